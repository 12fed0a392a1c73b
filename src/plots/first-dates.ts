/** When the papers of an issue, or of several, were first published. */
import { median } from 'd3-array';
import { daysBetween } from '../calendar.ts';
import type { Archive, CalendarDay, Issue, PaperId } from '../model.ts';
import { columnOf, type FirstDateBins } from './first-date-bins.ts';

export interface FirstDates {
  /** By column of the bins, column 0 first; in each, papers by first date. */
  readonly columns: readonly (readonly PaperId[])[];
  /** How many papers have a first date, of how many. */
  readonly dated: number;
  readonly total: number;
  /** Median number of days from a paper's first date to its issue; undefined where no date is known. */
  readonly medianAge: number | undefined;
}

/** The papers of `issues` (newest first) in their columns; one that is in several counts once, in the oldest. */
export function buildFirstDates(archive: Archive, issues: readonly Issue[], bins: FirstDateBins): FirstDates {
  const dated: { readonly id: PaperId; readonly firstDate: CalendarDay; readonly age: number }[] = [];
  const seen = new Set<PaperId>();
  for (const issue of issues.toReversed()) {
    for (const { paper: id } of issue.appearances) {
      if (seen.has(id)) continue;
      seen.add(id);
      const firstDate = archive.papers.get(id)?.firstDate;
      if (firstDate !== undefined) dated.push({ id, firstDate, age: daysBetween(firstDate, issue.day) });
    }
  }
  dated.sort((a, b) => Number(a.firstDate > b.firstDate) - Number(a.firstDate < b.firstDate));
  const columns: PaperId[][] = Array.from({ length: bins.length + 1 }, () => []);
  for (const { id, firstDate } of dated) columns[columnOf(firstDate, bins)]?.push(id);
  return { columns, dated: dated.length, total: seen.size, medianAge: median(dated, ({ age }) => age) };
}
