/** Bibliographic record of a paper: input of all citation formats, metadata elements and links. */
import { absoluteUrl, authorPath, issuePath, paperPath, type SitePath } from '../../addresses.ts';
import type { Archive, Identifiers, Imprint, IssueId, Paper, PaperVenue } from '../../model.ts';
import { divideName } from '../../people/divide-name.ts';
import type { PersonName } from '../../people/parse-name.ts';
import { cleanText } from '../../text/clean-text.ts';
import { parseVenueDetails, type VenueDetails } from '../../venues/parse-venue.ts';
import { type CitedDate, parseDate } from './cited-date.ts';
import { arxivAbstractUrl, arxivDoi, doiUrl, openreviewUrl, paperPdfUrl } from './identifier-urls.ts';
import { languageOfPaper } from './paper-language.ts';

export interface CitationRecord {
  /** BibTeX key, unique in the archive and permanent. */
  readonly key: string;
  readonly kind: 'preprint' | 'conference' | 'workshop' | 'journal' | 'other';
  /** Plain Unicode text on one line. */
  readonly title: string;
  /** The title as TeX; capitals are not yet protected by braces. */
  readonly titleLatex: string;
  /** Plain Unicode text on one line. */
  readonly abstract: string | undefined;
  /** In the paper's order; empty if the names are not known. */
  readonly authors: readonly CitedAuthor[];
  /** Whether there are authors beside those named. */
  readonly hasMoreAuthors: boolean;
  readonly issued: CitedDate | undefined;
  /** Day of the first publication (of the preprint). */
  readonly online: CitedDate | undefined;
  readonly venue: (VenueDetails & Imprint) | undefined;
  /**
   * DOI of the cited version: a preprint's own, or the one in facts. Never the preprint's DOI for a published paper.
   */
  readonly doi: string | undefined;
  readonly arxiv: string | undefined;
  readonly arxivClass: string | undefined;
  /** URL of the paper: arXiv, else DOI, else OpenReview, else its page in this archive. */
  readonly url: string;
  readonly pdf: string | undefined;
  /** URL or name. */
  readonly licence: string | undefined;
  /** BCP 47, as the source says it, or as script and words tell it. */
  readonly language: string | undefined;
  /** Absolute URL of the page in this archive. */
  readonly page: string;
  /** The issues with the paper, newest first. */
  readonly issues: readonly CitedIssue[];
  readonly periodical: Periodical;
}

export interface CitedAuthor {
  /** As printed. */
  readonly name: string;
  readonly parts: PersonName;
  /** Absolute URL of the author's page, if there is one. */
  readonly page: string | undefined;
}

interface CitedIssue {
  readonly id: IssueId;
  readonly number: number;
  readonly url: string;
  /** Page with the issue's citation files. */
  readonly path: SitePath;
}

/** This archive as a periodical. */
export interface Periodical {
  readonly name: string;
  readonly url: string;
  readonly publisher: string;
}

const records = new WeakMap<Archive, WeakMap<Paper, CitationRecord>>();

/** The citation record of `paper`, cached. */
export function toCitationRecord(paper: Paper, archive: Archive): CitationRecord {
  let ofArchive = records.get(archive);
  if (ofArchive === undefined) {
    ofArchive = new WeakMap();
    records.set(archive, ofArchive);
  }
  const known = ofArchive.get(paper);
  if (known !== undefined) return known;
  const made = makeRecord(paper, archive);
  ofArchive.set(paper, made);
  return made;
}

function makeRecord(paper: Paper, archive: Archive): CitationRecord {
  const { site } = archive;
  const { arxiv, arxivClass, doi } = paper.identifiers;
  const venue = toCitedVenue(paper.venue);
  const page = absoluteUrl(site.url, paperPath(paper.id));
  const first = paper.firstDate ?? paper.firstMonth;
  const online = first === undefined ? undefined : parseDate(first);
  const ownDoi = doi ?? (venue === undefined && arxiv !== undefined ? arxivDoi(arxiv) : undefined);
  return {
    key: paper.citationKey,
    kind: (venue && paper.venue?.kind) ?? (arxiv === undefined ? 'other' : 'preprint'),
    title: cleanText(paper.title.plain) || paper.id,
    titleLatex: cleanText(paper.title.latex) || paper.id,
    abstract: cleanText(paper.abstract?.plain ?? '') || undefined,
    authors: toCitedAuthors(paper, archive),
    hasMoreAuthors: paper.authors.length > 0 && (paper.authorCount ?? Infinity) > paper.authors.length,
    issued: toIssued(venue, online) ?? toArxivYear(arxiv),
    online,
    venue,
    doi: ownDoi,
    arxiv,
    arxivClass,
    url: urlElsewhere(paper.identifiers) ?? page,
    pdf: paperPdfUrl(paper.identifiers),
    licence: paper.licence,
    language: languageOfPaper(paper, site.language),
    page,
    issues: toCitedIssues(paper, archive),
    periodical: { name: site.title, url: site.url, publisher: site.publisher },
  };
}

/** The venue's name and what it says of the volume, then what the listing says. */
function toCitedVenue(venue: PaperVenue | undefined): CitationRecord['venue'] {
  if (venue === undefined) return undefined;
  const { recorded, imprint } = venue;
  const details = parseVenueDetails(recorded);
  return details.fullName === ''
    ? undefined
    : { ...imprint, ...details, volume: details.volume ?? imprint?.volume };
}

function urlElsewhere({ arxiv, doi, openreview }: Identifiers): string | undefined {
  if (arxiv !== undefined) return arxivAbstractUrl(arxiv);
  if (doi !== undefined) return doiUrl(doi);
  return openreview === undefined ? undefined : openreviewUrl(openreview);
}

/**
 * Publication date: of a published paper, year (and month) of its venue, since its first date is the preprint's;
 * otherwise the first date.
 */
function toIssued(venue: VenueDetails | undefined, online: CitedDate | undefined): CitedDate | undefined {
  if (venue?.year === undefined) return online;
  return venue.month === undefined ? { year: venue.year } : { year: venue.year, month: venue.month };
}

/** Year from an arXiv id, whose number begins with year and month of submission (since 1991). */
function toArxivYear(arxiv: string | undefined): CitedDate | undefined {
  const digits = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/(?=\d{7}$)|(?=\d{4}\.\d{4,5}$))(\d\d)/.exec(arxiv ?? '')?.[1];
  if (digits === undefined) return undefined;
  const year = Number(digits);
  return { year: year < 91 ? 2000 + year : 1900 + year };
}

function toCitedAuthors(paper: Paper, archive: Archive): CitedAuthor[] {
  return paper.authors.flatMap(({ id, name: printed, family }) => {
    const name = cleanText(printed);
    if (name === '') return [];
    const hasPage = (archive.authors.get(id)?.papers.length ?? 0) > 1;
    const page = hasPage ? absoluteUrl(archive.site.url, authorPath(id)) : undefined;
    return [{ name, parts: divideName(name, family), page }];
  });
}

function toCitedIssues(paper: Paper, archive: Archive): CitedIssue[] {
  return paper.appearances
    .flatMap(({ issue: id }) => {
      const number = archive.issueById.get(id)?.number;
      const path = issuePath(id);
      return number === undefined ? [] : [{ id, number, url: absoluteUrl(archive.site.url, path), path }];
    })
    .toReversed();
}
