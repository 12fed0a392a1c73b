/** Lists of addresses with a remark behind each: `https://… - still the best one`. */

import { withoutFrontMarks } from '../items/title-marks.ts';
import type { ListRow } from './list-row.ts';

/** Fewest remarks that are evidence, and the smallest part of the lines with words behind an address. */
const fewestRemarks = 2;
const smallestPart = 0.5;

const startsWithAddress =
  /^(?:<?https?:|arxiv:|doi:|10\.\d{4}|\d{4}\.\d{4,5}|(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,10}\/)/i;

/** Words behind an address are remarks where most are told to be some: those that begin in lower case. */
export function remarksBehind(rows: readonly ListRow[]): readonly ListRow[] {
  const behind = rows.filter(isBehind);
  const remarks = behind.filter(({ entry }) =>
    /^\p{Ll}+(?:[,.;!]?\s|$)/u.test(entry?.title ?? entry?.note ?? ''),
  );
  if (remarks.length < fewestRemarks || remarks.length < behind.length * smallestPart) return rows;
  const own = new Set(behind);
  return rows.map((row) => (own.has(row) ? toRemark(row) : row));
}

const isBehind = ({ line, entry, isPlain }: ListRow): boolean =>
  isPlain === true &&
  (entry?.title ?? entry?.note) !== undefined &&
  startsWithAddress.test(withoutFrontMarks(line.text).trim());

export function toRemark(row: ListRow): ListRow {
  if (row.entry?.title === undefined) return row;
  const words = (row.words ?? '').replace(/^[\s–—:,.;-]+|[\s–—:,;-]+$/gu, '').replace(/\s+/g, ' ');
  return { ...row, entry: { ...row.entry, title: undefined, note: words === '' ? row.entry.title : words } };
}
