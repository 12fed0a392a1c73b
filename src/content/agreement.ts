/** When two sources agree on a paper: how far a first date and a number of authors may differ and still be the same. */
import { daysBetween } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';

/** Time zones and the hour of announcement move a first date. */
const maxDaysApart = 2;
/** Listings and arXiv differ by one where a group counts as an author or doesn't. */
const maxAuthorsApart = 1;

/** True for first dates that may be those of one paper. */
export function datesAgree(one: CalendarDay, other: CalendarDay): boolean {
  return Math.abs(daysBetween(one, other)) <= maxDaysApart;
}

/** True for numbers of authors that may be those of one paper. */
export function authorCountsAgree(one: number, other: number): boolean {
  return Math.abs(one - other) <= maxAuthorsApart;
}
