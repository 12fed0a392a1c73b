/** Points of a list that were wrapped before their identifier are one line again. */

import { endsOpen } from '../fields/open-end.ts';
import { namesIn } from '../names/written-names.ts';
import { indentOf, type ListRow, listMarker, listRow } from './list-row.ts';

/** Most lines of one point above the one with its identifier. */
const mostLines = 4;
/** From this length on a line may have been wrapped; a shorter one goes on in lower case, or in what has no title. */
const wrapLength = 55;

/** Programs wrap at 60 to 120 characters; a longer line tells that nothing was wrapped, and before a long address a line is shorter. */
const widest = 120;
const shortest = 40;

/**
 * A point without a paper, and indented lines below it up to the first that has one, are one point. So are lines that aren't indented
 * where the line above had no room for their first word (CommonMark's lazy continuation lines, section 5.2).
 */
export function joinWrapped(rows: readonly ListRow[]): ListRow[] {
  const joined: ListRow[] = [];
  const longest = rows.reduce((most, { line }) => Math.max(most, line.text.length), 0);
  const width = longest > widest ? Number.POSITIVE_INFINITY : longest;
  let taken = 0;
  rows.forEach((row, at) => {
    if (at < taken) return;
    const next = rows.slice(at + 1, at + 1 + mostLines);
    const below = isPoint(row, next[0], width) ? linesBelow(row, next, width) : [];
    const whole = joinedRow(row, below);
    joined.push(whole ?? row);
    if (whole !== undefined) taken = at + 1 + below.length;
  });
  return joined;
}

/** `- 1 Jan, Title …` looks like a day above papers until the rest of the line is there. */
const isPoint = (row: ListRow, next: ListRow | undefined, width: number): boolean =>
  row.kind === 'point' ||
  (row.kind === 'heading' &&
    listMarker.test(row.line.text) &&
    next !== undefined &&
    isFull(row, next, width));

/** The lines that the point was wrapped into, of those that follow; none where they have no paper. */
function linesBelow(point: ListRow, rows: readonly ListRow[], width: number): readonly ListRow[] {
  let above = point;
  for (const [index, row] of rows.entries()) {
    if (!isWrapped(point, above, row, width)) return [];
    if (row.kind === 'paper') return rows.slice(0, index + 1);
    above = row;
  }
  return [];
}

/** Whether a line had no room for the first word of the next one. */
function isFull({ line }: ListRow, next: ListRow, width: number): boolean {
  const { length } = line.text;
  return length >= shortest && length + 1 + (/\S+/.exec(next.line.text)?.[0].length ?? 0) > width;
}

function isWrapped(point: ListRow, above: ListRow, row: ListRow, width: number): boolean {
  const { line, kind } = row;
  const text = line.text.trim();
  const isBelow = indentOf(row) > indentOf(point) || isFull(above, row, width);
  if (line.number !== above.line.number + 1 || !isBelow || listMarker.test(line.text)) return false;
  // In a numbered reference a full stop ends the names or the title; elsewhere it ends the point.
  if (/[.:!?]\s*$/.test(above.line.text) && !/^\s*\[\d{1,3}\]/.test(point.line.text)) return false;
  if (kind === 'paper' || isByline(above.line.text, text)) return true;
  return (
    kind === 'text' &&
    (isOpen(above.line.text) || above.line.text.length >= wrapLength || /^[\p{Ll}(]/u.test(text))
  );
}

/** Whether a line ends in a word or sign that needs another behind it. */
const isOpen = (text: string): boolean => /[,&-]\s*$/.test(text) || endsOpen(text);

/** Names; a single one may be the end of a title as well, where the line above is long or open. */
function isByline(above: string, text: string): boolean {
  const found = namesIn(text);
  return found !== undefined && !isOpen(above) && (found.names.length > 1 || above.length < wrapLength);
}

/** Lines of names are kept apart by a separator, so that they are no part of the title. */
function joinedRow(point: ListRow, below: readonly ListRow[]): ListRow | undefined {
  const last = below.at(-1)?.line.number;
  if (last === undefined) return undefined;
  let above = point.line.text;
  const texts = below.map(({ line, kind }) => {
    const text = line.text.trim();
    const isNames = kind === 'text' && isByline(above, text);
    above = line.text;
    return isNames ? `- ${text} -` : text;
  });
  const row = listRow({ number: point.line.number, text: [point.line.text, ...texts].join(' ') });
  if (row.entry === undefined) return undefined;
  return { ...row, entry: { ...row.entry, lines: { first: point.line.number, last } } };
}
