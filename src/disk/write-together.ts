/**
 * Several files of a folder change together or not at all, whenever the process is killed: a write-ahead journal. The
 * journal names the drafts before there are any; renaming it commits; then each draft takes its file's place.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSafeSitePath } from '../addresses.ts';
import { ContentError } from '../diagnostic.ts';
import { removeStaleLock } from './lock-file.ts';
import { isOtherProcess } from './system.ts';

/** A file to be written, or to be deleted where there are no `bytes`. */
export interface FileChange {
  /** Within the folder, e.g. `issues/2025-10-29.json`. */
  readonly path: string;
  readonly bytes: string | Uint8Array | undefined;
}

/** What the journal keeps of a change. */
interface Step {
  readonly path: string;
  /** Whether the file is deleted; else its new bytes wait beside it, see `draftOf`. */
  readonly deleted: boolean;
  /** A checksum of the file as it was; undefined where there was none. */
  readonly before: string | undefined;
}

/** Held while names are chosen that no other process may choose; see `withLock`. */
export const archiveLock = '.writing.lock';

const journalName = /^\.journal-(\d+)\.(prepared|committed)\.json$/;

/**
 * Makes all `changes` below `root`. Throws when the system refuses one before all are certain; nothing is changed then.
 * A symbolic link stays: its target gets the bytes.
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
    writeFileSync(prepared, JSON.stringify(steps));
    for (const { path, bytes } of changes) {
      if (bytes === undefined) continue;
      const draft = draftOf(journal, path);
      mkdirSync(dirname(draft), { recursive: true });
      writeFileSync(draft, bytes);
    }
    renameSync(prepared, committed);
  } catch (error) {
    forget(journal, prepared);
    throw error;
  }
  apply(journal, committed);
}

/**
 * Ends what a killed process had committed below `root`, and removes what it had only prepared. Returns the paths that
 * were changed by that. Throws `ContentError` where a file has been edited since; nobody's words are overwritten.
 */
export function finishWrites(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  removeStaleLock(join(root, archiveLock));
  const finished: string[] = [];
  for (const name of readdirSync(root).sort()) {
    const [, number, state] = journalName.exec(name) ?? [];
    if (number === undefined || isOtherProcess(Number(number))) continue;
    const file = join(root, name);
    const journal: Journal = { root, processId: Number(number), steps: readSteps(file) };
    if (state === 'committed') {
      assertUntouched(journal, file);
      finished.push(...journal.steps.map(({ path }) => path));
      apply(journal, file);
    } else forget(journal, file);
  }
  return finished;
}

interface Journal {
  readonly root: string;
  readonly processId: number;
  readonly steps: readonly Step[];
}

function pathsOf({ root, processId }: Journal): readonly [prepared: string, committed: string] {
  const path = join(root, `.journal-${processId}`);
  return [`${path}.prepared.json`, `${path}.committed.json`];
}

/** Beside the file itself, also where that is behind a link: a name can't be moved to another volume. */
function draftOf({ root, processId }: Journal, path: string): string {
  return `${targetOf(join(root, path))}.${processId}.draft`;
}

/** May be done again after any of it was done. */
function apply(journal: Journal, file: string): void {
  for (const { path, deleted } of journal.steps) {
    const target = targetOf(join(journal.root, path));
    const draft = draftOf(journal, path);
    if (deleted) rmSync(target, { force: true });
    else if (existsSync(draft)) renameSync(draft, target);
  }
  rmSync(file);
}

function forget(journal: Journal, file: string): void {
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

/** A journal that is not whole was cut short before there was any draft. */
function readSteps(journal: string): readonly Step[] {
  try {
    const steps: unknown = JSON.parse(readFileSync(journal, 'utf8'));
    return Array.isArray(steps) ? steps.filter(isStep) : [];
  } catch {
    return [];
  }
}

/** Nothing that a journal says reaches out of its folder: it may have come with somebody's content. */
function isStep(value: unknown): value is Step {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    isSafeSitePath(`/${value.path}`) &&
    'deleted' in value &&
    typeof value.deleted === 'boolean' &&
    (!('before' in value) || typeof value.before === 'string')
  );
}

/** The file behind a symbolic link; the path itself where there is none. */
function targetOf(path: string): string {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (isThere && existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
}

function checksumOf(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
}
