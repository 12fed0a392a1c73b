/** How large a book will be, before it is made: pages name its size, and books are made after pages. */
import type { Archive, Issue } from '../../model.ts';
import { papersOf } from '../issue-words.ts';

/** Fitted to books of 25 to 100 papers, compressed; a test holds it within a tenth of the real size. */
const bytes = { book: 10_400, paper: 900, characterOfText: 0.5 } as const;

/** In bytes, within about a tenth. */
export function estimateBookSize(issue: Issue, archive: Archive): number {
  const papers = papersOf(issue, archive);
  const characters = papers.reduce(
    (sum, { paper }) => sum + paper.title.raw.length + (paper.abstract?.raw.length ?? 0),
    0,
  );
  return bytes.book + bytes.paper * papers.length + bytes.characterOfText * characters;
}

/** With two digits that count: `95 kB`, `160 kB`, `1.2 MB`. */
export function formatSize(size: number): string {
  const rounded = Number(size.toPrecision(2));
  return rounded < 1_000_000 ? `${Math.max(1, Math.round(rounded / 1_000))} kB` : `${rounded / 1_000_000} MB`;
}
