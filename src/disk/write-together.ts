/**
 * Changes several files of a folder atomically, by a write-ahead journal. The journal lists the draft files before
 * they are written; renaming the journal commits; then each draft is renamed to its file. `finishWrites` recovers
 * after a crash.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ContentError } from '../diagnostic.ts';
import { checksumOf, draftOf, type Journal, pathsOf, readSteps, type Step, targetOf } from './journal.ts';
import { removeStaleLock, withLock } from './lock-file.ts';
import { isOtherProcess } from './system.ts';
import { writeFile } from './write-file.ts';

/** A file to write, or to delete where `bytes` is undefined. */
export interface FileChange {
  /** Relative to the folder, e.g. `issues/2025-10-29.json`. */
  readonly path: string;
  readonly bytes: string | Uint8Array | undefined;
}

/** Lock of the archive: held from reading what a change depends on until the change is written. */
const archiveLock = '.writing.lock';

const journalName = /^\.journal-(\d+)\.(prepared|committed)\.json$/;

/** Runs `work` while no other process changes the archive in `root`. Not reentrant; call `finishWrites` first. */
export function withArchiveLock<Result>(root: string, work: () => Result): Result {
  return withLock(join(root, archiveLock), work);
}

/**
 * Applies all `changes` below `root`. Throws when the system refuses one before the commit; then nothing is changed.
 * Symbolic links are kept: the target is written.
 */
export function writeTogether(root: string, changes: readonly FileChange[]): void {
  if (changes.length === 0) return;
  const steps = changes.map(
    ({ path, bytes }): Step => ({
      path,
      deleted: bytes === undefined,
      before: checksumOf(targetOf(join(root, path))),
    }),
  );
  const journal: Journal = { root, processId: process.pid, steps };
  const [prepared, committed] = pathsOf(journal);
  mkdirSync(root, { recursive: true });
  try {
    writeFile(prepared, JSON.stringify(steps));
    for (const { path, bytes } of changes) {
      if (bytes === undefined) continue;
      const draft = draftOf(journal, path);
      mkdirSync(dirname(draft), { recursive: true });
      writeFile(draft, bytes);
    }
    renameSync(prepared, committed);
  } catch (error) {
    discard(journal, prepared);
    throw error;
  }
  apply(journal, committed);
}

/**
 * Crash recovery: completes committed changes below `root` and removes uncommitted drafts. Returns the paths that it
 * changed.
 *
 * @throws {ContentError} where a file has been edited since, so that no one's edits are overwritten
 */
export function finishWrites(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  removeStaleLock(join(root, archiveLock));
  if (leftJournals(root).length === 0) return [];
  // Two commands that begin at once would both find the same journal.
  return withArchiveLock(root, () => leftJournals(root).flatMap((left) => finish(root, left)));
}

interface LeftJournal {
  readonly name: string;
  readonly processId: number;
  readonly isCommitted: boolean;
}

/** Journals of processes that have ended, sorted by name. */
function leftJournals(root: string): readonly LeftJournal[] {
  return readdirSync(root)
    .sort()
    .flatMap((name) => {
      const [, number, state] = journalName.exec(name) ?? [];
      if (number === undefined || isOtherProcess(Number(number))) return [];
      return [{ name, processId: Number(number), isCommitted: state === 'committed' }];
    });
}

/** Completes a committed journal, or discards an uncommitted one. Returns the changed paths. */
function finish(root: string, { name, processId, isCommitted }: LeftJournal): readonly string[] {
  const file = join(root, name);
  const journal: Journal = { root, processId, steps: readSteps(file) };
  if (!isCommitted) {
    discard(journal, file);
    return [];
  }
  assertUntouched(journal, file);
  apply(journal, file);
  return journal.steps.map(({ path }) => path);
}

/** Applies a committed journal. Idempotent, so that it can be repeated after a crash. */
function apply(journal: Journal, file: string): void {
  for (const { path, deleted } of journal.steps) {
    const target = targetOf(join(journal.root, path));
    const draft = draftOf(journal, path);
    if (deleted) rmSync(target, { force: true });
    else if (existsSync(draft)) renameSync(draft, target);
  }
  rmSync(file);
}

function discard(journal: Journal, file: string): void {
  for (const { path } of journal.steps) rmSync(draftOf(journal, path), { force: true });
  rmSync(file, { force: true });
}

function assertUntouched(journal: Journal, file: string): void {
  const edited = journal.steps.filter(({ path, deleted, before }) => {
    const now = checksumOf(targetOf(join(journal.root, path)));
    const isDone = deleted ? now === undefined : !existsSync(draftOf(journal, path));
    return !isDone && now !== before;
  });
  if (edited.length === 0) return;
  throw new ContentError(
    edited.map(({ path, deleted }) => ({
      severity: 'error',
      rule: 'cut-short-and-edited',
      reason: `An earlier command was cut short when it was about to ${deleted ? 'delete' : 'replace'} this file, and it has been edited since.`,
      advice: `${deleted ? 'Delete the file if it should go' : `Its other version is ${draftOf(journal, path)}: take over what is needed, and delete that file`}; then delete ${file}.`,
      file: join(journal.root, path),
    })),
  );
}
