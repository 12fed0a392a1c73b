/** Calendar days: validation, comparison and formatting. Uses no clock, locale or time zone of the machine. */
import { DateTime } from 'luxon';
import type { CalendarDay } from './model.ts';

/** Lower-case three-letter English month names; also BibTeX's month macros. */
export const shortMonths = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** 1–12 for an English month name of three or more letters (`Oct`, `October`, `Sept.`), else undefined. */
export function monthNumber(name: string): number | undefined {
  const index = shortMonths.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** Cache: a listing repeats the same few days. */
const known = new Map<string, CalendarDay>();

/** `YYYY-MM-DD` if that day exists, else undefined. */
export function toCalendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  const key = `${year} ${month} ${day}`;
  const asked = known.get(key);
  if (asked !== undefined) return asked;
  const date = DateTime.utc(year, month, day);
  if (!date.isValid) return undefined;
  const made = date.toFormat('yyyy-MM-dd');
  known.set(key, made);
  return made;
}

export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && toCalendarDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

const printed = new Map<string, string>();

/** A day in British English by a luxon format, e.g. `d LLLL yyyy` → `29 October 2025`. */
export function formatDay(day: CalendarDay, format = 'd LLLL yyyy'): string {
  const key = `${format} ${day}`;
  let text = printed.get(key);
  if (text === undefined) {
    text = DateTime.fromISO(day, { zone: 'utc', locale: 'en-GB' }).toFormat(format);
    printed.set(key, text);
  }
  return text;
}

/** Monday to Sunday of an ISO 8601 week such as `2026-W40`; undefined if `text` isn't a week of that year. */
export function weekDays(text: string): readonly CalendarDay[] | undefined {
  const match = /^(\d{4})-?W(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const monday = DateTime.fromObject(
    { weekYear: Number(match[1]), weekNumber: Number(match[2]), weekday: 1 },
    { zone: 'utc' },
  );
  if (!monday.isValid) return undefined;
  return Array.from({ length: 7 }, (_, days) => monday.plus({ days }).toFormat('yyyy-MM-dd'));
}
