/** Days of the last changes of papers and issues: of their newest issue, or of a later correction. */
import { issuePath, paperPath } from '../addresses.ts';
import type { Revised } from '../exports/sitemap/last-change.ts';
import type { CalendarDay, Issue, Paper } from '../model.ts';

const fallback: CalendarDay = '1980-01-01';

export function paperChange({ id, appearances }: Paper, revised: Revised): CalendarDay {
  return newestOf([...appearances.map(({ issue }) => issue), revised(paperPath(id))]);
}

/** An issue changes with each of its papers, whose words its book has. */
export function issueChange({ id, day, appearances }: Issue, revised: Revised): CalendarDay {
  return newestOf([
    day,
    revised(issuePath(id)),
    ...appearances.map(({ paper }) => revised(paperPath(paper))),
  ]);
}

export function newestOf(days: readonly (CalendarDay | undefined)[]): CalendarDay {
  return days.reduce<CalendarDay>(
    (newest, day) => (day !== undefined && day > newest ? day : newest),
    fallback,
  );
}
