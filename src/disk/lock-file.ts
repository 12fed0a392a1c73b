/** One process at a time: a file that only one can make. It holds the number of the process that made it. */
import { linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { shown } from './shown.ts';
import { hasCode, isOtherProcess } from './system.ts';
import { removeLeftDrafts } from './write-atomically.ts';
import { writeFile } from './write-file.ts';

/** Between two tries: most work under such a lock takes milliseconds. */
const milliseconds = 10;
/** In tries. Whoever waits longer is told for what: a lock may name a process that has the number of one that was killed. */
const patience = 500;
/** An empty lock that is older than this was left by a killed process; writing a number takes far less. */
const secondsToWrite = 10;

/** Does `work` while the file at `path` is this process's own; a lock whose process was killed counts for nothing. */
export function withLock<Result>(path: string, work: () => Result): Result {
  mkdirSync(dirname(path), { recursive: true });
  for (let tries = 1; !takeLock(path); tries += 1) {
    if (tries === patience)
      console.error(
        `Waiting for process ${ownerOf(path) ?? '?'}, which is writing; if it is no Offprint, delete ${shown(path)}.`,
      );
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Makes the lock at `path`, in a folder that exists. False where another process has it; one of a killed process is removed. */
export function takeLock(path: string): boolean {
  try {
    create(path);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    removeStaleLock(path);
    return false;
  }
}

/** Removes the lock at `path` if a killed process left it. */
export function removeStaleLock(path: string): void {
  removeLeftDrafts(path);
  const owner = ownerOf(path);
  if (owner === undefined ? isOld(path) : !isOtherProcess(owner)) rmSync(path, { force: true });
}

/** The process that made the lock at `path`; undefined where there is none, or where its number is not written yet. */
export function ownerOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** By a hard link, so that a lock is never there without its number; without one where the volume knows no hard links. */
function create(path: string): void {
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFile(draft, String(process.pid));
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    writeFile(path, String(process.pid), 'wx');
  } finally {
    rmSync(draft, { force: true });
  }
}

function isOld(path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > secondsToWrite * 1000;
}
