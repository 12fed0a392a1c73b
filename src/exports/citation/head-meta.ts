/** `<meta>` elements of a paper's page, for reference managers, search engines and link previews. */
import { toFullFamily } from '../../people/full-family.ts';
import { firstSentences } from '../../text/sentences.ts';
import type { CitationRecord, CitedAuthor } from './citation-record.ts';
import { toIsoDate, toSlashedDate } from './cited-date.ts';

/** One `<meta>`: with `property` for Open Graph, with `name` for all others. */
export type HeadMeta =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

const descriptionLength = 200;

/**
 * The `<meta>` elements in order: Highwire Press (`citation_*`, read by Google Scholar and Zotero's Embedded
 * Metadata), Dublin Core, Open Graph, Twitter cards. Unknown fields are omitted.
 */
export function toHeadMeta(record: CitationRecord): readonly HeadMeta[] {
  return [...toHighwire(record), ...toDublinCore(record), ...toPreviews(record)];
}

function toHighwire(record: CitationRecord): HeadMeta[] {
  const { kind, authors, issued, online, venue, arxiv } = record;
  const [first, last] = venue?.pages?.split('-') ?? [];
  const isConference = kind === 'conference' || kind === 'workshop';
  return toMetas([
    ['citation_title', record.title],
    ...authors.map((author) => ['citation_author', toHighwireName(author)] as const),
    ['citation_publication_date', issued && toSlashedDate(issued)],
    ['citation_online_date', online && toSlashedDate(online)],
    ['citation_conference_title', isConference ? venue?.fullName : undefined],
    ['citation_journal_title', kind === 'journal' ? venue?.fullName : undefined],
    ['citation_technical_report_institution', kind === 'preprint' ? 'arXiv' : undefined],
    ['citation_technical_report_number', kind === 'preprint' ? `arXiv:${arxiv}` : undefined],
    ['citation_series_title', venue?.bookSeries],
    ['citation_volume', venue?.volume],
    ['citation_issue', venue?.number],
    ['citation_firstpage', first],
    ['citation_lastpage', last],
    ['citation_doi', record.doi],
    ['citation_arxiv_id', arxiv],
    ['citation_abstract', record.abstract],
    ['citation_language', record.language],
    ['citation_public_url', record.url],
    ['citation_abstract_html_url', record.page],
    ['citation_pdf_url', record.pdf],
  ]);
}

function toDublinCore(record: CitationRecord): HeadMeta[] {
  return toMetas([
    ['DC.title', record.title],
    ...record.authors.map(({ name }) => ['DC.creator', name] as const),
    ['DC.date', record.issued && toIsoDate(record.issued)],
    ['DC.identifier', record.url],
    ['DC.language', record.language],
  ]);
}

function toPreviews(record: CitationRecord): HeadMeta[] {
  const description = firstSentences(record.abstract ?? record.title, descriptionLength);
  const openGraph: HeadMeta[] = [
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: record.title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: record.page },
    { property: 'og:site_name', content: record.periodical.name },
  ];
  if (record.online !== undefined)
    openGraph.push({ property: 'article:published_time', content: toIsoDate(record.online) });
  return [
    ...openGraph,
    // Title and description of a card are those of Open Graph where it has none of its own.
    { name: 'twitter:card', content: 'summary' },
  ];
}

function toMetas(pairs: readonly (readonly [name: string, content: string | undefined])[]): HeadMeta[] {
  return pairs.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content }],
  );
}

/**
 * `Family, Given`, which is unambiguous. Exceptions are printed as in the paper: groups, single names, and names with
 * two words on both sides of the comma, which Zotero would split into two authors.
 */
function toHighwireName({ name, parts }: CitedAuthor): string {
  const family = toFullFamily(parts);
  if (parts.group === true || parts.given === '' || parts.suffix !== undefined) return name;
  return family.includes(' ') && parts.given.includes(' ') ? name : `${family}, ${parts.given}`;
}
