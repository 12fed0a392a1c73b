/** Titles that stand within blocks of other papers, from which nothing was read. */
import type { DumpLine } from '../model/dump.ts';
import { hasNames } from '../names/mostly-names.ts';
import { isEnd } from './block-ends.ts';
import { blockReader } from './block-lines.ts';
import { longestBlock, startsIn } from './divide-blocks.ts';
import { recurringLines, withoutNumbers } from './recurring-lines.ts';
import { type Block, fewestTitleWords, isAbstract, isShortPaper, type ToBlock } from './title-block.ts';

/** Titles above several names, or words that may be names, within blocks that are another paper's or none. */
export function titlesWithin(blocks: readonly Block[], all: readonly DumpLine[]): readonly DumpLine[] {
  const read = blockReader(all);
  const recurring = recurringLines(all);
  const toBlock: ToBlock = (own) => ({ lines: own, ...read(own), isMarked: undefined });
  return blocks.flatMap(({ lines, title, details }) => {
    const starts = startsIn(lines, toBlock, recurring).filter(
      (at) => toBlock(lines.slice(at, at + longestBlock)).names.length > 1,
    );
    const found = starts.flatMap((at) => toBlock(lines.slice(at, at + longestBlock)).title ?? []);
    const named = details.filter((line, at) => mayBeTitle(line, details[at + 1], recurring));
    return [...new Set([...found, ...named])].filter(({ number }) => number !== title?.number);
  });
}

/** One or two words above several names, at the end of the page's head: the first title may be so short. */
export function shortTitleAbove(head: readonly Block[], all: readonly DumpLine[]): readonly DumpLine[] {
  const own = head.at(-1)?.lines ?? [];
  const last = own.length > 2 ? own.slice(-2) : [];
  const block: Block = { lines: last, ...blockReader(all)(last), isMarked: undefined };
  return isShortPaper(block) && block.names.length > 1 ? last.slice(0, 1) : [];
}

/** Some words, and below them a line with names among others, which is no sentence. */
function mayBeTitle(
  { text, number }: DumpLine,
  next: DumpLine | undefined,
  recurring: ReadonlySet<string>,
): boolean {
  const words = text.trim().split(/\s+/).length;
  return (
    next?.number === number + 1 &&
    words >= fewestTitleWords &&
    !isAbstract(text) &&
    !isAbstract(next.text) &&
    !/[.:,;]$/.test(text.trim()) &&
    !isEnd(text) &&
    !recurring.has(withoutNumbers(text.trim())) &&
    hasNames(next.text.trim().slice(0, longestNames))
  );
}
const longestNames = 2000;
