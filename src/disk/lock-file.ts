/** Lock file for mutual exclusion between processes. It contains the id of the process that holds the lock. */
import { linkSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { shown } from './shown.ts';
import { hasCode, isOtherProcess } from './system.ts';
import { removeLeftDrafts } from './write-atomically.ts';
import { writeFile } from './write-file.ts';

/** Pause between two attempts; most work under a lock takes milliseconds. */
const milliseconds = 10;
/** Number of attempts before a message is printed: the lock may be stale, and its process id reused by another program. */
const maxTries = 500;
/** Age at which an empty lock is stale: its process was killed before it wrote its id. */
const secondsToWrite = 10;

/** Runs `work` while this process holds the lock at `path`; the lock of a killed process is removed. */
export function withLock<Result>(path: string, work: () => Result): Result {
  mkdirSync(dirname(path), { recursive: true });
  for (let tries = 1; !takeLock(path); tries += 1) {
    if (tries === maxTries)
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

/** Tries to create the lock at `path`, whose folder must exist. False if another process holds it; removes a stale one. */
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

/** Removes the lock at `path` if its process was killed. */
export function removeStaleLock(path: string): void {
  removeLeftDrafts(path);
  const owner = ownerOf(path);
  if (owner === undefined ? isOld(path) : !isOtherProcess(owner)) rmSync(path, { force: true });
}

/** Id of the process that holds the lock at `path`; undefined if there is no lock, or the id is not written yet. */
export function ownerOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Creates the lock with its content atomically, by a hard link; in two steps if the volume has no hard links. */
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
