/** Titles in bold type or italics, which people's own names in lists of their publications may be as well. */
import { endsOpen } from '../fields/open-end.ts';
import { isVenue } from '../fields/venue-words.ts';
import { CONJUNCTIONS } from '../names/name-conjunctions.ts';
import { namesInFront } from '../names/reference-name-lists.ts';
import { readShortCitation } from '../names/short-citations.ts';
import { areNamesOfPersons } from '../names/venue-behind-names.ts';
import { namesIn } from '../names/written-names.ts';
import { clean, inlineLink, isWords, linkText } from './item-links.ts';
import { linkWord } from './plain-words.ts';

/** Nothing of the same sentence stands behind them. */
const italic =
  /(?<![*_\p{L}])([*_])((?:[^\s*_]{1,60}\s{1,3}){0,40}[^\s*_]{1,60})\1(?=\s*(?:$|[.,;:](?:\s|$)|[-–—]\s)|(?<=[.?!][*_])\s)/gu;
/** Most words in bold or italics that are tried: names, and then the title. */
const mostTried = 40;
/** Species have two. */
const fewestWords = 3;
/** In brackets they are a remark: `(**Oral**)`. */
const bold = /(?<!\()(?:\*\*|__)((?:(?!\*\*|__).)+)(?:\*\*|__)/g;
/** `A. Bee`, `Bee, A.`: no title, wherever it stands. */
const withInitials =
  /^(?:(?:\p{Lu}\.[ -]?){1,4}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?:\p{Lu}\.[ -]?){1,4})$/u;

const listEnd = new RegExp(`(?:[\\s,;.:]|(?<=[\\s,;])(?:${CONJUNCTIONS}|&)){1,9}$`, 'u');
const beforeLast = new RegExp(`(?:[,;&]|\\s(?:${CONJUNCTIONS}))\\s{0,9}$`, 'u');

/** Without emphasis, and without what marks authors who contributed alike. */
const asNames = (text: string): string => text.replace(/\\?[*_]+|[†‡§¶]/g, '').replace(listEnd, '');

/** The first words in bold type that are a title and no author's own name. */
export function boldTitle(text: string): string | undefined {
  const shown = text.replace(inlineLink, (_all, words: string) =>
    linkWord.test(linkText(words)) ? ' ' : words,
  );
  for (const { 0: all, 1: words = '', index } of [...shown.matchAll(bold)].slice(0, mostTried)) {
    const title = clean(words);
    const behind = shown.slice(index + all.length);
    const isName =
      isLabel(words, behind) ||
      withInitials.test(title) ||
      isCitationBefore(title, behind) ||
      goesOn(shown.slice(0, index), title) ||
      isFirstName(title, behind);
    const inItalics = titleBehindPersons(words, behind);
    if (inItalics !== undefined) return inItalics;
    if (!isName && isWords(title)) return withRest(title, words, behind);
  }
  return undefined;
}

/** `**Authors:** Ann Bee`, `**Venue**: ICML`: what stands behind is named. */
const isLabel = (words: string, behind: string): boolean => label.test(`${words}${behind.slice(0, 2)}`);
const label =
  /^(?:authors?|by|venue|conference|journal|published(?: (?:in|at|on))?|publication|proceedings|year|date|links?|urls?|doi|arxiv(?: id)?|abstract|summary|tl;?dr|key ?words?|tags?|topics?|categor(?:y|ies)|subjects?|affiliations?|institutions?|notes?|comments?|citations?|presenters?)\s?[:：]/iu;

/** `**Bees**: Linear Time for Hives` and `**Bees**: “Linear Time for Hives”`: a method's name with its colon is a part of a title. */
function withRest(title: string, words: string, behind: string): string {
  const colon = /^\s?[:：]\s{1,9}/.exec(/[:：]\s*$/.test(words) ? `: ${behind.trimStart()}` : behind)?.[0];
  if (colon === undefined) return title;
  const text = behind.trimStart().replace(/^[:：]\s{0,9}/, '');
  // `**Wax On the Comb of Bees**: “Wax On the Comb of Bees: A Study”`: the title once more, as a whole.
  const repeated = /^["“]([^"“”]{3,300}?)[,.]?["”]/.exec(text)?.[1];
  if (repeated?.startsWith(title) === true) return repeated;
  if (title.split(' ').length > mostNameWords) return title;
  const quoted = quotedBehindColon.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  const set = italicsFirst.exec(text)?.[2] ?? text;
  const rest = set.slice(0, restEnd.exec(set)?.index).replace(/[\s.,;:]+$/, '');
  const all = rest.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isTitle =
    all.length >= fewestRestWords && capitals >= all.length * smallestPart && !areNamesOfPersons(rest);
  return isTitle ? `${title}: ${rest}` : title;
}
/** A short one has a venue or a year behind it: `“Foraging”, ICML 2026`; others are remarks: `“must read”`. */
const quotedBehindColon =
  /^["“]([^"“”]{12,300}?|[\p{Lu}\d][^"“”]{2,11}?(?=(?:,["”]|["”],)\s{1,3}(?:in\s|[*_]?\p{Lu}\p{L}|(?:19|20)\d{2})))[,.]?["”]/u;
