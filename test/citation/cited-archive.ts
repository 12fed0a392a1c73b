/** Small archives for citation tests: one issue, real authors, venues and keys, no dump. */

import { assignCitationKeys } from '../../src/archive/assign-citation-keys.ts';
import { allEditions } from '../../src/content/edition-settings.ts';
import { type CitationRecord, toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import type { Appearance, Archive, Identifiers, Issue, Paper } from '../../src/model.ts';
import { buildAuthors } from '../../src/people/build-authors.ts';
import { type Markup, parseMarkup } from '../../src/text/markup.ts';
import { buildVenues } from '../../src/venues/build-venues.ts';
import { parseVenue } from '../../src/venues/parse-venue.ts';
import { blankPaper } from '../archive/blank-paper.ts';

export interface CitedSample extends Partial<Identifiers> {
  readonly title?: string | Markup;
  readonly abstract?: string;
  readonly authors?: readonly string[];
  readonly firstDate?: string;
  readonly venue?: string;
}

const day = '2025-10-29';

/** The papers, `p0`, `p1` …, all in one issue. */
export function buildCitedArchive(samples: readonly CitedSample[]): Archive {
  const drafts = samples.map((sample, index) => toDraft(sample, `p${index}`, index + 1));
  const { authors, authorIds } = buildAuthors(drafts.map(({ id, names }) => ({ id, authors: names })));
  const withAuthors = drafts.map(({ names, ...draft }) => ({
    ...draft,
    authors: names.map((name) => ({ id: authorIds.get(name) ?? name, name })),
  }));
  const keys = assignCitationKeys(withAuthors);
  const papers = new Map(
    withAuthors.map((draft): [string, Paper] => [
      draft.id,
      { ...draft, citationKey: keys.get(draft.id) ?? '' },
    ]),
  );
  const issue = toIssue([...papers.values()].map(({ appearances }) => appearances[0]));
  const years = [...new Set([...papers.values()].map(({ firstDate }) => firstDate?.slice(0, 4)))].flatMap(
    (year) => (year === undefined ? [] : [Number(year)]),
  );
  return {
    site: site(),
    issues: [issue],
    papers,
    topics: new Map(),
    authors,
    venues: buildVenues(papers.values()),
    years: years.map((year) => ({
      year,
      papers: [...papers.values()]
        .filter((paper) => paper.firstDate?.startsWith(String(year)))
        .map(({ id }) => id),
    })),
    queries: [],
    answers: new Map(),
    words: { common: [], vocabulary: new Map() },
    pages: [],
    issueById: new Map([[issue.id, issue]]),
    diagnostics: [],
  };
}

/** The record of one paper alone. */
export function toRecord(sample: CitedSample): CitationRecord {
  const archive = buildCitedArchive([sample]);
  const [paper] = archive.papers.values();
  if (paper === undefined) throw new Error('The archive has no paper.');
  return toCitationRecord(paper, archive);
}

function toDraft(sample: CitedSample, id: string, position: number) {
  const { title = 'A Title', abstract, authors = [], firstDate, venue } = sample;
  const appearance: Appearance = {
    paper: id,
    issue: day,
    position,
    comments: undefined,
    upvotes: undefined,
    organisation: undefined,
    announceType: undefined,
    note: undefined,
    source: 0,
    alsoIn: [],
    lines: { first: 1, last: 2 },
  };
  return {
    ...blankPaper,
    id,
    title: typeof title === 'string' ? parseMarkup(title) : title,
    abstract: abstract === undefined ? undefined : parseMarkup(abstract),
    names: authors,
    authorCount: authors.length,
    firstDate,
    venue: venue === undefined ? undefined : parseVenue(venue),
    identifiers: {
      arxiv: sample.arxiv,
      arxivClass: sample.arxivClass,
      openreview: sample.openreview,
      doi: sample.doi,
    },
    appearances: [appearance] as const,
    provenance: {
      title: 'dump',
      abstract: 'dump',
      authors: 'facts',
      firstDate: 'facts',
      venue: 'facts',
      identifiers: 'facts',
      factsConfidence: 'verified',
    } as const,
  };
}

function toIssue(appearances: readonly Appearance[]): Issue {
  return {
    id: day,
    number: 3,
    day,
    title: undefined,
    since: undefined,
    source: {
      dump: 'a.txt',
      sha256: 'ab'.repeat(32),
      format: 'daily-papers',
      listing: 'Daily Papers',
      url: undefined,
      year: { known: 'file-name' },
      announced: undefined,
    },
    sources: [
      {
        dump: 'a.txt',
        sha256: 'ab'.repeat(32),
        format: 'daily-papers',
        listing: 'Daily Papers',
        url: undefined,
        year: { known: 'file-name' },
        announced: undefined,
      },
    ],
    appearances,
    newer: undefined,
    older: undefined,
  };
}

function site(): Archive['site'] {
  return {
    title: 'Offprint',
    tagline: 'Papers worth coming back to',
    description: 'A dated archive of papers.',
    url: 'https://papers.example/archive/',
    language: 'en',
    tagAuthority: 'papers.example,2024',
    publisher: 'The Offprint Press',
    contact: undefined,
    hub: undefined,
    emailForm: undefined,
    repository: undefined,
    offline: false,
    hostLimits: undefined,
    editions: allEditions,
    mail: undefined,
  };
}
