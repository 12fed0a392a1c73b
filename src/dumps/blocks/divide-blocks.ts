/** Divides the lines of a page into blocks, each with a paper as far as it has one. */
import { isProgrammeDay } from '../days/heading-days.ts';
import { isLinks } from '../items/link-rows.ts';
import type { DumpLine } from '../model/dump.ts';
import { type LinkedPage, linkedPage } from './above-links.ts';
import { withDetails } from './block-details.ts';
import { isEnd } from './block-ends.ts';
import { blockReader, hasNames } from './block-lines.ts';
import { linksMark, markOf, markOfMost } from './block-marks.ts';
import { isList, isPairOfSubjects, joinTitles } from './join-titles.ts';
import { endsAs, lastLines, recurringLines, withoutNumbers } from './recurring-lines.ts';
import { stackedNames } from './stacked-names.ts';
import { addressBehind } from './title-address.ts';
import { type Block, isAbstract, isPaper, isShort, isShortPaper, type ToBlock } from './title-block.ts';
import { titlePairs } from './title-pairs.ts';
import { isWrapped } from './wrapped-titles.ts';

/** Makes blocks of lines among all those of a capture. */
export function blockMaker(lines: readonly DumpLine[], page?: LinkedPage): ToBlock {
  const read = blockReader(lines, page);
  return (own) => ({ lines: own, ...read(own), isMarked: undefined });
}

export function blocksOf(lines: readonly DumpLine[]): readonly Block[] {
  const groups: DumpLine[][] = [];
  const page = linkedPage(lines, hasNames);
  const { titles } = stackedNames(lines);
  for (const line of lines) {
    const last = groups.at(-1);
    const isNext = last?.at(-1)?.number === line.number - 1;
    const isStart = page.starts.has(line.number) || titles.has(line.number);
    if (last !== undefined && isNext && !isStart) last.push(line);
    else groups.push([line]);
  }
  const linked = groups.map(withoutLinks).filter((group) => group.length > 0);
  const toBlock = blockMaker(lines, page);
  const recurring = recurringLines(lines);
  const joined = joinTitles(linked, toBlock, recurring);
  const head = joined.findIndex((group) => startsIn(group, toBlock, recurring).length > 0);
  const pairs = titlePairs(joined, toBlock);
  const divided = joined.flatMap(
    (group, at) => pairs.get(group) ?? atTitles(group, toBlock, { recurring, isHead: at === head }),
  );
  const blocks = withDetails(divided.map(toBlock), toBlock);
  const mark = page.isBelow ? linksMark : markOfMost(blocks.filter(isPaper));
  const hasImprints = lines.some(({ behind }) => behind !== undefined);
  if (mark === undefined && page.titles.size === 0 && !hasImprints) return blocks;
  const toMarked: ToBlock = (own) => {
    const block = toBlock(own);
    const isAsMost = mark !== undefined && markOf(block) === mark;
    const isBelowLinks = page.titles.has(own[0]?.number ?? 0);
    return { ...block, isMarked: isAsMost || isBelowLinks || own[1]?.behind !== undefined };
  };
  return blocks.flatMap((block) => atShortTitles(block.lines, toMarked, recurring)).map(toMarked);
}

/** Where papers begin in lines that no blank one divides. */
export function startsIn(
  group: readonly DumpLine[],
  toBlock: ToBlock,
  recurring: ReadonlySet<string>,
): readonly number[] {
  const starts: number[] = [];
  const isAtEnd = endsAs(group);
  const isBehind = (above: string): boolean => isEnd(above) || isAtEnd(above);
  let next = 0;
  group.forEach((line, at) => {
    const block = at < next ? undefined : toBlock(group.slice(at, at + longestBlock));
    if (block === undefined || !isPaper(block)) return;
    const isOther =
      isEnd(addressBehind(line.text)?.words ?? line.text) ||
      (isList(line, toBlock) && !(isBehind(group[at - 1]?.text ?? '') && isPairOfSubjects(line, toBlock))) ||
      recurring.has(withoutNumbers(line.text.trim()));
    if (!block.isColon && isOther) return;
    starts.push(at);
    // The line of names may look like a title itself.
    next = at + Math.max(2, block.height);
  });
  return starts;
}

interface Surroundings {
  readonly recurring: ReadonlySet<string>;
  /** Whether the page's head stands in the group. */
  readonly isHead: boolean;
}

/** Papers that no blank line divides, and those with an identifier or a date above the title. */
function atTitles(
  group: readonly DumpLine[],
  toBlock: ToBlock,
  { recurring, isHead }: Surroundings,
): readonly (readonly DumpLine[])[] {
  const isBehindEnd = (at: number): boolean => {
    const above = group[at - 1]?.text ?? '';
    return (
      at === 0 ||
      isEnd(above) ||
      recurring.has(withoutNumbers(above.trim())) ||
      toBlock(group.slice(at, at + 2)).isColon
    );
  };
  // Words of a menu may look like one name.
  const isMenu = (at: number): boolean =>
    isHead && !isBehindEnd(at) && toBlock(group.slice(at, at + 2)).names.length === 1;
  const all = startsIn(group, toBlock, recurring);
  const starts = all.slice(all.findIndex((at) => !isMenu(at)));
  const [first = 0] = starts;
  if (first === 0 && starts.length < 2) return [group];
  const isAlike = lastLines(group, starts);
  const isSure = (at: number): boolean =>
    isBehindEnd(at) || isAlike(at - 1) || (isHead && at === first && !isWrapped(group[at - 1], group[at]));
  if (!starts.every(isSure)) return [group];
  const parts = partsFrom(group, starts);
  const above = group.slice(0, first);
  // In the page's head, a title of one word may stand there.
  const isOwn = isHead || above.every(({ text }) => isProgrammeDay(text));
  return isOwn && first > 0 ? [above, ...parts] : parts;
}

/** Titles of one or two words among lines of other papers, where what stands below their names tells them. */
function atShortTitles(
  group: readonly DumpLine[],
  toBlock: ToBlock,
  recurring: ReadonlySet<string>,
): readonly (readonly DumpLine[])[] {
  const isStart = (at: number): boolean => {
    const above = group[at - 1]?.text ?? '';
    const block = toBlock(group.slice(at, at + longestBlock));
    if (!isShort(block) || block.isMarked !== true || !isShortPaper(block)) return false;
    return block.isColon || isEnd(above) || isAbstract(above) || recurring.has(withoutNumbers(above.trim()));
  };
  const starts = group.map((_, at) => at).filter((at) => at > 0 && isStart(at));
  const [first] = starts;
  if (first === undefined) return [group];
  const above = group.slice(0, first);
  const isAbove = isPaper(toBlock(above)) || !above.every(({ text }) => isEnd(text));
  const parts = partsFrom(group, starts);
  return isAbove ? [above, ...parts] : parts;
}

const partsFrom = (group: readonly DumpLine[], starts: readonly number[]): (readonly DumpLine[])[] =>
  starts.map((at, index) => group.slice(at, starts[index + 1]));

/** Most lines of a title and its names. */
export const longestBlock = 64;

function withoutLinks(group: readonly DumpLine[]): readonly DumpLine[] {
  const first = group.findIndex(({ text }) => !isLinks(text));
  return first < 0 ? group : group.slice(first);
}
