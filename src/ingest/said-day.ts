/** The day that a dump itself states: in its sidecar, its text, its file name or its metadata. */
import { daysBetween, formatDay, toCalendarDay } from '../calendar.ts';
import { dayNear, lastDayUntil } from '../dumps/days/capture-year.ts';
import type { DayHint, ListingDate } from '../dumps/model/dump.ts';
import type { CalendarDay } from '../model.ts';
import type { IssueDay } from './dated-dump.ts';
import type { ReadDump } from './dump-input.ts';

/** Priority: sidecar, complete day on the page, file name, capture date, neighbouring page. */
export function saidDay(dump: ReadDump): IssueDay | undefined {
  const { input, parsed } = dump;
  const { sidecar } = input;
  if (sidecar.date !== undefined) return { day: sidecar.date, year: { known: 'sidecar' } };
  const { listed } = parsed;
  if (sidecar.year !== undefined && listed !== undefined) return ofYear(sidecar.year, listed, 'sidecar');
  const whole = listed?.year === undefined ? undefined : toCalendarDay(listed.year, listed.month, listed.day);
  if (whole !== undefined) return { day: whole, year: { known: 'listing' } };
  const exact = parsed.hints.find(({ kind }) => kind === 'day');
  if (exact !== undefined && fits(exact.day, listed)) return { day: exact.day, year: { known: 'listing' } };
  return namedDay(input.name, listed) ?? capturedDay(dump) ?? neighbouringDay(dump) ?? dayOfIssue(dump);
}

/** Days that an issue of several captures covers at most; a month. */
export const longestIssue = 31;

/** A capture of a multi-capture issue is dated on or before the issue's day, and not long before. */
function dayOfIssue({ input: { sidecar }, parsed: { listed } }: ReadDump): IssueDay | undefined {
  if (sidecar.issue === undefined) return undefined;
  const day = listed === undefined ? sidecar.issue : lastDayUntil(listed, sidecar.issue);
  // An earlier one may be of any year: its papers decide.
  return day === undefined || daysBetween(day, sidecar.issue) > longestIssue
    ? undefined
    : { day, year: { known: 'sidecar' } };
}

function ofYear(
  year: number,
  { month, day }: ListingDate,
  known: 'sidecar' | 'file-name',
): IssueDay | undefined {
  const found = toCalendarDay(year, month, day);
  return found === undefined ? undefined : { day: found, year: { known } };
}

const fits = (day: CalendarDay, listed: ListingDate | undefined): boolean =>
  listed === undefined || (Number(day.slice(5, 7)) === listed.month && Number(day.slice(8)) === listed.day);

/**
 * From the file name. A complete date is the capture's, so the listed day is its last occurrence up to that date; a
 * year alone is the listed day's year.
 */
function namedDay(name: string, listed: ListingDate | undefined): IssueDay | undefined {
  const whole = dayInName(name);
  if (whole !== undefined) {
    const day = listed === undefined ? whole : lastDayUntil(listed, whole);
    return day === undefined ? undefined : { day, year: { known: 'file-name' } };
  }
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(name)?.[1];
  return year === undefined || listed === undefined ? undefined : ofYear(Number(year), listed, 'file-name');
}

/** `2026-11-12`, `2026_11_12` or `20261112` in a file name. */
export function dayInName(name: string): CalendarDay | undefined {
  const match = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  return match === null ? undefined : toCalendarDay(Number(match[1]), Number(match[3]), Number(match[4]));
}

function capturedDay({ input, parsed }: ReadDump): IssueDay | undefined {
  const captured = capturedHint(input.sidecar.captured, parsed.hints);
  if (captured === undefined) return undefined;
  const { day: until, source } = captured;
  if (parsed.listed === undefined) {
    // A listing without a day is dated by its capture; search results may be of any day.
    if (input.sidecar.captured === undefined && parsed.format !== 'daily-papers') return undefined;
    return inferred(
      until,
      `The listing has no day of its own; it was captured on ${formatDay(until)} (${source}).`,
    );
  }
  const day = lastDayUntil(parsed.listed, until);
  if (day === undefined) return undefined;
  return inferred(
    day,
    `${formatDay(day)} is the last such day up to ${formatDay(until)}, when the page was captured (${source}).`,
  );
}

/** The earliest time at which the capture existed. */
export function capturedHint(
  sidecar: string | undefined,
  hints: readonly DayHint[],
): { readonly day: CalendarDay; readonly source: string } | undefined {
  if (sidecar !== undefined) return { day: sidecar.slice(0, 10), source: 'its sidecar' };
  const captured = hints
    .filter(({ kind }) => kind === 'captured')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  return captured === undefined
    ? undefined
    : { day: captured.day, source: `${captured.source} in line ${captured.line}` };
}

function neighbouringDay({ parsed }: ReadDump): IssueDay | undefined {
  const { listed, hints } = parsed;
  const near = hints.find(({ kind }) => kind === 'near');
  const day = near === undefined || listed === undefined ? undefined : dayNear(listed, near.day);
  if (near === undefined || day === undefined) return undefined;
  return inferred(
    day,
    `${formatDay(day)} is the day nearest to ${formatDay(near.day)}, the day of a neighbouring page (${near.source} in line ${near.line}).`,
  );
}

const inferred = (day: CalendarDay, evidence: string): IssueDay => ({
  day,
  year: { known: 'inferred', evidence },
});
