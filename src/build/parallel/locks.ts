/** Locks on chunks of work, for processes that build one site: each chunk is done by the process that locked it first. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Chunk } from './chunk.ts';

/** The end of the work at which a process begins: two that begin at different ends finish at the same time. */
export type End = 'first' | 'last';

/**
 * Yields the chunks of `work` that no other process has locked. Each is locked when it is asked for, so that the quicker
 * process does more. `lockFolder` must exist and be empty when the build begins.
 */
export function* lockChunks(lockFolder: string, work: string, count: number, from: End): Iterable<Chunk> {
  for (let tried = 0; tried < count; tried += 1) {
    const index = from === 'first' ? tried : count - 1 - tried;
    if (lock(join(lockFolder, `${work}-${index}`))) yield { index, count };
  }
}

/** Making a folder is atomic: it succeeds for one process only. */
function lock(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
