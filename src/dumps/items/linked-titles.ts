/** Links of a line whose words are titles of papers: two of them are two papers, also where one has a DOI and the other an arXiv id. */

import { type FoundIdentifiers, isIdentified, parseIdentifier } from '../fields/identifiers.ts';
import { isVenueDetail } from '../fields/venue-words.ts';
import { type ItemLink, inlineLink, isWords, linksIn, longestItem } from './item-links.ts';

/** Fewest words of what is a title for certain; "arXiv version" and "open access PDF" have fewer. */
const fewestTitleWords = 4;
/** Versions, files, publishers and journals, to which other links of the same paper lead. */
const ofVersion =
  /(?<!\p{L})(?:abstract|acm|acs|aip|aps|appendix|article|\p{L}{0,8}xiv|author['’]?s|bmj|camera|cell|code|communications|data|demo|doi|elsevier|explainer|frontiers|github|here|ieee|iop|jmlr|journal|lancet|letters|link|mdpi|mirror|nature|nejm|openreview|oral|oup|page|paper|pdf|plos|pnas|post(?:er)?|preprint|proceedings|project|publish(?:ed|er)|read|report|review(?:s|ed)?|rsc|science|scihub|site|slides|spotlight|springer|ssrn|supplement\p{L}*|talk|text|thread|transactions|updated?|version|video|website|wiley|zenodo)(?!\p{L})/iu;
/** What people call other works on the same subject, without their titles. */
const ofAnother =
  /^(?:more|\p{L}{1,20} (?:details?|edition|follow-?up|form|study|works?))$|(?<!\p{L})(?:background|chapter|comment(?:ary)?|companion|correction|details|earlier|errat(?:um|a)|experiments?|extended|follow[- ]?ups?|full|long|original|part|predecessor|previous|prior|proofs?|rebuttal|related|reply|response|results|sequel|short|successor|theory|thesis)(?!\p{L})/iu;
/** Words and signs of journals' names. */
const ofJournal =
  /(?<!\p{L})(?:acta|american|annals|archives|astronomy|automatica|biology|biometrika|bioinformatics|blood|brain|british|bulletin|chaos|chemistry|cognition|econometrica|ecology|entropy|european|genetics|genome|immunity|informatics|international|joule|neuro(?:computing|image|n)|neuroscience|optica|physica|physics|psychology|quantum|quarterly|recognition|reports|sciences|sensors|surveys)(?!\p{L})|\p{Ll}\.(?:\s|$)|&/iu;

const isShortTitle = (words: string): boolean =>
  /^["“]?(?:\p{Lu}\p{Ll}{3}|[\p{Lu}\d].*\s\S)/u.test(words) &&
  ![ofVersion, ofAnother].some((form) => form.test(words)) &&
  !isVenueDetail(words);

/** What stands between titles of two papers; links in brackets and such with spaces alone in front are of the same paper. */
const divider =
  /(?:[,;+]|(?<![\p{L}\p{N}])(?:and|&|vs\.?|versus|or|und|oder|sowie|et|ou|y|e))[\s*_"“]{0,5}$/iu;
const comma = /[,;][\s*_"“]{0,5}$/;

/** Whether short words are a title beside that of the first link: behind a comma, where one has a DOI alone, a journal stands as well. */
function isBeside(link: ItemLink, first: ItemLink, text: string): boolean {
  const at = text.indexOf(`](${link.url}`);
  const front = text.slice(0, Math.max(0, text.lastIndexOf('[', at)));
  if (!divider.test(front)) return false;
  const [own, other] = [first.url, link.url].map((url) => Object.keys(parseIdentifier(url)).join());
  const isJournal = ofJournal.test(link.words) || (!link.words.includes(' ') && first.words.includes(' '));
  return own === other || !comma.test(front) || !isJournal;
}

/** Links to papers whose words are titles, one of each title and each paper. */
export function linkedTitles(links: readonly ItemLink[], text: string): readonly ItemLink[] {
  const papers = links.filter(
    ({ words, url }) => isWords(words) && isIdentified({ ...none, ...parseIdentifier(url) }),
  );
  const isLong = ({ words }: ItemLink): boolean => words.split(' ').length >= fewestTitleWords;
  const first = papers.find((link) => isLong(link) || isShortTitle(link.words));
  const found = papers.filter(
    (link) =>
      link === first ||
      isLong(link) ||
      (first !== undefined && isShortTitle(link.words) && isBeside(link, first, text)),
  );
  const byWords = new Map(found.toReversed().map((link) => [link.words.toLowerCase(), link])).values();
  const byPaper = new Map([...byWords].map((link) => [keyOf(parseIdentifier(link.url)), link])).values();
  return [...byPaper].toReversed();
}
const none = { arxiv: undefined, doi: undefined, openreview: undefined };
const keyOf = ({ arxiv, doi, openreview }: FoundIdentifiers): string | undefined =>
  arxiv ?? doi ?? openreview;

/** Words between two links that make no sentence. */
const joining = /^(?:and|as|or|vs|versus|und|sowie|oder|et|ou|also|see|we|liked?|read)$/i;
/** Most other words around links that are the whole line. */
const mostBetween = 2;

/** Links to several papers with little but "and" and signs between them; empty for any other text. */
export function onlyTitles(text: string): readonly ItemLink[] {
  const shown = text.slice(0, longestItem);
  const between = (shown.replace(inlineLink, ' ').match(/\p{L}{2,}/gu) ?? []).filter(
    (word) => !joining.test(word),
  );
  const titles = between.length > mostBetween ? [] : linkedTitles(linksIn(shown), shown);
  return titles.length > 1 ? titles : [];
}

const address = /<?https?:\/\/[^\s<>|]{1,2000}>?/g;
/** `https://… and https://…`, where the second is no other version of the first. */
const conjunction = /^[\s),.;]{0,4}(?:and|&|\+|und|sowie|et|y|e)\s{1,3}$/i;
const quotedTitle = /["“][^"“”]{2,300}["”][\s:(,–—-]{1,4}$/;

/**
 * Bare addresses of other papers than the first: behind a conjunction in a line without other words, or behind a title in quotation marks
 * where the first has one too.
 */
export function foreignAddresses(bare: string): ReadonlySet<string> {
  const foreign = new Set<string>();
  const isBare = (
    bare
      .slice(0, longestItem)
      .replace(address, ' ')
      .match(/\p{L}{2,}/gu) ?? []
  ).every((word) => joining.test(word));
  let end = 0;
  let isQuoted = false;
  for (const { 0: url, index } of bare.slice(0, longestItem).matchAll(address)) {
    const front = bare.slice(end, index);
    const hasTitle = quotedTitle.test(front);
    if (end > 0 && ((isBare && conjunction.test(front)) || (hasTitle && isQuoted))) foreign.add(url);
    if (end === 0) isQuoted = hasTitle;
    end = index + url.length;
  }
  return foreign;
}

/** Words in front of the address of another version, behind a title: `Title (…), published as …`. */
export const withoutLeadIn = (words: string): string =>
  words.replace(
    /\s?,?\s(?:(?:now|also|since|later)\s)?(?:published|available|appeared|accepted|forthcoming)\s(?:as|at|in|on|under|via)\s{0,9}$/i,
    '',
  );
