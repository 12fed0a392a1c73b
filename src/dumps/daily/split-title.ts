/** Splits a block of text into title lines and abstract lines. */
import type { DailyItem } from './daily-items.ts';
import { isOpen, type TextBlock } from './text-blocks.ts';

export interface SplitTitle {
  readonly title: readonly DailyItem[];
  readonly abstract: readonly DailyItem[];
}

/**
 * A short block, or a heading, is a title. In a long block of several lines, the title ends at the first line that
 * can end one and is followed by a line that can begin an abstract. A long single line is an abstract.
 */
export function splitTitle(block: TextBlock, abstractLength: number): SplitTitle {
  if (block.heading || block.text.length < abstractLength) return { title: block.items, abstract: [] };
  if (block.items.length === 1 || block.paper !== undefined) return { title: [], abstract: block.items };
  for (let count = 1; count <= 3 && count < block.items.length; count += 1) {
    const [line, next] = [block.items[count - 1]?.line.text ?? '', block.items[count]?.line.text ?? ''];
    if (line.length >= abstractLength) break;
    if (isOpen(line) || /[.!?]$/.test(line) || !/^[\p{Lu}\d"“$(]/u.test(next)) continue;
    return { title: block.items.slice(0, count), abstract: block.items.slice(count) };
  }
  return { title: [], abstract: block.items };
}
