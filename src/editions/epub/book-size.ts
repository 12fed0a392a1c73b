/** Estimates the size of an EPUB, because pages print it before the EPUB is built. */
import type { Archive, Issue } from '../../model.ts';
import { leftToRight } from '../../wording/text-direction.ts';
import { formatNumber } from '../../wording/wording.ts';
import { papersOf } from '../issue-words.ts';

/** Fitted to EPUBs of 25 to 100 papers (compressed); a test checks that the error is below 10 %. */
const bytes = { book: 10_400, paper: 900, characterOfText: 0.5 } as const;

/** In bytes. */
export function estimateBookSize(issue: Issue, archive: Archive): number {
  const papers = papersOf(issue, archive);
  const characters = papers.reduce(
    (sum, { paper }) => sum + paper.title.raw.length + (paper.abstract?.raw.length ?? 0),
    0,
  );
  return bytes.book + bytes.paper * papers.length + bytes.characterOfText * characters;
}

/** Rounded to two significant digits: `95 kB`, `160 kB`, `1.2 MB`. */
export function formatSize(size: number): string {
  const rounded = Number(size.toPrecision(2));
  const isSmall = rounded < 1_000_000;
  const number = isSmall ? Math.max(1, Math.round(rounded / 1_000)) : rounded / 1_000_000;
  return leftToRight(`${formatNumber(number)} ${isSmall ? 'kB' : 'MB'}`);
}
