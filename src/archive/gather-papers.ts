/** Groups entries of all issues by paper: one draft for each paper, after merges and splits of `corrections.yaml`. */

import type { Corrections } from '../content/corrections.ts';
import type { IssueEntry, IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';
import type { Appearance, PaperId } from '../model.ts';
import { checkCorrections } from './check-corrections.ts';

/** All entries of one paper, oldest issue first. */
export interface PaperDraft {
  readonly id: PaperId;
  readonly draftEntries: readonly [DraftEntry, ...DraftEntry[]];
}

/** A paper's entry in one dump, with its position there. */
export interface DraftEntry {
  readonly entry: IssueEntry;
  readonly appearance: Appearance;
  /** File name, for diagnostics. */
  readonly dump: string;
}

export interface GatheredPapers {
  /** In order of first appearance: oldest issue first, then the listing's order. */
  readonly drafts: readonly PaperDraft[];
  /** Issue id → appearances in the listing's order. */
  readonly byIssue: ReadonlyMap<string, readonly Appearance[]>;
  readonly diagnostics: readonly Diagnostic[];
}

const file = 'content/corrections.yaml';

/** `issues` must be oldest first. Merges and splits that match nothing are reported. */
export function gatherPapers(issues: readonly IssueFile[], corrections: Corrections): GatheredPapers {
  const decide = decideIds(corrections);
  const entriesOf = (issue: IssueFile) =>
    issue.papers.map((entry, index) => toDraftEntry(issue, entry, index + 1, decide.idFor));
  const listed = issues.map((issue) => [issue.id, entriesOf(issue)] as const);
  const byIssue = new Map(listed.map(([id, entries]) => [id, entries.map(({ appearance }) => appearance)]));
  const byPaper = groupBy(
    listed.flatMap(([, entries]) => entries),
    ({ appearance }) => appearance.paper,
  );
  const drafts = Array.from(byPaper, ([id, draftEntries]): PaperDraft => ({ id, draftEntries }));
  const faults = checkCorrections(corrections, issues);
  return { drafts, byIssue, diagnostics: faults.length > 0 ? faults : decide.unused() };
}

const noSources: readonly { readonly source: number }[] = [];

function toDraftEntry(
  issue: IssueFile,
  entry: IssueEntry,
  position: number,
  idFor: (issue: string, position: number, id: PaperId) => PaperId,
): DraftEntry {
  const appearance: Appearance = {
    paper: idFor(issue.id, position, entry.id),
    issue: issue.id,
    position,
    comments: entry.comments,
    upvotes: entry.upvotes,
    organisation: entry.organisation,
    announceType: entry.announceType,
    note: entry.note,
    source: (entry.source ?? 1) - 1,
    alsoIn: (entry.alsoIn ?? noSources).map(({ source }) => source - 1),
    lines: { first: entry.firstLine, last: entry.lastLine },
  };
  const source = entry.source === undefined ? issue : (issue.moreDumps?.[entry.source - 2] ?? issue);
  return { entry, appearance, dump: source.dump };
}

function decideIds({ merge, split }: Corrections) {
  const merged = new Map(merge.map(({ drop, keep }) => [drop, keep]));
  const splits = new Map(split.map(({ issue, position, paper }) => [`${issue} ${position}`, paper]));
  const usedMerges = new Set<string>();
  const usedSplits = new Set<string>();
  return {
    idFor(issue: string, position: number, id: PaperId): PaperId {
      const apart = splits.get(`${issue} ${position}`);
      if (apart !== undefined) {
        usedSplits.add(`${issue} ${position}`);
        return apart;
      }
      const kept = merged.get(id);
      if (kept === undefined) return id;
      usedMerges.add(id);
      return kept;
    },
    unused(): Diagnostic[] {
      const idle = [
        ...merge.filter(({ drop }) => !usedMerges.has(drop)).map(({ drop }) => `the merge of ${drop}`),
        ...split
          .filter((one) => !usedSplits.has(`${one.issue} ${one.position}`))
          .map((one) => `the split at ${one.issue}, position ${one.position}`),
      ];
      return idle.map((what) => ({
        severity: 'warning',
        rule: 'idle-correction',
        reason: `There is nothing for ${what} to act on.`,
        advice: 'Check its ids, or delete it.',
        file,
      }));
    },
  };
}
