/**
 * Journal of a change of several files (see write-together.ts): the files, the paths of their drafts, and the checksums of
 * their old contents.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSafeSitePath } from '../addresses.ts';
import { readInput } from './read-input.ts';

/** A change as the journal records it. */
export interface Step {
  readonly path: string;
  /** True for a deletion; otherwise the new bytes are in the draft file (`draftOf`). */
  readonly deleted: boolean;
  /** Checksum of the file before the change; undefined where there was none. */
  readonly before: string | undefined;
}

export interface Journal {
  readonly root: string;
  readonly processId: number;
  readonly steps: readonly Step[];
}

/** Names of the journal's file before and after the commit. */
export function pathsOf({ root, processId }: Journal): readonly [prepared: string, committed: string] {
  const path = join(root, `.journal-${processId}`);
  return [`${path}.prepared.json`, `${path}.committed.json`];
}

/** Next to the file itself, behind a symbolic link too: a rename can't cross volumes. */
export function draftOf({ root, processId }: Journal, path: string): string {
  return `${targetOf(join(root, path))}.${processId}.draft`;
}

/** Empty for an incomplete journal: it was interrupted before any draft was written. */
export function readSteps(journal: string): readonly Step[] {
  try {
    const steps: unknown = JSON.parse(readFileSync(journal, 'utf8'));
    return Array.isArray(steps) ? steps.filter(isStep) : [];
  } catch {
    return [];
  }
}

/**
 * Validates a journal entry. Paths must stay within the folder, because a journal may come with untrusted content.
 */
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

/** The target of a symbolic link; else `path`. */
export function targetOf(path: string): string {
  const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (isThere && existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path;
}

/** Undefined for a file that isn't there. */
export function checksumOf(path: string): string | undefined {
  return existsSync(path) ? createHash('sha256').update(readInput(path)).digest('hex') : undefined;
}
