/** One process at a time: a file that only one can make. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode, isOtherProcess } from './system.ts';

/** Work under such a lock takes milliseconds. */
const milliseconds = 10;

/** Does `work` while the file at `path` is this process's own; a lock whose process was killed counts for nothing. */
export function withLock<Result>(path: string, work: () => Result): Result {
  mkdirSync(dirname(path), { recursive: true });
  while (!take(path)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Removes the lock at `path` if a killed process left it. */
export function removeStaleLock(path: string): void {
  const owner = ownerOf(path);
  if (owner !== undefined && !isOtherProcess(owner)) rmSync(path, { force: true });
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    removeStaleLock(path);
    return false;
  }
}

/** Undefined where there is no lock; a file that is still empty is of a process that is about to write. */
function ownerOf(path: string): number | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return text === '' ? undefined : Number(text);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
