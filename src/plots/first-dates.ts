/** Histogram of the first dates of papers in one or several issues. */
import { median } from 'd3-array';
import { daysBetween } from '../calendar.ts';
import type { Archive, Issue, PaperId } from '../model.ts';
import { columnOf, type FirstDateBins, fitsBin } from './first-date-bins.ts';

export interface FirstDates {
  /** Papers for each bin, bin 0 first, sorted by first date; without those of which too little is known to place them. */
  readonly columns: readonly (readonly PaperId[])[];
  /** Number of papers by the year of their first date. */
  readonly years: ReadonlyMap<number, number>;
  /** Number of papers whose first date is known at least to the year, and to the day. */
  readonly dated: number;
  readonly toTheDay: number;
  /** Number of papers in `columns`, and of all papers. */
  readonly placed: number;
  readonly total: number;
  /** Median number of days from first date to issue, of papers with a day; undefined without any. */
  readonly medianAge: number | undefined;
}

interface Dated {
  readonly id: PaperId;
  /** `YYYY`, `YYYY-MM` or a day. */
  readonly date: string;
  /** In days, where the day is known. */
  readonly age: number | undefined;
}

/** Bins the papers of `issues` (newest first). A paper in several issues counts once, in the oldest. */
export function buildFirstDates(archive: Archive, issues: readonly Issue[], bins: FirstDateBins): FirstDates {
  const dated: Dated[] = [];
  const seen = new Set<PaperId>();
  for (const issue of issues.toReversed()) {
    for (const { paper: id } of issue.appearances) {
      if (seen.has(id)) continue;
      seen.add(id);
      const date = datedIn(archive, id, issue);
      if (date !== undefined) dated.push(date);
    }
  }
  dated.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  const columns: PaperId[][] = Array.from({ length: bins.length + 1 }, () => []);
  const placed = dated.filter(({ date }) => fitsBin(date, bins));
  for (const { id, date } of placed) columns[columnOf(date, bins)]?.push(id);
  const ages = dated.flatMap(({ age }) => age ?? []);
  return {
    columns,
    years: countYears(dated),
    dated: dated.length,
    toTheDay: ages.length,
    placed: placed.length,
    total: seen.size,
    medianAge: median(ages),
  };
}

function datedIn({ papers }: Archive, id: PaperId, { day }: Issue): Dated | undefined {
  const { firstDate, firstMonth } = papers.get(id) ?? {};
  if (firstDate !== undefined) return { id, date: firstDate, age: daysBetween(firstDate, day) };
  return firstMonth === undefined ? undefined : { id, date: firstMonth, age: undefined };
}

function countYears(dated: readonly Dated[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { date } of dated) {
    const year = Number(date.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}
