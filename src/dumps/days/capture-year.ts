/** Infers the year of a dump that does not state it, from known dates of its papers; never from the clock. */
import { daysBetween, formatDay, toCalendarDay } from '../../calendar.ts';
import type { CalendarDay } from '../../model.ts';
import type { DumpEntry, ListingDate } from '../model/dump.ts';
import { weekdayOf } from './written-date.ts';

/** A known first date of one of the dump's papers. */
export interface YearEvidence {
  readonly firstDate: CalendarDay;
  /** Which paper and source, in words. */
  readonly source: string;
}

export interface InferredDay {
  readonly day: CalendarDay;
  /** The reason as a sentence. */
  readonly evidence: string;
}

/** A year printed with some dates of a listing that omits it for others. */
export interface PrintedYear {
  readonly year: number;
  /** Position, in words. */
  readonly source: string;
}

/**
 * The first year in which the listed day is on or after every first date (a listing can't show a paper before its
 * publication), is later than every printed year (a listing omits only its own year), and has the printed weekday.
 * Undefined without any evidence.
 */
export function inferDay(
  listed: ListingDate,
  evidence: readonly YearEvidence[],
  printed?: PrintedYear,
): InferredDay | undefined {
  const latest = evidence.reduce<YearEvidence | undefined>(
    (best, one) => (best === undefined || one.firstDate > best.firstDate ? one : best),
    undefined,
  );
  const byDates = latest === undefined ? undefined : Number(latest.firstDate.slice(0, 4));
  const byYears = printed === undefined ? undefined : printed.year + 1;
  const start = Math.max(byDates ?? 0, byYears ?? 0);
  if (start === 0) return undefined;
  // Nine years always include a leap day; all weekdays of a date occur within eleven.
  for (let year = start; year < start + 12; year += 1) {
    const day = toCalendarDay(year, listed.month, listed.day);
    if (day === undefined || (latest !== undefined && day < latest.firstDate)) continue;
    if (listed.weekday !== undefined && weekdayOf(year, listed.month, listed.day) !== listed.weekday)
      continue;
    return {
      day,
      evidence: evidenceFor(day, { latest, printed, isOfWeekday: listed.weekday !== undefined }),
    };
  }
  return undefined;
}

interface Deciding {
  readonly latest: YearEvidence | undefined;
  readonly printed: PrintedYear | undefined;
  readonly isOfWeekday: boolean;
}

function evidenceFor(day: CalendarDay, { latest, printed, isOfWeekday }: Deciding): string {
  const first = isOfWeekday ? `the first such ${formatDay(day, 'cccc')}` : 'the first such day';
  const isDecidedByYear =
    printed !== undefined && (latest === undefined || Number(latest.firstDate.slice(0, 4)) <= printed.year);
  if (isDecidedByYear)
    return `${formatDay(day)} is ${first} after ${printed.year}, the latest year that the listing prints (${printed.source}): it leaves out the current one.`;
  return `${formatDay(day)} is ${first} on or after ${formatDay(latest?.firstDate ?? day)}, the latest first date known for its papers (${latest?.source ?? ''}).`;
}

/** The last such day up to `until`, because a page is never newer than its capture. */
export function lastDayUntil(listed: ListingDate, until: CalendarDay): CalendarDay | undefined {
  const start = Number(until.slice(0, 4));
  for (let year = start; year > start - 9; year -= 1) {
    const day = toCalendarDay(year, listed.month, listed.day);
    const fits = listed.weekday === undefined || weekdayOf(year, listed.month, listed.day) === listed.weekday;
    if (day !== undefined && day <= until && fits) return day;
  }
  return undefined;
}

/** The listed day in the year nearest to `near`, if it is within ten days. */
export function dayNear(listed: ListingDate, near: CalendarDay): CalendarDay | undefined {
  const year = Number(near.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((one) => toCalendarDay(one, listed.month, listed.day))
    .find((day) => day !== undefined && Math.abs(daysBetween(near, day)) <= 10);
}

/** The latest printed year of a listing that omits years elsewhere; undefined if it prints all or none. */
export function printedYearOf(
  entries: readonly Pick<DumpEntry, 'firstDate' | 'lines'>[],
  file: string,
): PrintedYear | undefined {
  const dated = entries.filter(({ firstDate }) => firstDate !== undefined);
  if (dated.every(({ firstDate }) => firstDate?.year !== undefined)) return undefined;
  let latest: PrintedYear | undefined;
  for (const { firstDate, lines } of dated) {
    const year = firstDate?.year;
    if (year !== undefined && (latest === undefined || year > latest.year))
      latest = { year, source: `${file}, line ${lines.last}` };
  }
  return latest;
}
