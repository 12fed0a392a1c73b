/** Histogram of the first dates of papers in one or several issues. */
import { median } from 'd3-array';
import { daysBetween } from '../calendar.ts';
import type { Archive, CalendarDay, Issue, PaperId } from '../model.ts';
import { columnOf, type FirstDateBins } from './first-date-bins.ts';

export interface FirstDates {
  /** Papers for each bin, bin 0 first, sorted by first date. */
  readonly columns: readonly (readonly PaperId[])[];
  /** Number of papers with a first date, and of all papers. */
  readonly dated: number;
  readonly total: number;
  /** Median number of days from first date to issue; undefined without any date. */
  readonly medianAge: number | undefined;
}

/** Bins the papers of `issues` (newest first). A paper in several issues counts once, in the oldest. */
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
