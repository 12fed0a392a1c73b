/** Parses a line of a reading list: identifiers, and a title if there is one. */

import { withoutDayBehind } from '../days/days-around.ts';
import { withoutFinalStop } from '../fields/full-stops.ts';
import { type FoundIdentifiers, findIdentifiers, parseIdentifier } from '../fields/identifiers.ts';
import { otherIdentifiers } from '../fields/other-identifiers.ts';
import { withoutSite } from '../fields/page-titles.ts';
import { withoutEndMarks } from '../fields/word-ends.ts';
import { readShortCitation } from '../names/short-citations.ts';
import { readReference } from '../references/read-reference.ts';
import { isReference, isSentence, withoutImprint } from '../references/whole-references.ts';
import { boldTitle, italicTitle, titleBeforeNames } from './emphasised-title.ts';
import { clean, type ItemLink, inlineLink, isWords, linksIn, linkText } from './item-links.ts';
import { withoutMarks } from './line-marks.ts';
import { foreignAddresses, linkedTitles, withoutLeadIn } from './linked-titles.ts';
import { firstTitle } from './own-pages.ts';
import { address, linkWord, withoutIdentifiers } from './plain-words.ts';
import { quotedTitle } from './quoted-title.ts';
import { type Subtitle, subtitleBehind } from './subtitle.ts';
import { withoutBackMarks } from './title-marks.ts';
import { noteAround } from './to-note.ts';
import { withoutVenueAround } from './venue-tags.ts';

export interface ListItem extends FoundIdentifiers {
  readonly title: string | undefined;
  /** Words about the paper before or after its title. */
  readonly note: string | undefined;
  /** The text without identifiers and addresses, and whether the title was taken from it rather than from a link or emphasis. */
  readonly words: string;
  readonly isPlain: boolean;
  /** Of a title that was taken from the text, what stands behind a dash and may be its subtitle. */
  readonly subtitle: Subtitle | undefined;
  /** Identifiers of other papers on the line, with their kind, e.g. `arXiv:2402.09739`. */
  readonly others: readonly string[];
  /** URLs that are no identifiers. */
  readonly otherLinks: readonly string[];
}

export function parseListItem(raw: string): ListItem {
  const text = withoutMarks(raw);
  const links = ownFirst(linksIn(text));
  const bare = text.replace(inlineLink, (_all, words: string) =>
    linkWord.test(linkText(words)) || words === '' ? ' ' : ` ${withoutSite(words)} `,
  );
  const urls = [...links.map(({ url }) => url), ...(bare.match(address) ?? [])].map(bareUrl);
  // Of another paper, which has its own title on the line.
  const foreign = new Set(
    [
      ...linkedTitles(links, text)
        .slice(1)
        .map(({ url }) => url),
      ...foreignAddresses(bare),
    ].map(bareUrl),
  );
  const own = urls.filter((url) => !foreign.has(url));
  const ids: FoundIdentifiers = Object.assign({}, ...own.map(parseIdentifier).reverse());
  const identifiers = { ...findIdentifiers(bare.replace(address, ' ')), ...ids };
  const others = otherIdentifiers(identifiers, urls, bare.replace(address, ' '));
  const otherLinks = urls.filter((url) => Object.keys(parseIdentifier(url)).length === 0);
  const isOther = (url: string): boolean => isOfOther(parseIdentifier(url), identifiers);
  const words = wordsOf(links.some(({ url }) => isOther(url)) ? ownText(text, bare, isOther) : bare);
  const mine = links.filter(({ url }) => !isOther(url));
  return { ...identifiers, ...titleAndNote(text, words, mine, others.length > 0), words, others, otherLinks };
}

/** `[related](…) [paper](…)`: the second is the line's own. */
function ownFirst(links: readonly ItemLink[]): readonly ItemLink[] {
  const isOwn = ({ words }: ItemLink): boolean => /^(?:paper|pdf|arxiv|preprint|abs)$/i.test(words);
  const isAside = ({ words }: ItemLink): boolean =>
    /^\p{Ll}+(?:[ -]\p{Ll}+)?$/u.test(words) && !linkWord.test(words);
  return links.some(isOwn) ? [...links.filter((link) => !isAside(link)), ...links.filter(isAside)] : links;
}

const bareUrl = (url: string): string => withoutEndMarks(url.replace(/^</, ''));

const wordsOf = (shown: string): string =>
  withoutLeadIn(withoutBackMarks(withoutIdentifiers(shown).replace(/\s{3,}|\t/g, '   ')));

/** The text, or what is left of it without links to other papers where these alone have words. */
function ownText(text: string, bare: string, isOther: (url: string) => boolean): string {
  const left = text.replace(inlineLink, (all, words: string, url: string) =>
    isOther(url) || linkWord.test(linkText(words)) ? ' ' : all,
  );
  return /\p{L}{2}/u.test(wordsOf(left)) ? bare : left;
}

/** Whether a link has another identifier of a kind that the line's paper has: its words are not that paper's title. */
const isOfOther = (link: FoundIdentifiers, own: FoundIdentifiers): boolean =>
  (['arxiv', 'doi', 'openreview'] as const).some(
    (kind) => link[kind] !== undefined && own[kind] !== undefined && link[kind] !== own[kind],
  );

