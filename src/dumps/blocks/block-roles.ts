/** What the lines of a capture are whose papers are blocks of lines. */

import { isLinks } from '../items/link-rows.ts';
import type { DumpLine, LineRole } from '../model/dump.ts';
import { type Block, isAbstract } from './title-block.ts';

interface DividedBlocks {
  readonly papers: readonly Block[];
  /** Behind the first paper, and read as nothing. */
  readonly left: readonly Block[];
  /** Number of the first paper's first line. */
  readonly first: number;
}

/** By line number; the caller adds lines of days and of a mail's frame. */
export function blockRoles(
  lines: readonly DumpLine[],
  { papers, left, first }: DividedBlocks,
): Map<number, LineRole> {
  const roles = new Map<number, LineRole>(
    lines.map(({ number, text }) => [number, number < first || isLinks(text) ? 'header' : 'details']),
  );
  for (const block of left) for (const { number } of block.lines) roles.set(number, 'unread');
  for (const { title, details } of papers) {
    if (title !== undefined) roles.set(title.number, 'title');
    for (const { number, text } of details) if (isAbstract(text)) roles.set(number, 'abstract');
  }
  return roles;
}
