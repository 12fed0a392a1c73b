/** Reads `<site>.files.json`, the list of the last site's files; `kept-files.ts` writes it. */
import { readFileSync } from 'node:fs';

export const listEnding = 'files.json';

/** Addresses of all files of the last site; undefined where its list is lost, or of a version that left some out. */
export function readListedFiles(site: string): ReadonlySet<string> | undefined {
  const listed = new Set(Object.keys(readList(site)));
  return listed.has('/index.html') ? listed : undefined;
}

/** An unreadable list counts as empty. */
export function readList(site: string): Readonly<Record<string, unknown>> {
  try {
    const list: unknown = JSON.parse(readFileSync(`${site}.${listEnding}`, 'utf8'));
    return isRecord(list) ? list : {};
  } catch {
    return {};
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
