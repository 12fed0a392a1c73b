/** Issue files → one draft per paper with all its appearances, after hand-made merges and splits. */
import type { Corrections } from '../content/corrections.ts';
import type { IssueEntry, IssueFile } from '../content/issue-file.ts';
import type { Appearance, Message, PaperId } from '../model.ts';

/** A paper's dump entries, oldest issue first. */
export interface PaperDraft {
  readonly id: PaperId;
  readonly sightings: readonly [Sighting, ...Sighting[]];
}

/** What one dump says of a paper, and where. */
export interface Sighting {
  readonly entry: IssueEntry;
  readonly appearance: Appearance;
  /** The dump's file name, for messages. */
  readonly dump: string;
}

export interface GatheredPapers {
  /** In order of first appearance: oldest issue first, then listing order. */
  readonly drafts: readonly PaperDraft[];
  /** Appearances by issue, in listing order. */
  readonly byIssue: ReadonlyMap<string, readonly Appearance[]>;
  readonly messages: readonly Message[];
}

const file = 'content/corrections.yaml';

/** `issues` oldest first. A merge or split that fits nothing is reported. */
export function gatherPapers(issues: readonly IssueFile[], corrections: Corrections): GatheredPapers {
  const decide = decideIds(corrections);
  const sightings = new Map<PaperId, [Sighting, ...Sighting[]]>();
  const byIssue = new Map<string, readonly Appearance[]>();
  for (const issue of issues) {
    const appearances = issue.papers.map((entry, index) => {
      const sighting = toSighting(issue, entry, index + 1, decide.idFor);
      const list = sightings.get(sighting.appearance.paper);
      if (list === undefined) sightings.set(sighting.appearance.paper, [sighting]);
      else list.push(sighting);
      return sighting.appearance;
    });
    byIssue.set(issue.id, appearances);
  }
  const drafts = [...sightings].map(([id, list]): PaperDraft => ({ id, sightings: list }));
  return { drafts, byIssue, messages: decide.unused() };
}

function toSighting(
  issue: IssueFile,
  entry: IssueEntry,
  position: number,
  idFor: (issue: string, position: number, id: PaperId) => PaperId,
): Sighting {
  const appearance: Appearance = {
    paper: idFor(issue.id, position, entry.id),
    issue: issue.id,
    position,
    comments: entry.comments,
    lines: { first: entry.firstLine, last: entry.lastLine },
  };
  return { entry, appearance, dump: issue.dump };
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
    unused(): Message[] {
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