/** Words about several papers are no note on one. */
function titleAndNote(
  text: string,
  words: string,
  links: readonly ItemLink[],
  hasOthers: boolean,
): Pick<ListItem, 'title' | 'note' | 'isPlain' | 'subtitle'> {
  const marked = markedTitle(text, words, links);
  const cited = marked === undefined ? readReference(words) : undefined;
  const first = withoutVenueAround(marked ?? cited ?? plainTitle(words));
  const isPlain = marked === undefined;
  const subtitle =
    isPlain && cited === undefined && first !== undefined ? subtitleBehind(words, first) : undefined;
  const title = subtitle?.kind === 'sure' ? subtitle.whole : first;
  const isProse =
    title !== undefined &&
    ((isRemark(title) && !links.some((link) => link.words === title)) ||
      (isPlain && (isSentence(title) || links.some(isCitation))));
  const note = isProse ? clean(words).replace(/\s+(?=[.,;:])/g, '') : noteAround(title, words);
  const named = title === undefined ? undefined : withoutFinalStop(title);
  return {
    title: isProse ? undefined : named,
    // What stands around the title of a reference are names and where it was published.
    note: hasOthers || cited !== undefined ? undefined : note,
    isPlain,
    subtitle,
  };
}

/**
 * Whether all words are in lower case, as in `must read for data people`, or the first and most others, as in `still the best
 * intro to SSMs`; titles begin with a capital letter, but for names such as `mixup: Beyond Risk` and `t-SNE for All`.
 */
function isRemark(text: string): boolean {
  if (/^[\p{Ll}\d\s,.!?'’()-]+$/u.test(text)) return / |!$/.test(text);
  const words = text.split(/\s+/);
  const lower = words.filter((word) => !/\p{Lu}/u.test(word)).length;
  return /^\p{Ll}+[,.;]?\s\p{Ll}/u.test(text) && !text.includes(':') && lower >= words.length * 0.7;
}

/** A title that is a link, bold, in italics or in quotation marks. */
function markedTitle(
  text: string,
  rest: string,
  links: readonly { words: string; url: string }[],
): string | undefined {
  const titles = links.filter(
    (link) => isWords(link.words) && !isOfSentence(link.words, rest) && !isCitation(link),
  );
  const linked = titles.find(({ url }) => Object.keys(parseIdentifier(url)).length > 0);
  if (linked !== undefined) return linkedReference(linked.words) ?? linked.words;
  const emphasised =
    boldTitle(text) ?? firstTitle(titles)?.words ?? italicTitle(rest) ?? titleBeforeNames(rest);
  if (emphasised !== undefined) return emphasised;
  const quoted = quotedTitle(rest);
  if (quoted === undefined || !isWords(clean(quoted.text))) return undefined;
  // Of a reference's title, quotation marks may have the first words alone.
  if (/^["“]/.test(readReference(rest) ?? '')) return undefined;
  return quoted.goesOn ? clean(quoted.text) : clean(quoted.text).replace(/(?:,|(?<!\.)\.)$/, '');
}

/** The title of `Bee et al. (2024) Title. Journal`, all of which is a link; a year in brackets is no part of a title's first words. */
const linkedReference = (words: string): string | undefined =>
  citationFirst.test(words) ? readReference(words) : undefined;
const citationFirst =
  /^\p{Lu}[\p{L}'’-]{1,30}(?:,? et al\.?| (?:and|&|und|et) \p{Lu}[\p{L}'’-]{1,30})?,? \((?:19|20)\d{2}[a-z]?\)[.:,]?\s\p{Lu}/u;

/** `[Bee & Dee 2024](https://…)`: the text around it is about that paper, and no title. */
const isCitation = ({ words }: Pick<ItemLink, 'words'>): boolean => readShortCitation(words)?.isSure === true;

/** Whether a link's words are a verb or so among others: `Ann Bee [measured](https://…) seven hives`. */
const isOfSentence = (words: string, rest: string): boolean =>
  /^\p{Ll}+(?: \p{Ll}+){0,2}$/u.test(words) && rest.trim().split(/\s+/).length >= words.split(' ').length + 4;

/** `Bee and Dee - 2025 - Title.pdf`, as libraries name files. */
const fileName = /^.{2,80} - (?:19|20)\d{2} - (\S.{3,300}?)(?:\.pdf)?$/;

/** `Title (*Univ. Vienna*)`; a species has its second word in lower case. */
const withoutMaker = (text: string): string =>
  text.replace(/\s\(([*_])(?!\p{Lu}\p{Ll}+ \p{Ll}+\1)[^*_()]{2,80}\1\)$/u, '');

/** The words up to the first separator. */
function plainTitle(rest: string): string | undefined {
  const named = fileName.exec(rest.trim())?.[1];
  if (named !== undefined) return clean(named).replace(/\.$/, '');
  if (isReference(rest)) return undefined;
  const [first = ''] = rest
    .split(/\s+#\s|\s+:\s+|\s+[-–—|]+\s+|\s[，；。]|\t|\s{3,}|\s+[-–—:,]\s*$/)
    .map(clean)
    .filter((part) => /\p{L}/u.test(part));
  const title = withoutImprint(withoutDayBehind(withoutBackMarks(withoutMaker(first))));
  return isWords(title) && !initialledName.test(title) ? title : undefined;
}

/** A person alone, of a reference that gives no title: `[3] I. Marek, arXiv:2508.04321`. */
const initialledName = /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]{1,30}$/u;
