/** The reading list in the browser's storage. */
import { siteRoot } from './site-root.ts';
import { readStored, writeStored } from './storage.ts';

export interface SavedPaper {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
}

/** Storage key, different for each base path, so that two archives on one host have separate lists. */
const key = () => `reading-list:${siteRoot().pathname}`;

/** In order of saving, oldest first. */
export function readSavedPapers(): readonly SavedPaper[] {
  try {
    const stored: unknown = JSON.parse(readStored(key()) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isSavedPaper) : [];
  } catch {
    return [];
  }
}

/** False if the list is lost when the tab is closed. */
export function writeSavedPapers(papers: readonly SavedPaper[]): boolean {
  return writeStored(key(), papers.length === 0 ? undefined : JSON.stringify(papers));
}

function isSavedPaper(value: unknown): value is SavedPaper {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, byline } = value as Record<keyof SavedPaper, unknown>;
  return (
    typeof id === 'string' &&
    /^[a-z0-9-]+$/.test(id) &&
    typeof title === 'string' &&
    typeof byline === 'string'
  );
}
