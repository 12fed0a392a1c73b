/** The archive's issues as the few columns or rows that a plot has room for. */
import { DateTime } from 'luxon';
import type { CalendarDay, Issue } from '../model.ts';

/** One issue, or the issues of a week, a month, a quarter or a year. */
export interface Period {
  /** Unique among the periods: the issue's day, `week-2024-12-09`, `2024-12`, `2024-Q4`, `2024`, or `to-2010`. */
  readonly id: string;
  readonly kind: 'issue' | 'week' | 'month' | 'quarter' | 'year' | 'years';
  /** The year of its newest issue. */
  readonly year: number;
  /** Newest first, as in the archive; never empty. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** How a day is put into a period, finest first, and how many periods of the kind a plot takes. */
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
 * The periods of `issues` (newest first), oldest first: the finest kind of which there are few enough. Past
 * sixteen years the oldest years are one period.
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
export function quarterOf(day: CalendarDay): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

function group(
  issues: readonly Issue[],
  kind: Period['kind'],
  idOf: (issue: Issue) => string,
): readonly Period[] {
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of issues) {
    const id = idOf(issue);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [issue]);
    else known.push(issue);
  }
  return [...groups]
    .map(([id, members]) => ({ id, kind, year: Number(members[0].day.slice(0, 4)), issues: members }))
    .reverse();
}
