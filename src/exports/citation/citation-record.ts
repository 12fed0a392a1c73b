/** The one record from which every citation, head field and link of a paper is made. */
import { absoluteUrl, authorPath, issuePath, paperPath, type SitePath } from '../../addresses.ts';
import type { Archive, IssueId, Paper } from '../../model.ts';
import { type PersonName, parseName } from '../../people/parse-name.ts';
import { cleanText } from '../../text/clean-text.ts';
import { parseVenueDetails, type VenueDetails } from '../../venues/parse-venue.ts';
import { type CitedDate, parseDay } from './cited-date.ts';
import { arxivAbstractUrl, arxivDoi, doiUrl, openreviewUrl, paperPdfUrl } from './identifier-urls.ts';

export interface CitationRecord {
  /** Unique in the archive, kept for ever. */
  readonly key: string;
  readonly kind: 'preprint' | 'conference' | 'workshop' | 'journal' | 'other';
  /** Plain Unicode text on one line. */
  readonly title: string;
  /** The title as TeX, capitals not yet protected. */
  readonly titleLatex: string;
  /** Plain Unicode text on one line. */
  readonly abstract: string | undefined;
  /** In the paper's order; empty where the names are not known. */
  readonly authors: readonly CitedAuthor[];
  readonly issued: CitedDate | undefined;
  /** The day the paper was first made public. */
  readonly online: CitedDate | undefined;
  readonly venue: VenueDetails | undefined;
  /** Of the thing cited: a preprint's own, or the one that facts give. A published paper's preprint DOI is not here. */
  readonly doi: string | undefined;
  readonly arxiv: string | undefined;
  readonly arxivClass: string | undefined;
  /** Where the paper itself is: arXiv, else its DOI, else OpenReview, else the page in this archive. */
  readonly url: string;
  readonly pdf: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** The page in this archive, absolute. */
  readonly page: string;
  /** The issues the paper appeared in, newest first. */
  readonly issues: readonly CitedIssue[];
  readonly periodical: Periodical;
}

export interface CitedAuthor {
  /** As printed. */
  readonly name: string;
  readonly parts: PersonName;
  /** The author's page in this archive, absolute, where there is one. */
  readonly page: string | undefined;
}

interface CitedIssue {
  readonly id: IssueId;
  readonly number: number;
  readonly url: string;
  /** Its lists of citations. */
  readonly path: SitePath;
}

/** The periodical that this archive is. */
export interface Periodical {
  readonly name: string;
  readonly url: string;
  readonly publisher: string;
}

const records = new WeakMap<Archive, WeakMap<Paper, CitationRecord>>();

/** The citation record of `paper`; made once for each paper, however many pages and lists ask for it. */
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
  const { arxiv, arxivClass, doi, openreview } = paper.identifiers;
  const named = paper.venue === undefined ? undefined : parseVenueDetails(paper.venue.recorded);
  const venue = named?.fullName === '' ? undefined : named;
  const page = absoluteUrl(site.url, paperPath(paper.id));
  const online = paper.firstDate === undefined ? undefined : parseDay(paper.firstDate);
  const ownDoi = doi ?? (venue === undefined && arxiv !== undefined ? arxivDoi(arxiv) : undefined);
  const urls = [
    arxiv === undefined ? undefined : arxivAbstractUrl(arxiv),
    doi === undefined ? undefined : doiUrl(doi),
    openreview === undefined ? undefined : openreviewUrl(openreview),
  ];
  return {
    key: paper.citationKey,
    kind: venue?.kind ?? (arxiv === undefined ? 'other' : 'preprint'),
    title: cleanText(paper.title.plain) || paper.id,
    titleLatex: cleanText(paper.title.latex) || paper.id,
    abstract: cleanText(paper.abstract?.plain ?? '') || undefined,
    authors: toCitedAuthors(paper, archive),
    issued: toIssued(venue, online) ?? toArxivYear(arxiv),
    online,
    venue,
    doi: ownDoi,
    arxiv,
    arxivClass,
    url: urls.find((url) => url !== undefined) ?? page,
    pdf: paperPdfUrl(paper.identifiers),
    language: 'en',
    page,
    issues: toCitedIssues(paper, archive),
    periodical: { name: site.title, url: site.url, publisher: site.publisher },
  };
}

/**
 * A published paper is of its venue's year (and month, where the label gives one): its first date is the preprint's.
 * Anything else is of its first date.
 */
function toIssued(venue: VenueDetails | undefined, online: CitedDate | undefined): CitedDate | undefined {
  if (venue?.year === undefined) return online;
  return venue.month === undefined ? { year: venue.year } : { year: venue.year, month: venue.month };
}

/** An arXiv id begins with the year and month of its submission; its year is enough to cite a paper without a date. */
function toArxivYear(arxiv: string | undefined): CitedDate | undefined {
  const year = /^(\d\d)\d\d\.\d{4,5}$/.exec(arxiv ?? '')?.[1];
  return year === undefined ? undefined : { year: 2000 + Number(year) };
}

function toCitedAuthors(paper: Paper, archive: Archive): CitedAuthor[] {
  return paper.authors.flatMap(({ id, name: printed }) => {
    const name = cleanText(printed);
    if (name === '') return [];
    const hasPage = (archive.authors.get(id)?.papers.length ?? 0) > 1;
    const page = hasPage ? absoluteUrl(archive.site.url, authorPath(id)) : undefined;
    return [{ name, parts: parseName(name), page }];
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
