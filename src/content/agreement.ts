/** Tolerances for comparing two sources on one paper: first dates and numbers of authors. */
import { daysBetween } from '../calendar.ts';
import type { CalendarDay } from '../model.ts';

/** In days: time zones and the hour of announcement shift first dates. */
const maxDaysApart = 2;
/** Listings and arXiv may differ by one in counting a group as an author. */
const maxAuthorsApart = 1;

/** True if both may be the first date of one paper. */
export function datesAgree(one: CalendarDay, other: CalendarDay): boolean {
  return Math.abs(daysBetween(one, other)) <= maxDaysApart;
}

/** True if both may be the number of authors of one paper. */
export function authorCountsAgree(one: number, other: number): boolean {
  return Math.abs(one - other) <= maxAuthorsApart;
}
