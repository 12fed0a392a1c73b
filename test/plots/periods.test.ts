import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCalendarDay } from '../../src/calendar.ts';
import type { Issue } from '../../src/model.ts';
import { buildPeriods } from '../../src/plots/periods.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

/** Issues of these days, newest first. */
function issuesOn(days: Iterable<string>): readonly Issue[] {
  return buildSampleArchive([...days].sort().map((day) => ({ day, papers: [] }))).issues;
}

/** `count` days, one every `step` days from the first of 2019. */
function daysApart(count: number, step: number): readonly string[] {
  const first = Date.UTC(2019, 0, 1);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * step * 86_400_000).toISOString().slice(0, 10),
  );
}

describe('periods of a plot', () => {
  it.each([
    ['issue', 12, 1],
    ['week', 60, 1],
    ['month', 300, 1],
    ['quarter', 150, 7],
    ['year', 800, 7],
  ])('are each one %s for %i issues, one in %i days', (kind, count, step) => {
    const periods = buildPeriods(issuesOn(daysApart(count, step)));
    expect(new Set(periods.map((period) => period.kind))).toEqual(new Set([kind]));
  });

  it('puts a week that spans two years into one', () => {
    const days = [...daysApart(13, 1), '2018-12-31'];
    expect(buildPeriods(issuesOn(days)).map(({ id }) => id)).toEqual(['week-2018-12-31', 'week-2019-01-07']);
  });

  it('gathers the oldest of many years', () => {
    const periods = buildPeriods(issuesOn(daysApart(500, 30)));
    expect(periods.map(({ id }) => id).slice(0, 2)).toEqual(['to-2044', '2045']);
    expect(periods[0]?.kind).toBe('years');
    expect(periods.at(-1)?.id).toBe('2059');
  });

  it('has every issue once, oldest first, in at most 16 periods', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 1995, max: 2060 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => toCalendarDay(...parts) ?? '');
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 120 }), (days) => {
        const periods = buildPeriods(issuesOn(days));
        const back = periods.toReversed().flatMap(({ issues }) => issues.map((issue) => issue.day));
        expect(back).toEqual(days.toSorted().reverse());
        expect(periods.length).toBeLessThanOrEqual(16);
        expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length);
      }),
    );
  });
});
