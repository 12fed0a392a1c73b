/** The reading list: what is kept of each saved paper, in the reader's browser alone. */
import { siteRoot } from './site-root.ts';
import { readStored, writeStored } from './storage.ts';

export interface SavedPaper {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
}

/** One list for each place a site was put, so that two archives on one host don't mix. */
const key = () => `reading-list:${siteRoot().pathname}`;

/** In the order of saving, oldest first. */
export function readSavedPapers(): readonly SavedPaper[] {
  try {
    const stored: unknown = JSON.parse(readStored(key()) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isSavedPaper) : [];
  } catch {
    return [];
  }
}

/** False when the list will last for this tab only. */
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
