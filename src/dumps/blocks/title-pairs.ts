/** Lines without blank ones between them that are titles and names in turn, as programmes and tables of contents are copied. */
import type { DumpLine } from '../model/dump.ts';
import { isDivider, isPaper, isShort, sessionName, type ToBlock } from './title-block.ts';

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
    const pairs = pairsIn(group, toBlock);
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
    } else if (!isAlone(pair[0], toBlock)) return undefined;
    parts.push(isPair ? pair : pair.slice(0, 1));
    at += isPair ? 2 : 1;
  }
  return count > 0 ? { parts, count, several } : undefined;
}

function isAlone(line: DumpLine | undefined, toBlock: ToBlock): boolean {
  if (line === undefined) return false;
  const text = line.text.trim();
  return (
    sessionName.test(text) || /^[^.:]{1,60}:$/.test(text) || capitals.test(text) || isDivider(toBlock([line]))
  );
}
