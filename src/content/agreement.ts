/** Tolerances for comparing two sources on one paper: dates and numbers of authors. */
import { daysBetween } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';

/** In days: time zones and the hour of announcement shift first dates. */
const maxDaysApart = 2;
/** Listings and arXiv may differ by one in counting a group as an author. */
const maxAuthorsApart = 1;

/** A paper may be listed before it is published, and counted to the volume of the next year. */
const maxYearsAhead = 1;

/** True if a paper that was listed on `day` can't be of the later `date`, which may be a month or year. */
export function isYearsAhead(date: string, day: CalendarDay): boolean {
  return Number(date.slice(0, 4)) > Number(day.slice(0, 4)) + maxYearsAhead;
}

/** True if both may be the first date of one paper. */
export function datesAgree(one: CalendarDay, other: CalendarDay): boolean {
  return Math.abs(daysBetween(one, other)) <= maxDaysApart;
}

/** True if both may be the number of authors of one paper. */
export function authorCountsAgree(one: number, other: number): boolean {
  return Math.abs(one - other) <= maxAuthorsApart;
}
