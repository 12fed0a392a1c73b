/** Headings between records that are days, each of the records below it. */
import { dayNumber } from '../day-order.ts';
import type { DumpEntry, DumpLine, ListingDate } from '../dump.ts';
import { dateInHeading } from '../lists/list-dates.ts';
import { parseWrittenDate } from '../written-date.ts';

type Days = ReadonlyMap<number, ListingDate>;

/** By their lines; none where all are of one day. */
export function daysOfHeadings(lines: readonly DumpLine[]): Days {
  const days = new Map(
    lines.flatMap(({ text, number }) => {
      const day = /^\s*#{1,6}\s/.test(text) ? dayAlone(text.replace(/[#*\s]+/g, ' ').trim()) : undefined;
      return day === undefined ? [] : [[number, day] as const];
    }),
  );
  return new Set([...days.values()].map(dayNumber)).size > 1 ? days : new Map();
}

const dayAlone = (text: string): ListingDate | undefined =>
  parseWrittenDate(text) ?? (/^[\d./-]{8,10}$/.test(text) ? dateInHeading(text)?.listed : undefined);

export const latestOf = (days: Days): ListingDate | undefined =>
  [...days.values()].toSorted((a, b) => dayNumber(b) - dayNumber(a))[0];

export function listedBelow(entry: DumpEntry, days: Days): DumpEntry {
  const above = [...days].filter(([number]) => number < entry.lines.first).at(-1);
  return above === undefined ? entry : { ...entry, listed: above[1] };
}
