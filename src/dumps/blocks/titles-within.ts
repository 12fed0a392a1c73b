/** Titles that stand within blocks of other papers, from which nothing was read. */
import { dayAlone } from '../days/heading-days.ts';
import { isLinks } from '../items/link-rows.ts';
import { isWorkKind } from '../items/work-kinds.ts';
import type { DumpLine } from '../model/dump.ts';
import { isNoPerson } from '../names/affiliations.ts';
import { hasNames } from '../names/mostly-names.ts';
import { isNobody } from '../names/programme-headings.ts';
import { namesIn } from '../names/written-names.ts';
import { isEnd } from './block-ends.ts';
import { blockMaker, longestBlock, startsIn } from './divide-blocks.ts';
import { isOfPage } from './page-words.ts';
import { recurringLines, withoutNumbers } from './recurring-lines.ts';
import { type Block, fewestTitleWords, isAbstract, isOfPeople, isShortPaper } from './title-block.ts';

/** Titles above several names, or words that may be names, within blocks that are another paper's or none. */
export function titlesWithin(blocks: readonly Block[], all: readonly DumpLine[]): readonly DumpLine[] {
  const recurring = recurringLines(all);
  const toBlock = blockMaker(all);
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
  const block = blockMaker(all)(last);
  return isShortPaper(block) && block.names.length > 1 ? last.slice(0, 1) : [];
}

/** Some words, and below them a line with names among others, which is no sentence; of one or two words, or with a day's figures, only names. */
function mayBeTitle(
  { text, number }: DumpLine,
  next: DumpLine | undefined,
  recurring: ReadonlySet<string>,
): boolean {
  const own = text.trim();
  if (
    next?.number !== number + 1 ||
    isAbstract(text) ||
    isAbstract(next.text) ||
    /[.:,;]$/.test(own) ||
    recurring.has(withoutNumbers(own)) ||
    dayAlone(own) !== undefined
  )
    return false;
  const below = next.text.trim().slice(0, longestNames);
  const isUsual = own.split(/\s+/).length >= fewestTitleWords && !isEnd(text);
  return isUsual ? hasNames(below) : !isOther(own) && areNames(below);
}

/** What stands above names as well, and is no title. */
const isOther = (text: string): boolean =>
  !/\p{L}{3}/u.test(text) ||
  /https?:|doi\b/i.test(text) ||
  [isOfPage, isOfPeople, isNobody, isWorkKind, isLinks].some((is) => is(text));

/** Several persons, and nothing else. */
const areNames = (text: string): boolean =>
  !isNoPerson(text) && !isNobody(text) && (namesIn(text)?.names.length ?? 0) > 1;
const longestNames = 2000;
