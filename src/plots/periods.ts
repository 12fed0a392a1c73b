/** Groups issues into periods, the columns or rows of a plot. */

import { DateTime } from 'luxon';
import { groupBy } from '../group-by.ts';
import type { CalendarDay, Issue } from '../model.ts';

/** A single issue, or the issues of a week, month, quarter or year. */
export interface Period {
  /** Unique id: the issue's day, `week-2024-12-09`, `2024-12`, `2024-Q4`, `2024`, or `to-2010`. */
  readonly id: string;
  readonly kind: 'issue' | 'week' | 'month' | 'quarter' | 'year' | 'years';
  /** The year of its newest issue. */
  readonly year: number;
  /** Newest first; never empty. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** Kinds of period from fine to coarse: how a day maps to a period, and the maximum number of periods. */
const grains: readonly {
  readonly kind: Period['kind'];
  readonly most: number;
  readonly idOf: (issue: Issue) => string;
}[] = [
  { kind: 'issue', most: 12, idOf: ({ id }) => id },
  { kind: 'week', most: 12, idOf: ({ day }) => `week-${mondayOf(day)}` },
  { kind: 'month', most: 12, idOf: ({ day }) => day.slice(0, 7) },
  { kind: 'quarter', most: 12, idOf: ({ day }) => `${day.slice(0, 4)}-Q${quarterOf(day)}` },
  { kind: 'year', most: 16, idOf: ({ day }) => day.slice(0, 4) },
];

/**
 * Periods of `issues` (newest first), oldest first, of the finest kind within its maximum. Beyond sixteen years the
 * oldest years form one period.
 */
export function buildPeriods(issues: readonly Issue[]): readonly Period[] {
  for (const { kind, most, idOf } of grains) {
    const periods = group(issues, kind, idOf);
    if (periods.length <= most) return periods;
  }
  const newest = Number(issues[0]?.day.slice(0, 4));
  const from = newest - 14;
  return group(issues, 'year', ({ day }) =>
    Number(day.slice(0, 4)) < from ? `to-${from - 1}` : day.slice(0, 4),
  ).map((period) => (period.id.startsWith('to-') ? { ...period, kind: 'years' } : period));
}

/** The Monday on or before a day. */
export function mondayOf(day: CalendarDay): CalendarDay {
  const date = DateTime.fromISO(day, { zone: 'utc' });
  return date.minus({ days: date.weekday - 1 }).toFormat('yyyy-MM-dd');
}

/** 1 to 4. */
export function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

function group(
  issues: readonly Issue[],
  kind: Period['kind'],
  idOf: (issue: Issue) => string,
): readonly Period[] {
  return [...groupBy(issues, idOf)]
    .map(([id, members]) => ({ id, kind, year: Number(members[0].day.slice(0, 4)), issues: members }))
    .reverse();
}
