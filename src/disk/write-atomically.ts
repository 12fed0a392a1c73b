/** Atomic writes: a temporary file in the same folder, renamed into place. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isOtherProcess } from './system.ts';
import { type FileBytes, writeFile } from './write-file.ts';

/**
 * Writes a temporary file next to `path`, then renames it, so that readers never see half a file and a failed write
 * leaves the old one.
 */
export function writeAtomically(path: string, bytes: FileBytes): void {
  mkdirSync(dirname(path), { recursive: true });
  removeLeftDrafts(path);
  // With the process id, so that another process never renames a half-written draft.
  const draft = `${path}.${process.pid}.draft`;
  try {
    writeFile(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Removes drafts of the file at `path` that killed processes left. */
export function removeLeftDrafts(path: string): void {
  const [folder, start] = [dirname(path), `${basename(path)}.`];
  for (const name of readdirSync(folder)) {
    const [, number] = (name.startsWith(start) && /^(\d+)\.draft$/.exec(name.slice(start.length))) || [];
    if (number !== undefined && !isOtherProcess(Number(number))) rmSync(join(folder, name), { force: true });
  }
}
