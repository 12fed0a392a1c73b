/** Chunks of work, and locks by which two processes divide them. The process that locks a chunk first computes it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The `index`th of `count` chunks of a list, counted from 0. */
export interface Chunk {
  readonly index: number;
  readonly count: number;
}

/** First index of the chunk of a list of `length`, and the index after its last. All chunks together are the list, none overlap. */
export function boundsOf({ index, count }: Chunk, length: number): readonly [first: number, end: number] {
  return [Math.floor((length * index) / count), Math.floor((length * (index + 1)) / count)];
}

export function sliceOf<Item>(list: readonly Item[], chunk: Chunk): readonly Item[] {
  const [first, end] = boundsOf(chunk, list.length);
  return list.slice(first, end);
}

/** Where a process starts in the list of chunks. The processes start at opposite ends and meet in between. */
export type End = 'first' | 'last';

/**
 * Yields the chunks of `work` that no other process has locked. A chunk is locked when the iterator yields it, so the
 * faster process does more of them. `lockFolder` must exist, and must be empty when the build starts.
 */
export function* lockChunks(lockFolder: string, work: string, count: number, from: End): Iterable<Chunk> {
  for (let tried = 0; tried < count; tried += 1) {
    const index = from === 'first' ? tried : count - 1 - tried;
    if (lock(join(lockFolder, `${work}-${index}`))) yield { index, count };
  }
}

/** Makes the lock, a folder; false where it exists. `mkdir` is atomic: it succeeds in one process only. */
function lock(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
