/** COinS: a citation in the `title` of an empty `<span class="Z3988">`, one for each paper of a list. */
import { toFullFamily } from '../../people/full-family.ts';
import type { CitationRecord, CitedAuthor } from './citation-record.ts';
import { toIsoDate } from './cited-date.ts';

/**
 * The OpenURL context object (ANSI/NISO Z39.88-2004, key–encoded values) of a paper, not yet escaped for HTML.
 *
 * Zotero's COinS translator is the only one that offers all papers of a static page at once: unAPI needs a server,
 * and no translator follows a linked `.bib`. It takes priority over Embedded Metadata, so these spans belong on pages
 * that list papers, not on a paper's own page, where they would hide the abstract.
 */
export function renderCoins(record: CitationRecord): string {
  const pairs: (readonly [key: string, value: string | undefined])[] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ...genrePairs(record),
    ...record.authors.map((author) => ['rft.au', toCoinsName(author)] as const),
    ['rft.date', record.issued && toIsoDate(record.issued)],
    ['rft.volume', record.venue?.volume],
    ['rft.issue', record.venue?.number],
    ['rft.pages', record.venue?.pages],
    ['rft.series', record.venue?.bookSeries],
    ['rft_id', record.doi === undefined ? undefined : `info:doi/${record.doi}`],
    ['rft_id', record.url],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encodeValue(value)}`]))
    .join('&');
}

/** Characters to percent-encode, besides spaces; rare. */
const toEncode = /[^\w .,:/!~*'()-]/;

/** Encodes a query value: `+` for a space; `:`, `/` and `,` unencoded, which saves a kilobyte on an issue's page. */
function encodeValue(value: string): string {
  if (!toEncode.test(value)) return value.replaceAll(' ', '+');
  return encodeURIComponent(value)
    .replaceAll('%20', '+')
    .replace(/%(?:2C|2F|3A)/g, decodeURIComponent);
}

function genrePairs({ kind, title, venue }: CitationRecord): (readonly [string, string | undefined])[] {
  const format = (name: string) => ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${name}`] as const;
  if (kind === 'journal')
    return [
      format('journal'),
      ['rft.genre', 'article'],
      ['rft.atitle', title],
      ['rft.jtitle', venue?.fullName],
    ];
  if (kind === 'conference' || kind === 'workshop')
    return [
      format('book'),
      ['rft.genre', 'proceeding'],
      ['rft.atitle', title],
      ['rft.btitle', venue?.fullName],
    ];
  return [
    format('dc'),
    ['rft.type', 'preprint'],
    ['rft.title', title],
    ['rft.publisher', kind === 'preprint' ? 'arXiv' : undefined],
  ];
}

function toCoinsName({ name, parts }: CitedAuthor): string {
  if (parts.group === true || parts.given === '' || parts.suffix !== undefined) return name;
  return `${toFullFamily(parts)}, ${parts.given}`;
}
