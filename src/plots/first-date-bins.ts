/** Histogram bins of first dates, the same for all plots of an archive. */
import type { Archive, CalendarDay } from '../model.ts';
import { quarterOf } from './periods.ts';

/** Bin 0 is everything before `startYear`; then quarters or years up to the newest first date. */
export interface FirstDateBins {
  readonly unit: 'quarter' | 'year';
  /** Year in which bin 1 begins. */
  readonly startYear: number;
  /** Number of quarters or years, without bin 0. */
  readonly length: number;
  /** Whether bin 0 has any papers. */
  readonly earlier: boolean;
}

const longest = 24;
/** If the issues span more years than this, bins are years. */
const yearsByQuarter = 5;

export function buildFirstDateBins({ issues, papers }: Archive): FirstDateBins {
  const newest = issues[0]?.day ?? '2000-01-01';
  const span = yearOf(newest) - yearOf(issues.at(-1)?.day ?? newest);
  const unit = span < yearsByQuarter ? 'quarter' : 'year';
  // Ignores dates far after the newest issue: they are mistakes and would stretch the axis.
  const latest = serialOf(`${yearOf(newest) + 1}-12-31`, unit);
  let first = serialOf(newest, unit);
  let last = first;
  for (const { firstDate, firstMonth } of papers.values()) {
    const date = firstDate ?? firstMonth;
    if (date === undefined || !fitsBin(date, { unit })) continue;
    const serial = Math.min(serialOf(date, unit), latest);
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  const perYear = unit === 'quarter' ? 4 : 1;
  const startYear = Math.max(Math.floor(first / perYear), Math.ceil((last - longest + 1) / perYear));
  return { unit, startYear, length: last - startYear * perYear + 1, earlier: first < startYear * perYear };
}

/** Whether a date is exact enough for a bin: a year alone is not for quarters. */
export function fitsBin(date: string, { unit }: Pick<FirstDateBins, 'unit'>): boolean {
  return unit === 'year' || date.length > 4;
}

/** The bin of a day, or of a month or year that fits one; later dates fall into the last bin. */
export function columnOf(day: string, { unit, startYear, length }: FirstDateBins): number {
  const begin = unit === 'quarter' ? startYear * 4 : startYear;
  return Math.max(0, Math.min(length, serialOf(day, unit) - begin + 1));
}

/** Position of a day on the axis, in bins from the start of bin 1, e.g. 3.5. */
export function distanceOf(day: CalendarDay, { unit, startYear }: FirstDateBins): number {
  const years =
    yearOf(day) - startYear + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 372;
  return unit === 'quarter' ? years * 4 : years;
}

function serialOf(day: string, unit: FirstDateBins['unit']): number {
  return unit === 'quarter' ? yearOf(day) * 4 + quarterOf(day) - 1 : yearOf(day);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
