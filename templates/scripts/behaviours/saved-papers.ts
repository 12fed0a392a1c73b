/** The reading list: what is kept of each saved paper, in the reader's browser alone. */
import { parseSavedPapers, type SavedPaper } from './parse-saved-papers.ts';
import { siteRoot } from './site-root.ts';
import { readStored, writeStored } from './storage.ts';

export type { SavedPaper } from './parse-saved-papers.ts';

/** One list for each place a site was put, so that two archives on one host don't mix. */
const key = () => `reading-list:${siteRoot().pathname}`;

/** In the order of saving, oldest first. */
export function readSavedPapers(): readonly SavedPaper[] {
  return parseSavedPapers(readStored(key()) ?? '[]');
}

/** False when the list will last for this tab only. */
export function writeSavedPapers(papers: readonly SavedPaper[]): boolean {
  return writeStored(key(), papers.length === 0 ? undefined : JSON.stringify(papers));
}
