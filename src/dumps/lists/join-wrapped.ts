/** Points of a list that were wrapped before their identifier are one line again. */
import type { DumpLine } from '../dump.ts';
import { type ListRow, listMarker, listRow } from './list-row.ts';

/** A point without a paper, and an indented line below it that has one and is no point, are one point. */
export function joinWrapped(rows: readonly ListRow[]): ListRow[] {
  const joined: ListRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const whole = above && isWrapped(above, row) ? joinedRow(above.line, row.line) : undefined;
    if (whole === undefined) joined.push(row);
    else joined.splice(-1, 1, whole);
  }
  return joined;
}

function isWrapped(above: ListRow, { line, kind }: ListRow): boolean {
  return (
    above.kind === 'point' &&
    kind === 'paper' &&
    line.number === above.line.number + 1 &&
    indentOf(line) > indentOf(above.line) &&
    !listMarker.test(line.text) &&
    !/[.:!?]\s*$/.test(above.line.text)
  );
}

function joinedRow(above: DumpLine, below: DumpLine): ListRow | undefined {
  const text = `${above.text} ${below.text.trim()}`;
  const row = listRow({ number: above.number, text });
  if (row.kind !== 'paper' || row.entry === undefined) return undefined;
  return { ...row, entry: { ...row.entry, lines: { first: above.number, last: below.number } } };
}

const indentOf = ({ text }: DumpLine): number => /^ */.exec(text)?.[0].length ?? 0;
