/** Validates merges and splits of `corrections.yaml` against each other and against the archive. */
import type { Corrections } from '../content/corrections.ts';
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** The line of a correction, for diagnostics. */
interface Placed {
  readonly line?: number | undefined;
}

/**
 * Errors, each naming both lines: merges in a cycle or chain, two merges or splits for one paper or appearance, two
 * entries for one paper's fields or topics, and unknown papers, issues and positions.
 */
export function checkCorrections(
  corrections: Corrections,
  issues: readonly IssueFile[],
): readonly Diagnostic[] {
  const { merge, split, papers, topics } = corrections;
  return [
    ...checkMerges(corrections),
    ...checkIds(corrections, issues),
    ...findTwice(
      merge,
      ({ drop }) => drop,
      (id) => `Two merges say where ${id} goes`,
    ),
    ...findTwice(
      split,
      ({ issue, position }) => `${issue}, position ${position}`,
      (place) => `Two splits are about ${place}`,
    ),
    ...findTwice(
      papers,
      ({ paper }) => paper,
      (id) => `Two entries of "papers" are about ${id}`,
    ),
    ...findTwice(
      topics,
      ({ paper }) => paper,
      (id) => `Two entries of "topics" are about ${id}`,
    ),
  ];
}

function checkMerges({ merge }: Corrections): Diagnostic[] {
  const byDrop = new Map(merge.map((one) => [one.drop, one]));
  return merge.flatMap((one): Diagnostic[] => {
    if (one.keep === one.drop)
      return [
        fault(
          one,
          'merge-with-itself',
          `This merges ${one.keep} with itself.`,
          'Name two papers, or delete the entry.',
        ),
      ];
    const next = byDrop.get(one.keep);
    if (next === undefined) return [];
    const lines = `${lineWords(one)} keeps ${one.keep}, and ${lineWords(next)} drops it`;
    return leadsBack(one, byDrop)
      ? [
          fault(
            one,
            'merge-circle',
            `These merges run in a circle: ${lines}.`,
            'Decide which paper stays, and delete the other entry.',
          ),
        ]
      : [
          fault(
            one,
            'merge-chain',
            `One merge leads to another: ${lines}.`,
            `Let both keep ${lastOf(one, byDrop)}.`,
          ),
        ];
  });
}

type Merge = Corrections['merge'][number];

function leadsBack(start: Merge, byDrop: ReadonlyMap<string, Merge>): boolean {
  let id = start.keep;
  for (let steps = 0; steps <= byDrop.size; steps += 1) {
    if (id === start.drop) return true;
    const next = byDrop.get(id);
    if (next === undefined) return false;
    id = next.keep;
  }
  return true;
}

function lastOf(start: Merge, byDrop: ReadonlyMap<string, Merge>): string {
  let id = start.keep;
  for (let next = byDrop.get(id); next !== undefined; next = byDrop.get(id)) id = next.keep;
  return id;
}

function checkIds({ merge, split }: Corrections, issues: readonly IssueFile[]): Diagnostic[] {
  const known = new Set(split.map(({ paper }) => paper));
  for (const issue of issues) for (const { id } of issue.papers) known.add(id);
  const sizes = new Map(issues.map(({ id, papers }) => [id, papers.length]));
  const unknown = (one: Placed, id: string): Diagnostic =>
    fault(
      one,
      'unknown-paper',
      `No paper has the id ${id}.`,
      'Correct the id (it ends the address of the paper’s page), or delete the correction.',
    );
  return [
    ...merge.flatMap((one) =>
      [one.keep, one.drop].filter((id) => !known.has(id)).map((id) => unknown(one, id)),
    ),
    ...split.flatMap((one) => {
      const size = sizes.get(one.issue);
      if (size === undefined)
        return [
          fault(
            one,
            'unknown-issue',
            `There is no issue of ${one.issue}.`,
            'Correct the day, or delete the correction.',
          ),
        ];
      if (one.position <= size) return [];
      return [
        fault(
          one,
          'unknown-position',
          `The issue of ${one.issue} has ${size} papers, and none at position ${one.position}.`,
          'Correct the position, or delete the correction.',
        ),
      ];
    }),
  ];
}

function findTwice<T extends Placed>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  words: (key: string) => string,
): Diagnostic[] {
  const first = new Map<string, T>();
  return entries.flatMap((entry) => {
    const other = first.get(keyOf(entry));
    first.set(keyOf(entry), other ?? entry);
    if (other === undefined) return [];
    const reason = `${words(keyOf(entry))}: ${lineWords(other)} and ${lineWords(entry)}.`;
    return [fault(entry, 'correction-twice', reason, 'Make them one.')];
  });
}

const lineWords = ({ line }: Placed): string => (line === undefined ? 'another entry' : `line ${line}`);

function fault({ line }: Placed, rule: string, reason: string, advice: string): Diagnostic {
  const file = 'content/corrections.yaml';
  return { severity: 'error', rule, reason, advice, file, ...(line === undefined ? {} : { line }) };
}
