/** Titles in quotation marks, and those that only begin with words in them: `“Do Anything Now”: Characterizing Prompts`. */

import { isVenueDetail } from '../fields/venue-words.ts';
import { namesIn } from '../names/written-names.ts';
import { hasQuotedJournal, isImprint } from '../references/whole-references.ts';

/** Twelve letters or more, four in Chinese, Japanese and Korean, and three where a line begins with them; fewer are words of a title. */
const quoted =
  /(?:(?<![^\s([{,.:;/|*_`'“–—-])"(?!\s)|[“«])([^"“”«»]{12,300}|(?<=^["“])[^"“”]{3,11}(?=["”](?:\s?(?:\.|,(?!\s["“]|\s(?:and|or)\s)|\((?!\p{Ll}))|\s[-–—]\s|\sby\s|$))|(?<=,\s«)[^"“”«»]{3,11}(?=»,)|(?=[^"“”«»]{0,300}[\p{scx=Han}\p{scx=Hang}\p{scx=Kana}]{2})[^"“”«»]{4,300})["”»]|[「『]([^「」『』]{4,300})[」』]/u;
/** German, as »these« too: of a whole title alone, since titles in German have such words within them. */
const german =
  /(?:^|[:,.;)–—-])\s{0,9}(?:„([^„“”"]{12,300})[“”"]|»([^«»]{12,300})«)(?=\s{0,9}(?:$|[,.;([–—-]|arxiv|doi|in\s))/iu;
/** Quotation marks within others. */
const nested =
  /"([^"“”]{0,200}“[^"“”]{1,200}”[^"“”]{0,200})"|“([^"“”]{0,200}(?:“[^"“”]{1,200}”|"[^"“”]{1,200}")[^"“”]{0,200})”/;
/** Two marks in front, of which one is that of the title's first words: `“"It Rains": A Study,”`. */
const doubled =
  /["“](["“][^"“”]{2,200}["”]:?\s[^"“”]{3,200}?),?["”](?!\p{L})|(?<![^\s(,.:])"(\p{L}[^"]{0,100}\s"[^"\s][^"]{0,100}"\s[^"]{2,200}?),?"(?!\p{L})/u;
/** How works on another one begin, whose title is then the quoted one. */
const isOnAnother =
  /^(?:an?\s|the\s|some\s)?(?:(?:author['’]?s?\s)?(?:reply|response)\sto|(?:comments?|remarks)\son|rejoinder(?:\sto)?|(?:correction|corrigendum|erratum|addendum|retraction)\s(?:to|of|for)|(?:critique|rebuttal|replication|reproduction|reanalysis|re-?evaluation)\sof)$/i;
/** The last word before quoted words at the end of a title. */
const leads =
  /\s(?:about|after|against|and|are|as|at|behind|between|beyond|by|for|from|in|into|is|of|on|or|than|the|to|vs\.?|via|with|without)$/;
/** What links the quoted words to the rest of a title. */
const more = /^(?::\s{1,3}(?=[\p{Lu}\d])|\s{1,3}(?=(?:and|or|vs\.?|of|to|for|as|is|are|without)\s))/u;
/** What stands behind a quoted question or exclamation, to which titles add no colon: `“Why Should I Trust You?” Explaining Hives`. */
const behindQuestion = /^\s{1,3}(?=\p{Lu})/u;
/** What ends the rest. */
const end = /\s[-–—|/]{1,2}\s|\s{3,}|\t|\s[([]|[.;]\s|,\s/;
/** A word such as "and" included; two behind a colon may be a name. */
const fewestWords = 3;

/** The words between the first quotation marks, or the title that begins with them. */
export function quotedTitle(words: string): { readonly text: string; readonly goesOn: boolean } | undefined {
  if (hasQuotedJournal(words)) return undefined;
  const [all, low, angled] = german.exec(words) ?? [];
  if (all !== undefined) return { text: low ?? angled ?? '', goesOn: false };
  const [, inStraight, inCurly] = nested.exec(words) ?? [];
  const outer = inStraight ?? inCurly;
  if (outer !== undefined) return { text: outer, goesOn: false };
  const [, first, within] = doubled.exec(words) ?? [];
  const twice = first ?? within;
  if (twice !== undefined) return { text: twice, goesOn: true };
  const found = quoted.exec(words);
  if (found === null) return undefined;
  const before = words.slice(0, found.index).trim();
  if (isWithin(before, words.slice(found.index + found[0].length)) || isStart(before)) return undefined;
  const isFirst = /^[\s|–—-]{0,20}$/.test(words.slice(0, found.index));
  // In a reference too, what a colon or a question's mark links is of the title.
  const isLinked =
    (words.charAt(found.index + found[0].length) === ':' || /[?!]$/.test(found[1] ?? '')) &&
    /[.:,)]\s*$/.test(words.slice(0, found.index));
  const rest =
    isFirst || isLinked ? restOf(words.slice(found.index + found[0].length), found[1] ?? '') : undefined;
  return rest === undefined
    ? { text: found[1] ?? found[2] ?? '', goesOn: false }
    : { text: `${found[0]}${rest}`, goesOn: true };
}

/** `The “Chinese Room Argument” Revisited`: with capitals on both sides, and no name in front. */
function isWithin(before: string, behind: string): boolean {
  const isBetween = /^\p{Lu}.{0,60}\p{L}$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(behind);
  const words = `${before} ${behind.slice(0, end.exec(behind)?.index)}`.match(/\p{L}{4,}/gu) ?? [];
  return isBetween && words.every((word) => /^\p{Lu}/u.test(word)) && namesIn(before) === undefined;
}

/** Whether these are the first words of a title, behind names and a year, and quoted ones the last: `A Second Look at`. */
function isStart(before: string): boolean {
  const own = before.replace(/^.*(?:[.:)\]]|\s[-–—|]{1,3}\s)/s, '').trim();
  if (isOnAnother.test(own)) return true;
  const words = own.match(/\p{L}{4,}/gu) ?? [];
  const isTitle = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || leads.test(` ${word}`));
  return isTitle && leads.test(own) && namesIn(own) === undefined;
}

/** Most words of it begin with a capital letter, as in no remark, and they are no several names and no journal. */
function restOf(text: string, quotedWords: string): string | undefined {
  const linked = more.exec(text)?.[0];
  const isQuestion = linked === undefined && /[?!]$/.test(quotedWords);
  const link = isQuestion ? behindQuestion.exec(text)?.[0] : linked;
  if (link === undefined) return undefined;
  const behind = text.slice(link.length);
  const rest = behind.slice(0, end.exec(behind)?.index).replace(/[\s.,:;]+$/, '');
  const words = rest.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isAlike =
    capitals * 2 > words.length ||
    (subtitle.test(isQuestion ? `: ${rest}` : text) && isSentence(quotedWords));
  const isLong =
    words.length >= fewestWords ||
    (words.length > 1 && (gerund.test(rest) || (isQuestion && /^(?:An?|The)\s/.test(rest))));
  if (!((isLong && isAlike) || whom.test(rest)) || areNames(rest)) return undefined;
  if (isQuestion && isPlace(rest)) return undefined;
  return isImprint(rest) || /\b(?:19|20)\d{2}$/.test(rest) ? undefined : `${link}${rest}`;
}

/** `Explaining Predictions`. */
const gerund = /^\p{Lu}\p{Ll}{2,12}ing\s/u;

/** `“No Free Lunch” for Planners`, but not for a day on which it is read. */
const whom = /^(?:for|of|vs\.?|without)\s(?!\p{L}{3,6}day$|Discussion$)\p{Lu}\p{Ll}{3,30}$/u;

/** Where a paper was published: `ICML 2026 Oral`, `Journal of Urban Hives`, `NBER Working Paper 34567`. */
const isPlace = (text: string): boolean =>
  isVenueDetail(text) ||
  /\s(?:(?:working|discussion|research|staff) papers?|wp|dp)(?:\s|$)/iu.test(text) ||
  /^(?:the )?(?:[\p{L}-]+ )?(?:journal|proceedings|transactions|conference|workshop|annals|advances|letters)\s(?:of|on|in)\s/iu.test(
    text,
  );

/** `: A diary study`, and no remark such as `: A must read`. */
const subtitle =
  /^:\s{1,3}(?:An?|The|How|Why|What|On|Towards?|Evidence)\s(?!(?:must|great|good|nice|classic|fun|fine|very|best|first)\s)\p{Ll}/u;
/** Whether a quotation is set as a sentence is, with a capital letter in front alone. */
const isSentence = (text: string): boolean => {
  const words = text.match(/(?<!^)(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Ll}/u.test(word));
};

const areNames = (text: string): boolean =>
  (namesIn(text)?.names.length ?? 0) > 1 || /^(?:\p{Lu}\.\s?){1,3}\p{Lu}/u.test(text);
