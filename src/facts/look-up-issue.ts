/** Looks up papers at arXiv of which the arXiv id or the authors' names are not known. */
import type { Fact } from '../content/facts-file.ts';
import type { IssueEntry } from '../content/issue-file.ts';
import type { PaperId } from '../model.ts';
import { SourceUnavailable } from '../network/response.ts';
import { parseMarkup } from '../text/markup.ts';
import { RejectedQuery } from './arxiv-atom.ts';
import type { ArxivClient } from './arxiv-client.ts';
import { type Candidate, toCandidate } from './candidate-file.ts';
import { type ArxivMatch, matchArxiv, type WantedPaper } from './match-arxiv.ts';

export interface FactLookup {
  /** Entries of the issue. */
  readonly entries: readonly IssueEntry[];
  readonly facts: ReadonlyMap<PaperId, Fact>;
  /** Papers that have a candidate already, decided or not. */
  readonly pending: ReadonlySet<PaperId>;
  readonly client: ArxivClient;
  /** Called for each candidate immediately, so that an interrupted run loses nothing. */
  readonly save: (id: PaperId, candidate: Candidate) => void;
}

/** Result for one paper. */
export interface LookupResult {
  readonly id: PaperId;
  readonly outcome:
    | ArxivMatch['kind']
    | 'known'
    | 'pending'
    | 'no-title'
    | 'not-cached'
    | 'refused'
    | 'unavailable';
  /** Explanation, empty for the first four outcomes. */
  readonly detail: string;
}

/** After this many consecutive failures the server counts as down. */
const maxFailures = 3;

/**
 * One result for each entry, in the listing's order. Stops requesting after three consecutive failures; the remaining
 * papers are `unavailable`, and a later run retries them.
 */
export async function lookUpIssue(lookUp: FactLookup): Promise<readonly LookupResult[]> {
  const outcomes: LookupResult[] = [];
  let failures = 0;
  for (const entry of lookUp.entries) {
    const outcome =
      failures < maxFailures
        ? await lookUpEntry(entry, lookUp)
        : { id: entry.id, outcome: 'unavailable' as const, detail: 'Not asked: arXiv did not answer.' };
    failures = outcome.outcome === 'unavailable' ? failures + 1 : isAnswer(outcome) ? 0 : failures;
    outcomes.push(outcome);
  }
  return outcomes;
}

async function lookUpEntry(entry: IssueEntry, lookUp: FactLookup): Promise<LookupResult> {
  const { id } = entry;
  const fact = lookUp.facts.get(id);
  if (fact?.arxiv !== undefined || hasAll(entry)) return { id, outcome: 'known', detail: '' };
  if (lookUp.pending.has(id)) return { id, outcome: 'pending', detail: '' };
  const title = entry.title ?? fact?.title;
  if (title === undefined) return { id, outcome: 'no-title', detail: '' };
  const wanted: WantedPaper = {
    title,
    firstDate: entry.firstDate ?? fact?.firstDate,
    authorCount: entry.authorCount ?? fact?.authors?.length ?? fact?.authorCount,
  };
  try {
    const found = await lookUp.client.findByTitle(parseMarkup(title).plain);
    if (found === undefined) return { id, outcome: 'not-cached', detail: '' };
    const match = matchArxiv(
      wanted,
      found.filter((one) => entry.arxiv === undefined || one.id === entry.arxiv),
    );
    if (match.kind === 'accepted') lookUp.save(id, toCandidate(match.entry, match.evidence));
    return { id, outcome: match.kind, detail: describeMatch(match) };
  } catch (error) {
    if (error instanceof SourceUnavailable) return { id, outcome: 'unavailable', detail: error.message };
    if (error instanceof RejectedQuery) return { id, outcome: 'refused', detail: error.message };
    throw error;
  }
}

/** Whether the listing says all that arXiv could add: where a paper is, and who wrote it. */
const hasAll = ({ arxiv, authors }: IssueEntry): boolean => arxiv !== undefined && authors !== undefined;

function isAnswer({ outcome }: LookupResult): boolean {
  return ['accepted', 'not-found', 'unproved', 'ambiguous', 'refused'].includes(outcome);
}

function describeMatch(match: ArxivMatch): string {
  switch (match.kind) {
    case 'accepted':
      return `arXiv ${match.entry.id}`;
    case 'not-found':
      return match.nearest === undefined
        ? 'nothing'
        : `nearest: arXiv ${match.nearest.id}, “${match.nearest.title}”`;
    case 'unproved':
      return `arXiv ${match.entry.id}. ${match.evidence.slice(1).join('. ')}`;
    case 'ambiguous':
      return match.entries.map(({ id }) => `arXiv ${id}`).join(', ');
  }
}
