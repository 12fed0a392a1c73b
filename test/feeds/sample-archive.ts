/** Hand-made archives for feed and permanence tests, built from a list of issues without dumps. */
import { allEditions } from '../../src/content/edition-settings.ts';
import type {
  Appearance,
  Archive,
  Author,
  CalendarDay,
  Issue,
  Paper,
  PaperAuthor,
  Topic,
  Venue,
} from '../../src/model.ts';
import type { Site } from '../../src/site-settings.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { blankPaper } from '../archive/blank-paper.ts';

export interface SamplePaper {
  readonly id: string;
  readonly title?: string;
  readonly abstract?: string;
  readonly authors?: readonly string[];
  readonly authorCount?: number;
  readonly topics?: readonly string[];
  readonly venue?: string;
  readonly arxiv?: string;
  readonly code?: string;
  readonly firstDate?: CalendarDay;
  readonly firstMonth?: string;
}

export interface SampleIssue {
  readonly day: CalendarDay;
  /** In the listing's order. */
  readonly papers: readonly SamplePaper[];
  readonly title?: string;
}

export const sampleSite: Site = {
  title: 'Offprint',
  tagline: 'Papers worth coming back to',
  description: 'A dated archive of papers.',
  url: 'https://papers.example/archive/',
  language: 'en',
  tagAuthority: 'papers.example,2024',
  publisher: 'The Offprint Press',
  contact: undefined,
  hub: 'https://hub.example/',
  emailForm: undefined,
  repository: 'https://code.example/offprint',
  offline: false,
  hostLimits: undefined,
  editions: allEditions,
  mail: undefined,
};

/** Issues in order of ingest: the first has number 1. A paper's text comes from its first issue. */
export function buildSampleArchive(given: readonly SampleIssue[], site: Partial<Site> = {}): Archive {
  const issues = given.map(toIssue);
  const samples = new Map<string, SamplePaper>();
  for (const { papers } of given)
    for (const paper of papers) if (!samples.has(paper.id)) samples.set(paper.id, paper);
  const byDay = issues.toSorted((one, other) => (one.day < other.day ? 1 : -1));
  const appearances = new Map<string, Appearance[]>();
  for (const issue of byDay.toReversed())
    for (const appearance of issue.appearances)
      appearances.set(appearance.paper, [...(appearances.get(appearance.paper) ?? []), appearance]);
  const papers = byDay
    .flatMap((issue) =>
      issue.appearances.filter(({ paper, issue: day }) => appearances.get(paper)?.[0]?.issue === day),
    )
    .flatMap(({ paper }) => toPaper(samples.get(paper), appearances.get(paper) ?? []));
  return {
    site: { ...sampleSite, ...site },
    issues: byDay,
    papers: new Map(papers.map((paper) => [paper.id, paper])),
    topics: gather(papers, ({ topics }) => topics, toTopic),
    authors: gather(papers, ({ authors }) => authors.map(({ id }) => id), toAuthor),
    venues: gather(papers, ({ venue }) => (venue === undefined ? [] : [venue.id]), toVenue),
    years: [],
    issueById: new Map(issues.map((issue) => [issue.id, issue])),
    diagnostics: [],
    queries: [],
    answers: new Map(),
    words: { common: [], vocabulary: new Map() },
    pages: [],
  };
}

function toIssue({ day, papers, title }: SampleIssue, index: number): Issue {
  return {
    id: day,
    number: index + 1,
    day,
    title,
    since: undefined,
    source: {
      dump: `daily-papers-${day}.txt`,
      sha256: 'ab'.repeat(32),
      format: 'daily-papers',
      listing: 'Daily Papers',
      url: undefined,
      year: { known: 'file-name' },
      announced: undefined,
    },
    sources: [
      {
        dump: `daily-papers-${day}.txt`,
        sha256: 'ab'.repeat(32),
        format: 'daily-papers',
        listing: 'Daily Papers',
        url: undefined,
        year: { known: 'file-name' },
        announced: undefined,
      },
    ],
    appearances: papers.map(({ id }, place) => ({
      paper: id,
      issue: day,
      position: place + 1,
      comments: undefined,
      upvotes: undefined,
      organisation: undefined,
      announceType: undefined,
      note: undefined,
      source: 0,
      alsoIn: [],
      lines: { first: place + 1, last: place + 1 },
    })),
    newer: undefined,
    older: undefined,
  };
}

function toPaper(
  sample: SamplePaper | undefined,
  [first, ...others]: readonly Appearance[],
): readonly Paper[] {
  if (sample === undefined || first === undefined) return [];
  const authors = (sample.authors ?? []).map((name): PaperAuthor => ({ id: toId(name), name }));
  return [
    {
      ...blankPaper,
      id: sample.id,
      title: parseMarkup(sample.title ?? `On ${sample.id}`),
      abstract: sample.abstract === undefined ? undefined : parseAbstract(sample.abstract),
      authors,
      authorCount: sample.authorCount ?? (authors.length || undefined),
      firstDate: sample.firstDate,
      firstMonth: sample.firstMonth,
      venue:
        sample.venue === undefined
          ? undefined
          : {
              id: toId(sample.venue),
              label: `${sample.venue} 2025`,
              recorded: `${sample.venue} 2025`,
              kind: 'conference',
              year: 2025,
            },
      identifiers: { ...blankPaper.identifiers, arxiv: sample.arxiv },
      resources: sample.code === undefined ? [] : [{ kind: 'code', url: sample.code }],
      appearances: [first, ...others],
      topics: sample.topics ?? [],
      citationKey: `key-${sample.id}`,
    },
  ];
}

/** Remembered: papers of large archives share abstracts. */
function parseAbstract(text: string): ReturnType<typeof parseMarkup> {
  const known = abstracts.get(text) ?? parseMarkup(text);
  abstracts.set(text, known);
  return known;
}
const abstracts = new Map<string, ReturnType<typeof parseMarkup>>();

export function toId(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function gather<Row>(
  papers: readonly Paper[],
  idsOf: (paper: Paper) => readonly string[],
  toRow: (id: string, papers: readonly Paper[]) => Row,
): ReadonlyMap<string, Row> {
  const groups = new Map<string, Paper[]>();
  for (const paper of papers)
    for (const id of idsOf(paper)) {
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [paper]);
      else group.push(paper);
    }
  return new Map([...groups.keys()].sort().map((id) => [id, toRow(id, groups.get(id) ?? [])]));
}

const idsOf = (papers: readonly Paper[]) => papers.map(({ id }) => id);
const toTopic = (id: string, papers: readonly Paper[]): Topic => ({
  id,
  label: `Label of ${id}`,
  description: `All about ${id}.`,
  papers: idsOf(papers),
});
const toVenue = (id: string, papers: readonly Paper[]): Venue => ({
  id,
  name: id.toUpperCase(),
  papers: idsOf(papers),
});
/** Named as on the newest paper, so that the name can change with later papers. */
function toAuthor(id: string, papers: readonly Paper[]): Author {
  const name = papers[0]?.authors.find((author) => author.id === id)?.name ?? id;
  return { id, name, sortName: name, variants: [], papers: idsOf(papers) };
}
