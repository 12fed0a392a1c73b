/** Typed links for machines (FAIR Signposting, https://signposting.org/FAIR/) and links to citation files. */
import { absoluteUrl, type SitePath } from '../../addresses.ts';
import { phrase } from '../../wording/wording.ts';
import { citationFilesOf } from './citation-paths.ts';
import type { CitationRecord } from './citation-record.ts';
import { arxivDoi, doiUrl, licenceUrl } from './identifier-urls.ts';

/** A `<link>` in `<head>`. */
export interface HeadLink {
  readonly rel: string;
  /** Absolute URL. */
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/**
 * Typed links of a paper's page: `cite-as`: permanent URL (DOI, else arXiv's DOI, else this page); `describedby`: the
 * citation files of its newest issue, since a paper has none of its own; `author`: authors' pages; `license`: the paper's licence; `item`: the PDF;
 * `collection`: the issues; `type`: types of page and paper.
 */
export function toSignposting(record: CitationRecord): readonly HeadLink[] {
  const { doi, arxiv, authors, pdf, issues, periodical } = record;
  const licence = licenceUrl(record.licence);
  const lasting = doi ?? (arxiv === undefined ? undefined : arxivDoi(arxiv));
  const newest = issues[0];
  return [
    { rel: 'cite-as', href: lasting === undefined ? record.page : doiUrl(lasting) },
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...(newest === undefined ? [] : toFileLinks('describedby', newest.path, periodical.url)),
    ...authors.flatMap(({ page }) => (page === undefined ? [] : [{ rel: 'author', href: page }])),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
    ...(pdf === undefined ? [] : [{ rel: 'item', href: pdf, type: 'application/pdf' }]),
    ...issues.map(({ url }) => ({ rel: 'collection', href: url, type: 'text/html' })),
  ];
}

/** Links of a list page to its citation files, for import into reference managers. */
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
