/** First dates that lie after the day of the listing: either the day or the date was misread. */
import { daysBetween, formatDay, toCalendarDay } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DatedDump } from './dated-dump.ts';
import { doubtfulEntries } from './ingest-diagnostics.ts';

/** A listing and its papers may be dated in different zones. */
const zoneDays = 1;

/** An error for each such entry; none where a person has accepted the capture. */
export function datesAhead({ dump, day: { day } }: DatedDump): Diagnostic[] {
  const { input, parsed } = dump;
  if (input.sidecar.accept === true) return [];
  const doubts = parsed.entries.flatMap(({ title, firstDate, lines }, entry) => {
    if (firstDate === undefined) return [];
    const first = toCalendarDay(firstDate.year ?? Number(day.slice(0, 4)), firstDate.month, firstDate.day);
    if (first === undefined || daysBetween(day, first) <= zoneDays) return [];
    const named = title === undefined ? 'this paper' : `"${title.slice(0, 80)}"`;
    const reason = `The first date of ${named} is ${formatDay(first)}, after ${formatDay(day)}, the day of the listing.`;
    return [{ rule: 'date-ahead', reason, entry, line: lines.last }];
  });
  return doubtfulEntries(doubts, input.file);
}
