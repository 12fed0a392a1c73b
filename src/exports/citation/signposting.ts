/** Typed links for machines (FAIR Signposting) and the lists of citations that a page offers. */
import { absoluteUrl, type SitePath } from '../../addresses.ts';
import { phrase } from '../../wording/wording.ts';
import { citationFilesOf } from './citation-paths.ts';
import type { CitationRecord } from './citation-record.ts';
import { arxivDoi, doiUrl } from './identifier-urls.ts';

/** A `<link>` of the head. */
export interface HeadLink {
  readonly rel: string;
  /** Absolute URL. */
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/**
 * The links of a paper's page (signposting.org/FAIR): `cite-as` is its lasting address (its DOI, else arXiv's, else
 * this page), `describedby` the lists of citations that hold it (those of its newest issue: a paper has no file of
 * its own), `author` each author's page, `item` the PDF, `collection` the issues, `type` what page and paper are.
 */
export function toSignposting(record: CitationRecord): readonly HeadLink[] {
  const { doi, arxiv, authors, pdf, issues, periodical } = record;
  const lasting = doi ?? (arxiv === undefined ? undefined : arxivDoi(arxiv));
  const newest = issues[0];
  return [
    { rel: 'cite-as', href: lasting === undefined ? record.page : doiUrl(lasting) },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...(newest === undefined ? [] : toFileLinks('describedby', newest.path, periodical.url)),
    ...authors.flatMap(({ page }) => (page === undefined ? [] : [{ rel: 'author', href: page }])),
    ...(pdf === undefined ? [] : [{ rel: 'item', href: pdf, type: 'application/pdf' }]),
    ...issues.map(({ url }) => ({ rel: 'collection', href: url, type: 'text/html' })),
  ];
}

/** The links of a page that lists papers: the same citations as files, for reference managers to import. */
export function toListLinks(list: SitePath, base: string): readonly HeadLink[] {
  return toFileLinks('alternate', list, base);
}

function toFileLinks(rel: string, list: SitePath, base: string): HeadLink[] {
  return citationFilesOf(list).map(({ format, path }) => ({
    rel,
    href: absoluteUrl(base, path),
    type: format.mediaType.replace(/;.*/, ''),
    ...(rel === 'alternate' && {
      title: phrase('All papers of this page as {format}', { format: format.label }),
    }),
  }));
}