const italicsFirst = /^([*_])(\p{Lu}[^*_]{11,300})\1/u;
const mostNameWords = 2;
const fewestRestWords = 3;
const smallestPart = 0.6;
/** What ends a title behind its first part. */
const restEnd = /\s[-–—|/]{1,2}\s|\s{3,}|\s[([*_]|(?<=\p{L}{2})\.\s|,\s|https?:|\barxiv:/iu;

/** `**Bee & Dee (2025).** Title`, `**Bee 2025**: “Title”`: the title stands behind it, in other marks where the citation may be a title. */
const isCitationBefore = (text: string, behind: string): boolean =>
  (/^[,.:]?\s{1,3}["“*_]{0,2}[\p{Lu}\p{N}]/u.test(behind) &&
    readShortCitation(text.replace(/[.,:]$/, ''))?.isSure === true) ||
  (/^[,.:]?\s{1,3}(?:["“]|[*_](?![*_\s]))/.test(behind) &&
    /^\p{Lu}[\p{L}'’-]{1,30} (?:19|20)\d{2}[a-z]?$/u.test(text));

/** Whether a name stands in a list of names, behind others. */
const goesOn = (before: string, title: string): boolean =>
  beforeLast.test(before) && namesIn(asNames(before)) !== undefined && namesIn(title) !== undefined;

/** Whether a name stands in front of others, behind which the title is in quotation marks: `**Ann Bee**, Cid Dee, “Title”`. */
function isFirstName(title: string, behind: string): boolean {
  if (quotedBehind.test(behind) || isReferenceBehind(behind)) return namesIn(title)?.names.length === 1;
  const [, others = ''] = beforeQuoted.exec(behind) ?? [];
  return others !== '' && namesIn(title)?.names.length === 1 && namesIn(asNames(others)) !== undefined;
}

/** `**Ann Bee, Cid Dee**: *A Title*`; in italics may be names as well. */
function titleBehindPersons(bold: string, behind: string): string | undefined {
  const title = italicsNext.exec(`${bold}${behind}`.slice(bold.replace(/[:.,]\s?$/, '').length))?.[2];
  if (title === undefined || areNamesOfPersons(asNames(title.slice(0, namesEnd.exec(title)?.index))))
    return undefined;
  const persons = asNames(bold).replace(othersBehind, '');
  return areNamesOfPersons(persons) ? clean(title) : undefined;
}
const italicsNext = /^\s?[:.,–—-]{1,2}\s{1,3}([*_])(?![*_])([^*_]{8,300})\1/;
const othersBehind = /,?\s(?:et\.? al|u\. ?a|and others)\.?$/;

/** `, Cid Dee. Title. *Journal*`: the rest of a reference. Behind one name alone, the sentence may be a remark on a title in bold. */
function isReferenceBehind(behind: string): boolean {
  const [, others = '', sentence = ''] = sentenceBehind.exec(behind) ?? [];
  const areNames = others !== '' && namesIn(asNames(others)) !== undefined;
  return areNames && !isVenue(sentence) && !isSaying(sentence) && (namesIn(sentence)?.names.length ?? 0) < 2;
}

/** `We show that it is enough`, `Best paper of the year`: what is said of a paper. */
const isSaying = (text: string): boolean =>
  /^\S+(?:\s[^\s\p{Lu}]+){1,40}$/u.test(text) && saysFirst.test(text) && says.test(text);
const saysFirst =
  /^(?:an?|best|code|good|great|here|it|my|must|nice|our|proposes?|shows?|the|there|they|this|very|we|you)\s/i;
const says =
  /\s(?:are|available|best|good|great|has|have|here|is|must|paper|part|read|that|was|were|worth|year)(?!\p{L})/u;

/** Further names up to a full stop behind a word or a sign of a note, and a sentence up to a journal in italics or a year. */
const sentenceBehind = new RegExp(
  `^(?:\\\\?\\*|[†‡§¶]){0,3}(?:[,;]|\\s(?:${CONJUNCTIONS}|&))\\s{1,3}([^"“”*_]{3,600}?)(?<=[\\p{Ll}*†‡§¶])\\.\\s{1,3}(["“¿¡\\p{L}\\d][^*_]{2,300}?)[.?!]\\s{1,3}(?:(?:In\\s)?[*_]\\p{Lu}|(?:19|20)\\d{2}(?!\\d))`,
  'u',
);

/** `**Ann Bee**. “Title,” in …`: the comma or the full stop within the marks is that of a reference. */
const quotedBehind =
  /^(?:\\?\*|[†‡§¶]){0,3}[.,]\s{1,9}(?:"[^"]{3,300}[,.]"|“[^“”]{3,300}[,.]”)(?:\s{1,3}(?:[*_\d\p{Lu}]|in\s|arxiv)|\s*$)/u;
const beforeQuoted = new RegExp(
  `^(?:\\\\?\\*|[†‡§¶]){0,3}(?:,|;|\\s(?:${CONJUNCTIONS}|&))\\s+([^"“”]{3,600}?)[\\s,.:]{0,3}["“]`,
  'u',
);

/** Where a paper was published stands in italics as well. */
export const place =
  /^(?:in(?=\s)|proc(?:eedings|\.)?|journal|transactions|advances|annals|annual|international|review|letters|nature|science|ieee|acm|conference|workshop)(?!\p{L})/iu;

/** `In Defence of …`, `Nature and Nurture …`: such a word may begin a title as well, where names alone stand in front and a venue behind. */
const mayBegin =
  /^(?:In (?!Proc|Advances|International|Annual|the |\p{Lu}{2}|\d)|(?:Nature|Science)(?:,| and| or| in) )/u;

/** `*Title*. ICML, 2026`, `*Title.* Biology Letters 21, 12`: behind a journal stand numbers alone. */
const venueBehind =
  /^[*_][^*_]{3,300}(?:[*_][.,]|[.?!][*_])\s{1,3}\p{Lu}[^*_]{1,80}(?:(?:19|20)\d{2}|\s\d{1,4}[,(:])/u;

/** `Bee & Dee, `, `Bee et al. (2024), `. */
const isCitation = (front: string): boolean => {
  const text = front.replace(/[,:\s]+$/, '');
  const isDated = /^\p{Lu}[\p{L}'’-]{1,30} (?:19|20)\d{2}[a-z]?$/u.test(text);
  return /[,:]\s{1,3}$/.test(front) && (isDated || readShortCitation(text) !== undefined);
};

/** At the beginning, or behind several names; one alone may be words of a title, unless a venue stands behind the italics. */
export function italicTitle(words: string): string | undefined {
  const text = words.trim();
  for (const { 2: title = '', index } of [...text.matchAll(italic)].slice(0, mostTried)) {
    const front = text.slice(0, index).replace(/[*_]+/g, '');
    const names = asNames(front);
    const all = namesIn(names)?.names.length ?? 0;
    const isAlone = all === 1 && /[.:]\s{1,3}$/.test(front) && venueBehind.test(text.slice(index));
    const areNames = all > 1 || isAlone || namesInFront(front) !== undefined || isCitation(front);
    const isWhole = title.split(/\s+/).length >= fewestWords;
    const isPlace =
      place.test(title) && !(isWhole && mayBegin.test(title) && venueBehind.test(text.slice(index)));
    const isTitle = names === '' ? isWhole : areNames && !isPlace;
    if (isTitle && isWords(title) && (namesIn(asNames(title))?.names.length ?? 0) <= 1) return title;
  }
  return undefined;
}

/** `Title. *Ann Bee et al. ICML*`: names in italics at the end; a title's own words there are those of species, seldom in capitals. */
const beforeNames =
  /^(["“¿¡(\p{L}\p{N}][^*_]{2,300}?)[\s.]\s{0,3}([*_])(\p{Lu}[^*_]{3,400})\2[\s\d.,;]{0,20}$/u;
const namesEnd = /,?\s+et\.? al\b|(?<=\p{Ll}{2})\.\s|$/u;

/** What stands in front of several names in italics, or of one with "et al.". */
export function titleBeforeNames(words: string): string | undefined {
  const [, title = '', , all = ''] = beforeNames.exec(words.trim()) ?? [];
  const end = namesEnd.exec(all);
  const names = namesIn(asNames(all.slice(0, end?.index)))?.names ?? [];
  const areNames = names.length > 1 || (names.length === 1 && /\bal\b/.test(end?.[0] ?? ''));
  const isTitle = isWords(title) && !endsOpen(title) && (namesIn(title)?.names.length ?? 0) < 2;
  return areNames && isTitle ? clean(title) : undefined;
}
