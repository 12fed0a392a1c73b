/** Headings between records that are days, each of the records below it. */

import type { DumpEntry, DumpLine, ListingDate } from '../model/dump.ts';
import { dayNumber } from './day-order.ts';
import { dateInHeading } from './list-dates.ts';

type Days = ReadonlyMap<number, ListingDate>;

/** By their lines; none where all are of one day. Of those `above` the first record, only the last is a heading for sure. */
export function daysOfHeadings(above: readonly DumpLine[], between: readonly DumpLine[]): Days {
  const daysIn = (lines: readonly DumpLine[]): (readonly [number, ListingDate])[] =>
    lines.flatMap(({ text, number }) => {
      const day = dayAlone(text);
      return day === undefined ? [] : [[number, day] as const];
    });
  const days = new Map([...daysIn(above).slice(-1), ...daysIn(between)]);
  return new Set([...days.values()].map(dayNumber)).size > 1 ? days : new Map();
}

/** Of a line with nothing else but the name of a weekday, and the day's number in a programme: `Day 2: Saturday, June 6, 2026`. */
export function dayAlone(line: string): ListingDate | undefined {
  const text = line
    .replace(/[#*_\s]+/g, ' ')
    .trim()
    .replace(/^Day \d{1,2} ?[:,–—-] ?/i, '');
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (text.length > longest || words > mostWords) return undefined;
  const day = dateInHeading(text);
  return day?.since === undefined && /\d{4}/.test(text) ? day?.listed : undefined;
}
const longest = 40;
const mostWords = 2;

/** `Day 2: Saturday, June 6, 2026`; a day alone may also be that of the paper above or below. */
export const isProgrammeDay = (line: string): boolean =>
  /^[#*\s]{0,9}Day \d/i.test(line) && dayAlone(line) !== undefined;

export const latestOf = (days: Days): ListingDate | undefined =>
  [...days.values()].toSorted((a, b) => dayNumber(b) - dayNumber(a))[0];

/** Entries in the order of their lines, each with the day above it. */
export function listedBelow(entries: readonly DumpEntry[], days: Days): readonly DumpEntry[] {
  if (days.size === 0) return entries;
  const sorted = [...days].toSorted(([one], [other]) => one - other);
  let at = -1;
  return entries.map((entry) => {
    while ((sorted[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) < entry.lines.first) at += 1;
    const day = sorted[at]?.[1];
    return day === undefined ? entry : { ...entry, listed: day };
  });
}

/** The only day in the lines above the first paper. */
export function onlyDayIn(header: readonly Pick<DumpLine, 'text'>[]): ListingDate | undefined {
  const spans = header.flatMap(({ text }) => dateInHeading(text.trim().slice(0, 100)) ?? []);
  const [only] = spans;
  return spans.length === 1 && only?.since === undefined ? only?.listed : undefined;
}
