/** Reads `<site>.files.json`, the list of the last site's files; `kept-files.ts` writes it. */
import { readFileSync } from 'node:fs';
import type { FileState } from './site-files.ts';

export const listEnding = 'files.json';

/** By address what the list says of a file: a hash of its data, its size and time. */
export type FileList = Readonly<Record<string, unknown>>;

/** Whether a file has the size and time of its line in the list. */
export function isSameState(line: unknown, state: FileState | undefined): boolean {
  const [, size, time] = Array.isArray(line) ? line : [];
  return state !== undefined && state.size === size && state.time === time;
}

/** An unreadable list counts as empty. */
export function readList(site: string): FileList {
  try {
    const list: unknown = JSON.parse(readFileSync(`${site}.${listEnding}`, 'utf8'));
    return isRecord(list) ? list : {};
  } catch {
    return {};
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
