import type { CalendarDay, Paper } from '../model.ts';

/** The first date, or the day of the first issue that carried the paper. */
export function firstKnownDay(paper: Paper): CalendarDay {
  return paper.firstDate ?? paper.appearances[0].issue;
}
