/** What a process leaves on the disk that is killed at some moment, without a process for each moment. */
import { watchFileOperations } from './file-operations.mjs';

export interface Operation {
  readonly name: string;
  readonly path: string;
}

class CutShort extends Error {}

/**
 * Runs `work`, but neither its file operation number `count` below `root` (from 1) nor any after it, cleaning up
 * included, is made. Returns the operations that were made or would have been next.
 */
export async function cutShort(
  root: string,
  count: number,
  work: () => unknown,
): Promise<readonly Operation[]> {
  const operations: Operation[] = [];
  const end = watchFileOperations(root, (name, path) => {
    if (operations.length < count) operations.push({ name, path });
    if (operations.length >= count) throw new CutShort(`before ${name} ${path}`);
  });
  try {
    await work();
  } catch (error) {
    // What was cut short may be wrapped by whoever meets it.
    if (operations.length < count) throw error;
  } finally {
    end();
  }
  return operations;
}

/** The operations of `work` when nothing happens to it. */
export function operationsOf(root: string, work: () => unknown): Promise<readonly Operation[]> {
  return cutShort(root, Number.POSITIVE_INFINITY, work);
}
