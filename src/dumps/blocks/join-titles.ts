/** Titles that a blank line divides from the names below them. */

import type { DumpLine } from '../model/dump.ts';
import { beginsWithGivenName } from '../names/frequent-names.ts';
import { isEnd } from './block-ends.ts';
import { isIntroduced } from './block-lines.ts';
import { fewestRecurring, withoutNumbers } from './recurring-lines.ts';
import { isOfPeople, isPaper, isShort, type ToBlock } from './title-block.ts';

/** A title alone between blank lines, or below the end of the page's head, above a block that begins with names. */
export function joinTitles(
  groups: readonly (readonly DumpLine[])[],
  toBlock: ToBlock,
  recurring: ReadonlySet<string>,
): (readonly DumpLine[])[] {
  const joined: (readonly DumpLine[])[] = [];
  const counts = new Map<string, number>();
  for (const text of groups.flatMap((group) =>
    group.length === 1 ? group.map((line) => line.text.trim()) : [],
  ))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  const recurs = (text: string): boolean =>
    recurring.has(withoutNumbers(text)) || (counts.get(text) ?? 0) >= fewestRecurring;
  for (const group of groups) {
    const above = joined.at(-1);
    const title = above?.length === 1 ? above[0] : titleOfHead(above ?? [], group, toBlock);
    const isBelow =
      title !== undefined &&
      !recurs(title.text.trim()) &&
      !isPaper(toBlock(group)) &&
      (!isList(title, toBlock) || isPairOfSubjects(title, toBlock)) &&
      !isOfPeople(title.text) &&
      (isPaper(toBlock([title, ...group])) ||
        (group[0]?.behind !== undefined && isShort(toBlock([title, ...group]))));
    const head = above?.slice(0, -1) ?? [];
    if (isBelow) joined.splice(-1, 1, ...(head.length > 0 ? [head] : []), [title, ...group]);
    else joined.push(group);
  }
  return joined;
}

/** The last line of the page's head, where its end stands above it and several names below. */
function titleOfHead(
  head: readonly DumpLine[],
  below: readonly DumpLine[],
  toBlock: ToBlock,
): DumpLine | undefined {
  const [end, title] = head.slice(-2);
  if (end === undefined || title === undefined || !isEnd(end.text) || isPaper(toBlock(head)))
    return undefined;
  const { names } = toBlock([title, ...below]);
  const isSure = names.length > 1 || (names.length === 1 && isIntroduced(below[0]?.text ?? ''));
  return isSure ? title : undefined;
}

/** Several names, which are no title. */
export const isList = (line: DumpLine, toBlock: ToBlock): boolean => toBlock([line, line]).names.length > 1;

/** `Deep Learning and Graph Networks`: of the form of two names, of which none is frequent. */
export function isPairOfSubjects(line: DumpLine, toBlock: ToBlock): boolean {
  const { names } = toBlock([line, line]);
  return names.length === 2 && / (?:and|&) /.test(line.text) && !names.some(beginsWithGivenName);
}
