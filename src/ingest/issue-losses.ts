/** Papers that an issue would lose because its captures have changed. Pure. */
import type { IssueEntry, IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { PaperId } from '../model.ts';
import type { ReadDump } from './dump-input.ts';
import { shrunkIssue } from './ingest-diagnostics.ts';
import { lostPapers } from './replacement-diagnostics.ts';

/** An issue as it was, and as it would be. */
export interface IssueChange {
  readonly before: IssueFile;
  readonly made: IssueFile;
  /** The first capture that it would be made of. */
  readonly first: ReadDump;
  /** By the names of captures that are replaced: those that take their places. */
  readonly replaced: ReadonlyMap<string, ReadDump>;
}

/** An error that names the capture whose papers are missing; those of a replaced one may be `elsewhere`, in other issues. */
export function findLoss(
  { before, made, first, replaced }: IssueChange,
  elsewhere: ReadonlySet<PaperId>,
): Diagnostic | undefined {
  const present = new Set(made.papers.map(({ id }) => id));
  const gone = before.papers.filter(({ id }) => !present.has(id));
  const ofReplaced = (entry: IssueEntry) => capturesOf(entry, before).find((name) => replaced.has(name));
  const lost = gone.filter((entry) => ofReplaced(entry) !== undefined && !elsewhere.has(entry.id));
  for (const [name, dump] of replaced) {
    const ids = lost.filter((entry) => ofReplaced(entry) === name).map(({ id }) => id);
    if (ids.length > 0) return lostPapers(dump, name, ids);
  }
  const others = gone.filter((entry) => ofReplaced(entry) === undefined).map(({ id }) => id);
  return others.length === 0 || hasSameCaptures(before, made)
    ? undefined
    : shrunkIssue(first, before, others);
}

type IssueCapture = Pick<IssueFile, 'dump' | 'sha256'>;

/** The captures of an issue file, its own first. */
export function sourcesOf(issue: IssueFile): readonly [IssueCapture, ...IssueCapture[]] {
  return [issue, ...(issue.moreDumps ?? [])];
}

/** The names of the captures that list the paper. */
function capturesOf({ source = 1, alsoIn = [] }: IssueEntry, issue: IssueFile): readonly string[] {
  const sources = sourcesOf(issue);
  return [source, ...alsoIn.map((other) => other.source)].flatMap(
    (number) => sources[number - 1]?.dump ?? [],
  );
}

/**
 * Whether every capture of `old` is one of `made`, byte for byte; papers then differ because a sidecar says so: what rules no
 * longer read is kept (`kept-papers.ts`).
 */
function hasSameCaptures(old: IssueFile, made: IssueFile): boolean {
  const checksums = new Set(sourcesOf(made).map(({ sha256 }) => sha256));
  return sourcesOf(old).every(({ sha256 }) => checksums.has(sha256));
}
