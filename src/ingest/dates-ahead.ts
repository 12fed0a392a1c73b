/** Dates of papers that lie after the day of the listing: either the day or the date was misread. */
import { daysBetween, formatDay, toCalendarDay } from '../calendar.ts';
import { isYearsAhead } from '../content/agreement.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DumpEntry } from '../dumps/model/dump.ts';
import type { CalendarDay } from '../model.ts';
import type { DatedDump } from './dated-dump.ts';
import { doubtfulEntries } from './ingest-diagnostics.ts';

/** A listing and its papers may be dated in different zones. */
const zoneDays = 1;

/** An error for each such entry; none where a person has accepted the capture. */
export function datesAhead({ dump, day: { day } }: DatedDump): Diagnostic[] {
  const { input, parsed } = dump;
  if (input.sidecar.accept === true) return [];
  const doubts = parsed.entries.flatMap(({ title, lines, ...dates }, entry) => {
    const ahead = dateAhead(dates, day);
    if (ahead === undefined) return [];
    const named = title === undefined ? 'this paper' : `"${title.slice(0, 80)}"`;
    const reason = `The ${ahead.what} of ${named} is ${ahead.date}, after ${formatDay(day)}, the day of the listing.`;
    return [{ rule: 'date-ahead', reason, entry, line: lines.last }];
  });
  return doubtfulEntries(doubts, input.file);
}

function dateAhead(
  { firstDate, firstMonth, citedYear }: Pick<DumpEntry, 'firstDate' | 'firstMonth' | 'citedYear'>,
  day: CalendarDay,
): { readonly what: string; readonly date: string } | undefined {
  if (citedYear !== undefined && isYearsAhead(`${citedYear}`, day))
    return { what: 'year', date: `${citedYear}` };
  if (firstDate === undefined)
    return firstMonth !== undefined && isYearsAhead(firstMonth, day)
      ? { what: firstMonth.length > 4 ? 'month' : 'year', date: firstMonth }
      : undefined;
  const first = toCalendarDay(firstDate.year ?? Number(day.slice(0, 4)), firstDate.month, firstDate.day);
  return first !== undefined && daysBetween(day, first) > zoneDays
    ? { what: 'first date', date: formatDay(first) }
    : undefined;
}
