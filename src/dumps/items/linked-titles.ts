/** Links of a line whose words are titles of papers: two of them are two papers, also where one has a DOI and the other an arXiv id. */

import { type FoundIdentifiers, isIdentified, parseIdentifier } from '../fields/identifiers.ts';
import { isVenueDetail } from '../fields/venue-words.ts';
import { type ItemLink, inlineLink, isWords, linksIn, longestItem } from './item-links.ts';

/** Fewest words of what is a title for certain; "arXiv version" and "open access PDF" have fewer. */
const fewestTitleWords = 4;
/** Versions, files, publishers and journals, to which other links of the same paper lead. */
const ofVersion =
  /(?<!\p{L})(?:abstract|acm|acs|aip|aps|appendix|article|arxiv|author['’]?s|bmj|camera|cell|code|communications|data|demo|doi|elsevier|explainer|frontiers|github|here|ieee|iop|jmlr|journal|lancet|letters|link|mdpi|mirror|nature|nejm|openreview|oral|oup|page|paper|pdf|plos|pnas|post(?:er)?|preprint|proceedings|project|publish(?:ed|er)|read|report|review(?:s|ed)?|rsc|science|scihub|site|slides|spotlight|springer|ssrn|supplement\p{L}*|talk|text|thread|transactions|updated?|version|video|website|wiley|zenodo)(?!\p{L})/iu;

const isShortTitle = (words: string): boolean =>
  /^["“]?(?:\p{Lu}\p{Ll}{3}|[\p{Lu}\d].*\s\S)/u.test(words) &&
  !ofVersion.test(words) &&
  !isVenueDetail(words);

/** Links to papers whose words are titles, one of each title and each paper. */
export function linkedTitles(links: readonly ItemLink[]): readonly ItemLink[] {
  const found = links.filter(({ words, url }) => {
    const isTitle = words.split(' ').length >= fewestTitleWords || isShortTitle(words);
    return isTitle && isWords(words) && isIdentified({ ...none, ...parseIdentifier(url) });
  });
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
  const titles = between.length > mostBetween ? [] : linkedTitles(linksIn(shown));
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
