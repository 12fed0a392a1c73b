/** The reading list in the browser's storage. */
import { parseSavedPapers, type SavedPaper } from './parse-saved-papers.ts';
import { siteRoot } from './site-root.ts';
import { readStored, writeStored } from './storage.ts';

export type { SavedPaper } from './parse-saved-papers.ts';

/** Storage key, different for each base path, so that two archives on one host have separate lists. */
const key = () => `reading-list:${siteRoot().pathname}`;

/** In order of saving, oldest first. */
export function readSavedPapers(): readonly SavedPaper[] {
  return parseSavedPapers(readStored(key()) ?? '[]');
}

/** False if the list is lost when the tab is closed. */
export function writeSavedPapers(papers: readonly SavedPaper[]): boolean {
  return writeStored(key(), papers.length === 0 ? undefined : JSON.stringify(papers));
}
