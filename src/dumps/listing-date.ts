/** Dates as listing pages print them: `Oct 29`, `Feb 15, 2024`, and `Mar 28 2` with a count of comments behind. */
import { monthNumber, toCalendarDay } from '../calendar.ts';
import type { ListingDate } from './dump.ts';

const pattern =
  /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?:, (\d{4}))?(?: (\d{1,6}))?$/;

export interface DatedLine {
  readonly date: ListingDate;
  readonly comments: number | undefined;
}

/** Undefined where `text` is not such a date, or names a day that no year has. */
export function parseListingDate(text: string): DatedLine | undefined {
  const match = pattern.exec(text.trim());
  if (match === null) return undefined;
  const month = monthNumber(match[1] ?? '');
  const day = Number(match[2]);
  const year = match[3] === undefined ? undefined : Number(match[3]);
  // Without a year, 29 February must still be readable: 2024 had one.
  if (month === undefined || toCalendarDay(year ?? 2024, month, day) === undefined) return undefined;
  return { date: { month, day, year }, comments: match[4] === undefined ? undefined : Number(match[4]) };
}
