/** Simulates a process that is killed at any moment, within this process. */
import { watchFileOperations } from './file-operations.mjs';

export interface Operation {
  readonly name: string;
  readonly path: string;
}

class CutShort extends Error {}

/**
 * Runs `work`, but makes file operation number `count` (from 1) and all later ones below `root` fail, including
 * cleanup. Returns the operations up to that one.
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
    // The injected error may have been wrapped.
    if (operations.length < count) throw error;
  } finally {
    end();
  }
  return operations;
}

/** All operations of an uninterrupted `work`. */
export function operationsOf(root: string, work: () => unknown): Promise<readonly Operation[]> {
  return cutShort(root, Number.POSITIVE_INFINITY, work);
}
