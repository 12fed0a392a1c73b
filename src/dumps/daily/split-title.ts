/** A block of text where a title is expected → the title's lines and the abstract's. */
import type { DailyItem } from './daily-items.ts';
import type { TextBlock } from './text-blocks.ts';

export interface SplitTitle {
  readonly title: readonly DailyItem[];
  readonly abstract: readonly DailyItem[];
}

/** Words that no title ends on. */
const openEnd =
  /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|through|to|using|via|with|without|is|are)$|[-–—,:(/&]$/i;

/**
 * A short block, or a heading, is a title. A long one of several lines has its title in front: up to the first
 * line that can end one, before a line that can begin an abstract. A long single line is an abstract.
 */
export function splitTitle(block: TextBlock, abstractLength: number): SplitTitle {
  if (block.heading || block.text.length < abstractLength) return { title: block.items, abstract: [] };
  if (block.items.length === 1 || block.paper !== undefined) return { title: [], abstract: block.items };
  for (let count = 1; count <= 3 && count < block.items.length; count += 1) {
    const [line, next] = [block.items[count - 1]?.line.text ?? '', block.items[count]?.line.text ?? ''];
    if (line.length >= abstractLength) break;
    if (openEnd.test(line) || /[.!?]$/.test(line) || !/^[\p{Lu}\d"“$(]/u.test(next)) continue;
    return { title: block.items.slice(0, count), abstract: block.items.slice(count) };
  }
  return { title: [], abstract: block.items };
}
