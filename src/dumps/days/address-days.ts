/** Days in URLs of listings: `/papers/date/2026-03-24`, `/papers/week/2026-W40`, `/papers/month/2026-10`. */
import { DateTime } from 'luxon';
import { toCalendarDay } from '../../calendar.ts';
import type { CalendarDay } from '../../model.ts';
import type { ListingDate } from '../model/dump.ts';

export interface Period {
  readonly since: CalendarDay;
  readonly until: CalendarDay;
}

/** The period in a listing's URL; undefined for any other URL. */
export function periodOfAddress(url: string): Period | undefined {
  const date = /\/(?:papers|list|date|daily)\/(?:date\/)?(\d{4})-(\d{2})-(\d{2})(?=[/?#]|$)/.exec(url);
  if (date !== null) {
    const day = toCalendarDay(Number(date[1]), Number(date[2]), Number(date[3]));
    return day === undefined ? undefined : { since: day, until: day };
  }
  const week = /\/week\/(\d{4})-W(\d{1,2})(?=[/?#]|$)/i.exec(url);
  if (week !== null) return weekPeriod(Number(week[1]), Number(week[2]));
  const month = /\/month\/(\d{4})-(\d{2})(?=[/?#]|$)/.exec(url);
  return month === null ? undefined : monthPeriod(Number(month[1]), Number(month[2]));
}

/** The period in a listing's header: `Week 40, 2026`, `October 2026`. */
export function periodOfHeader(text: string): Period | undefined {
  const trimmed = text.trim();
  const week =
    /^week\s+(\d{1,2})\s*,?\s+(?:of\s+)?(\d{4})$/i.exec(trimmed) ?? /^(\d{4})-?W(\d{1,2})$/i.exec(trimmed);
  if (week !== null) {
    const [year, number] = [Number(week[1]), Number(week[2])].sort((a, b) => b - a);
    return weekPeriod(year ?? 0, number ?? 0);
  }
  const month = /^([A-Z][a-z]{2,8})\.?,?\s+(\d{4})$/.exec(trimmed);
  if (month === null) return undefined;
  const date = DateTime.fromFormat(`${(month[1] ?? '').slice(0, 3)} ${month[2]}`, 'LLL yyyy', {
    locale: 'en',
    zone: 'utc',
  });
  const isName = date.isValid && date.toFormat('LLLL').startsWith(month[1] ?? '?');
  return isName ? monthPeriod(date.year, date.month) : undefined;
}

/** Monday to Sunday of an ISO 8601 week. */
function weekPeriod(year: number, week: number): Period | undefined {
  const monday = DateTime.fromObject({ weekYear: year, weekNumber: week, weekday: 1 }, { zone: 'utc' });
  if (!monday.isValid) return undefined;
  return { since: monday.toISODate(), until: monday.plus({ days: 6 }).toISODate() };
}

function monthPeriod(year: number, month: number): Period | undefined {
  const first = DateTime.utc(year, month, 1);
  if (!first.isValid) return undefined;
  return { since: first.toISODate(), until: first.endOf('month').toISODate() };
}

export function toListingDate(day: CalendarDay): ListingDate {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
