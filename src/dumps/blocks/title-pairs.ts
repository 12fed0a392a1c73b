/** Lines without blank ones between them that are titles and names in turn, as programmes and tables of contents are copied. */
import { endsOpen } from '../fields/open-end.ts';
import type { DumpLine } from '../model/dump.ts';
import { isEnd } from './block-ends.ts';
import { isDivider, isPaper, isShort, sessionName, type ToBlock } from './title-block.ts';
import { isWrapped } from './wrapped-titles.ts';

/** Fewest pairs that are evidence. */
const fewestPairs = 3;

/** `POSTERS A`, alone between pairs. */
const capitals = /^[\p{Lu}\d\s:.,&/()–-]{3,80}$/u;

interface Pairs {
  /** Each pair, and lines that stand alone. */
  readonly parts: readonly (readonly DumpLine[])[];
  readonly count: number;
  /** With several names. */
  readonly several: number;
}

/** The parts of each group of a page that is nothing but pairs; none where the page has too few. */
export function titlePairs(
  groups: readonly (readonly DumpLine[])[],
  toBlock: ToBlock,
): ReadonlyMap<readonly DumpLine[], readonly (readonly DumpLine[])[]> {
  const found = groups.flatMap((group) => {
    const pairs = pairsIn(group, toBlock) ?? pairsBelow(group, toBlock);
    return pairs === undefined ? [] : [[group, pairs] as const];
  });
  const sum = (of: (pairs: Pairs) => number): number => found.reduce((all, [, pairs]) => all + of(pairs), 0);
  const isSure =
    found.some(([, { count }]) => count > 1) &&
    sum(({ count }) => count) >= fewestPairs &&
    sum(({ several }) => several) * 2 >= sum(({ count }) => count);
  return new Map(isSure ? found.map(([group, { parts }]) => [group, parts]) : []);
}

/** Undefined where a line may be something else. */
function pairsIn(group: readonly DumpLine[], toBlock: ToBlock): Pairs | undefined {
  const parts: (readonly DumpLine[])[] = [];
  let [count, several, at] = [0, 0, 0];
  while (at < group.length) {
    const pair = group.slice(at, at + 2);
    const block = toBlock(pair);
    const isPair = pair.length === 2 && (isPaper(block) || isShort(block)) && block.details.length === 0;
    if (isPair) {
      count += 1;
      if (block.names.length > 1) several += 1;
    } else if (!isAlone(pair[0], toBlock) && !isTopic(group.slice(at, at + 3), toBlock)) return undefined;
    parts.push(isPair ? pair : pair.slice(0, 1));
    at += isPair ? 2 : 1;
  }
  return count > 0 ? { parts, count, several } : undefined;
}

/** Most lines of a page's head. */
const longestHead = 40;

/** Pairs to the end of a group below the page's head, where their first title cannot begin in the line above. */
function pairsBelow(group: readonly DumpLine[], toBlock: ToBlock): Pairs | undefined {
  const isPairAt = (at: number): boolean => {
    const block = toBlock(group.slice(at, at + 2));
    return isPaper(block) && block.names.length > 1;
  };
  const starts = group.slice(1, longestHead).flatMap((_, at) => (isPairAt(at + 1) ? [at + 1] : []));
  for (const start of starts.slice(0, mostStarts)) {
    const pairs = pairsIn(group.slice(start), toBlock);
    if (pairs === undefined) continue;
    const [above, title] = group.slice(start - 1);
    const isSure = isEnd(above?.text ?? '') || !isWrapped(above, title);
    const isMost = pairs.count >= fewestPairs && pairs.several * 2 >= pairs.count;
    return isSure && isMost ? { ...pairs, parts: [group.slice(0, start), ...pairs.parts] } : undefined;
  }
  return undefined;
}
const mostStarts = 3;

/** `Speech Recognition 1` above a pair: a few words, where the title could not be wrapped. */
function isTopic([line, title, names]: readonly DumpLine[], toBlock: ToBlock): boolean {
  if (line === undefined || title === undefined || names === undefined) return false;
  const text = line.text.trim();
  const isShortLine = text.split(/\s+/).length <= longestTopic && /^\p{Lu}.*[\p{L}\d)]$/u.test(text);
  return isShortLine && !endsOpen(text) && !isWrapped(line, title) && isPaper(toBlock([title, names]));
}
const longestTopic = 5;

function isAlone(line: DumpLine | undefined, toBlock: ToBlock): boolean {
  if (line === undefined) return false;
  const text = line.text.trim();
  return (
    sessionName.test(text) || /^[^.:]{1,60}:$/.test(text) || capitals.test(text) || isDivider(toBlock([line]))
  );
}
