/** BibTeX entries. */
import { shortMonths } from '../../calendar.ts';
import { toFullFamily } from '../../people/full-family.ts';
import { toBibtexTitle } from './bibtex-title.ts';
import type { CitationRecord, CitedAuthor } from './citation-record.ts';
import type { CitedDate } from './cited-date.ts';
import { escapeTex } from './tex.ts';

const entryTypes: Readonly<Record<CitationRecord['kind'], string>> = {
  preprint: 'misc',
  conference: 'inproceedings',
  workshop: 'inproceedings',
  journal: 'article',
  other: 'misc',
};

/**
 * Renders one BibTeX entry in UTF-8, one field per line, with a final newline: `@misc` with eprint, archiveprefix and
 * primaryclass for an arXiv preprint, `@inproceedings` with booktitle, or `@article` with journal. TeX in titles is
 * kept. Unknown authors are omitted, and so is the abstract, which bibliographies don't use.
 */
export function renderBibtex(record: CitationRecord): string {
  const fields = [...ownFields(record), ...eprintFields(record), ...linkFields(record)]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = ${value}`);
  return `@${entryTypes[record.kind]}{${record.key},\n${fields.join(',\n')}\n}\n`;
}

type Field = readonly [name: string, value: string];

function ownFields(record: CitationRecord): Field[] {
  const { kind, title, titleLatex, abstract, authors, hasMoreAuthors, issued, venue } = record;
  const container = kind === 'journal' ? 'journal' : 'booktitle';
  return [
    ['title', braced(toBibtexTitle(titleLatex, title, abstract))],
    ['author', braced([...authors.map(toBibtexName), ...(hasMoreAuthors ? ['others'] : [])].join(' and '))],
    // Bibliography styles sort and label an entry without authors by the field `key`.
    ['key', authors.length > 0 ? '' : braced(escapeTex(title))],
    [container, braced(escapeTex(venue?.fullName ?? ''))],
    ['series', braced(escapeTex(venue?.bookSeries ?? ''))],
    ['volume', braced(escapeTex(venue?.volume ?? ''))],
    ['number', braced(escapeTex(venue?.number ?? ''))],
    ['pages', braced(escapeTex(venue?.pages ?? '').replace(/^([A-Za-z\d]+)-([A-Za-z\d]+)$/, '$1--$2'))],
    ['year', issued === undefined ? '' : braced(String(issued.year))],
    ['month', toMonth(issued)],
  ];
}

function eprintFields({ arxiv, arxivClass }: CitationRecord): Field[] {
  if (arxiv === undefined) return [];
  return [
    ['eprint', braced(verbatim(arxiv))],
    ['archiveprefix', '{arXiv}'],
    ['primaryclass', braced(verbatim(arxivClass ?? ''))],
  ];
}

function linkFields({ doi, url }: CitationRecord): Field[] {
  return [
    ['doi', braced(verbatim(doi ?? ''))],
    ['url', braced(verbatim(url))],
  ];
}

function braced(value: string): string {
  return value === '' ? '' : `{${value}}`;
}

/** For verbatim fields (DOI, URL): nothing is escaped; characters that would break the entry are percent-encoded. */
function verbatim(value: string): string {
  return value.replace(/[{}\\\s]/g, encodeURIComponent);
}

function toMonth(date: CitedDate | undefined): string {
  return date?.month === undefined ? '' : (shortMonths[date.month - 1] ?? '');
}

/** `von Last, Jr, First`. Groups, and names with the word "and", are put in braces. */
function toBibtexName({ name, parts }: CitedAuthor): string {
  if (parts.group === true || parts.given === '') return `{${escapeTex(name)}}`;
  const isParticleApart = parts.particle !== undefined && !/[-'’]$/.test(parts.particle);
  const safeFamily = isParticleApart
    ? `${escapeTex(parts.particle)} ${wholeFamily(escapeTex(parts.family))}`
    : wholeFamily(escapeTex(toFullFamily(parts)));
  return [safeFamily, escapeTex(parts.suffix ?? ''), guarded(escapeTex(parts.given))]
    .filter((part) => part !== '')
    .join(', ');
}

/** Braces keep BibTeX from taking a lower-case word of the family name, and all before it, for a particle. */
function wholeFamily(family: string): string {
  return /(?:^|\s)\p{Ll}\S* /u.test(family) ? `{${family}}` : guarded(family);
}

function guarded(part: string): string {
  return /(?:^|\s)and(?:\s|$)/i.test(part) || part.includes(',') ? `{${part}}` : part;
}
