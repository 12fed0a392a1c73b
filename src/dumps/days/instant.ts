/** Day of instants and dates in records, independent of the machine's time zone. */
import { DateTime } from 'luxon';
import { isCalendarDay, toCalendarDay } from '../../calendar.ts';
import type { CalendarDay } from '../../model.ts';

/**
 * The day as written: `2026-11-12T02:44:20Z`, `Thu, 12 Nov 2026 00:00:00 -0500` and `2026-11-12` are all 12 November,
 * in any zone; undefined for anything else.
 */
export function writtenDay(text: string | undefined): CalendarDay | undefined {
  if (text === undefined) return undefined;
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]|\s*$)/.exec(text)?.[1];
  if (iso !== undefined) return isCalendarDay(iso) ? iso : undefined;
  const mail = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(text);
  if (mail === null) return undefined;
  const month = DateTime.fromFormat(mail[2] ?? '', 'LLL', { locale: 'en' }).month;
  return month ? toCalendarDay(Number(mail[3]), month, Number(mail[1])) : undefined;
}

/** `20260304`, and the seconds or milliseconds since 1970 that programs count, of the years 2001 to 2033. */
export function digitsOfDay(text: string): CalendarDay | undefined {
  const [, year, month, day] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  if (year !== undefined) return toCalendarDay(Number(year), Number(month), Number(day));
  const [, seconds] = /^(1\d{9})(?:\d{3})?$/.exec(text) ?? [];
  return seconds === undefined ? undefined : writtenDay(new Date(Number(seconds) * 1000).toISOString());
}
