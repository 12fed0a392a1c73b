/** First dates of papers: of one entry, and the latest of each paper in issues and dumps. */
import { toCalendarDay } from '../calendar.ts';
import type { IssueFile } from '../content/issue-file.ts';
import { paperKey } from '../content/paper-key.ts';
import type { YearEvidence } from '../dumps/days/capture-year.ts';
import type { ListingDate } from '../dumps/model/dump.ts';
import type { CalendarDay } from '../model.ts';
import type { IssueDay } from './dated-dump.ts';
import type { ReadDump } from './dump-input.ts';

/** First date of an entry, given its issue's day; undefined if it has none, or it would be in the future. */
export function resolveFirstDate(
  date: ListingDate | undefined,
  issueDay: CalendarDay,
): CalendarDay | undefined {
  if (date === undefined) return undefined;
  const day = toCalendarDay(date.year ?? Number(issueDay.slice(0, 4)), date.month, date.day);
  return day !== undefined && day <= issueDay ? day : undefined;
}

/** Paper key → latest first date, from issues and from dumps with a known day. */
export function collectFirstDates(
  dumps: readonly ReadDump[],
  days: ReadonlyMap<string, IssueDay>,
  known: readonly IssueFile[],
): ReadonlyMap<string, YearEvidence> {
  const dates = new Map<string, YearEvidence>();
  const note = (key: string, firstDate: CalendarDay | undefined, source: string): void => {
    const before = dates.get(key);
    if (firstDate !== undefined && (before === undefined || firstDate > before.firstDate))
      dates.set(key, { firstDate, source });
  };
  for (const issue of known) {
    for (const entry of issue.papers)
      note(paperKey(entry), entry.firstDate, `${issue.dump}, line ${entry.lastLine}`);
  }
  for (const { key, input, parsed } of dumps) {
    const day = days.get(key)?.day;
    for (const entry of parsed.entries) {
      const date = day === undefined && entry.firstDate?.year === undefined ? undefined : entry.firstDate;
      note(
        paperKey(entry),
        resolveFirstDate(date, day ?? '9999-12-31'),
        `${input.name}, line ${entry.lines.last}`,
      );
    }
  }
  return dates;
}
