/** Tables of contents: `Title . . . . . 12` above its names. */
import type { DumpLine } from '../model/dump.ts';
import { namesIn } from '../names/written-names.ts';

const leader = /(?:\s?[.…·]{4,}|…{1,40}|(?:\s[.·]){3,400})\s{0,9}(?:\d{1,5}|[ivxl]{1,7})$/;
/** A leader's longest part of a line. */
const longest = 300;
const fewest = 2;

/** A line without its leader and page. */
export function withoutLeader(text: string): string {
  const trimmed = text.trimEnd();
  if (!/[\divxl]$/.test(trimmed)) return text;
  const end = trimmed.slice(-longest);
  const found = leader.exec(end);
  return found === null ? text : trimmed.slice(0, trimmed.length - end.length + found.index).trimEnd();
}

const hasLeader = ({ text }: DumpLine): boolean => withoutLeader(text) !== text;

/** With titles of two lines as one: only the second has the leader, and names stand above the first. */
export function joinLeaders(lines: readonly DumpLine[]): readonly DumpLine[] {
  if (lines.filter(hasLeader).length < fewest) return lines;
  const joined: DumpLine[] = [];
  lines.forEach((line, at) => {
    const [start, names] = [joined.at(-1), lines[at - 2]];
    const isSecond =
      start !== undefined &&
      names !== undefined &&
      hasLeader(line) &&
      !hasLeader(start) &&
      start.number === line.number - 1 &&
      names.number === line.number - 2 &&
      namesIn(names.text.trim()) !== undefined &&
      namesIn(start.text.trim()) === undefined;
    if (isSecond) joined.splice(-1, 1, { ...line, text: `${start.text.trimEnd()} ${line.text.trim()}` });
    else joined.push(line);
  });
  return joined;
}
