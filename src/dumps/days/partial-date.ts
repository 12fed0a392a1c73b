/** First dates of which only the month or the year may be known. */
import { toCalendarDay } from '../../calendar.ts';
import type { ListingDate } from '../model/dump.ts';

export interface PartialDate {
  readonly firstDate: ListingDate | undefined;
  /** `YYYY-MM` or `YYYY`, where the day is unknown. */
  readonly firstMonth: string | undefined;
}

/** As much of a date as its numbers are one. */
export function partialDate(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): PartialDate {
  if (year === undefined || !Number.isInteger(year) || year < 1600 || year > 2199)
    return { firstDate: undefined, firstMonth: undefined };
  if (month === undefined || !(month >= 1 && month <= 12))
    return { firstDate: undefined, firstMonth: `${year}` };
  const isDay = day !== undefined && day >= 1 && toCalendarDay(year, month, day) !== undefined;
  if (isDay) return { firstDate: { year, month, day }, firstMonth: undefined };
  return { firstDate: undefined, firstMonth: `${year}-${String(month).padStart(2, '0')}` };
}
