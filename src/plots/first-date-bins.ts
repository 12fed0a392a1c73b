/** The columns that papers are sorted into by first date, the same for all plots of one archive. */
import type { Archive, CalendarDay } from '../model.ts';
import { quarterOf } from './periods.ts';

/** Column 0 is for everything before `startYear`; then come quarters or years, up to the newest first date. */
export interface FirstDateBins {
  readonly unit: 'quarter' | 'year';
  /** The year in which column 1 begins. */
  readonly startYear: number;
  /** How many quarters or years there are, column 0 not counted. */
  readonly length: number;
  /** Whether any paper is older, so that column 0 is needed. */
  readonly earlier: boolean;
}

const longest = 24;
/** An archive whose issues span more years than this is drawn by years. */
const yearsByQuarter = 5;

export function buildFirstDateBins({ issues, papers }: Archive): FirstDateBins {
  const newest = issues[0]?.day ?? '2000-01-01';
  const span = yearOf(newest) - yearOf(issues.at(-1)?.day ?? newest);
  const unit = span < yearsByQuarter ? 'quarter' : 'year';
  // A date far beyond the newest issue is a slip of somebody's pen, and must not push the others off the plot.
  const latest = serialOf(`${yearOf(newest) + 1}-12-31`, unit);
  let first = serialOf(newest, unit);
  let last = first;
  for (const { firstDate } of papers.values()) {
    if (firstDate === undefined) continue;
    const serial = Math.min(serialOf(firstDate, unit), latest);
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  const perYear = unit === 'quarter' ? 4 : 1;
  const startYear = Math.max(Math.floor(first / perYear), Math.ceil((last - longest + 1) / perYear));
  return { unit, startYear, length: last - startYear * perYear + 1, earlier: first < startYear * perYear };
}

/** The column of a day; what lies beyond the last column is put into the last. */
export function columnOf(day: CalendarDay, { unit, startYear, length }: FirstDateBins): number {
  const begin = unit === 'quarter' ? startYear * 4 : startYear;
  return Math.max(0, Math.min(length, serialOf(day, unit) - begin + 1));
}

/** How far from the beginning of column 1 a day lies, in columns, e.g. 3.5. */
export function distanceOf(day: CalendarDay, { unit, startYear }: FirstDateBins): number {
  const years =
    yearOf(day) - startYear + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 372;
  return unit === 'quarter' ? years * 4 : years;
}

/** The year of a column; of column 0, the last year it holds. */
export function yearOfColumn(column: number, { unit, startYear }: FirstDateBins): number {
  if (column === 0) return startYear - 1;
  return startYear + (unit === 'quarter' ? Math.floor((column - 1) / 4) : column - 1);
}

function serialOf(day: CalendarDay, unit: FirstDateBins['unit']): number {
  return unit === 'quarter' ? yearOf(day) * 4 + quarterOf(day) - 1 : yearOf(day);
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}
