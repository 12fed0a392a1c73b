/** Simulates a process that is killed at any moment, within this process. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
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

/** All files below `folder` by relative path, with their content. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

export interface Scenario {
  readonly prepare: () => void;
  readonly work: () => unknown;
  /** The recovery that every command starts with. */
  readonly recover: () => unknown;
}

/**
 * Interrupts `work` at each operation below `root`. After recovery the files must be old or new, and new after the work
 * was repeated. Returns how many operations there were, and after how many the files were the old ones.
 */
export async function tryAll(root: string, { prepare, work, recover }: Scenario) {
  const restart = () => {
    rmSync(root, { recursive: true });
    mkdirSync(root);
    prepare();
  };
  restart();
  const old = snapshot(root);
  const operations = await operationsOf(root, work);
  const fresh = snapshot(root);
  expect(fresh).not.toEqual(old);
  let wentBack = 0;
  for (const count of operations.keys()) {
    restart();
    await cutShort(root, count + 1, work);
    await recover();
    const left = snapshot(root);
    const where = `before ${operations[count]?.name} ${operations[count]?.path}`;
    if (JSON.stringify(left) === JSON.stringify(old)) wentBack += 1;
    else expect(left, where).toEqual(fresh);
    await work();
    expect(snapshot(root), `again, ${where}`).toEqual(fresh);
  }
  return { operations: operations.length, wentBack };
}
