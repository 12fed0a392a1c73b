import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildFirstDateBins,
  columnOf,
  distanceOf,
  type FirstDateBins,
} from '../../src/plots/first-date-bins.ts';
import { buildFirstDates } from '../../src/plots/first-dates.ts';
import { buildSampleArchive, type SampleIssue } from '../feeds/sample-archive.ts';
import { renderPages } from '../lists/render-pages.ts';

const dated = (id: string, firstDate?: string) => (firstDate === undefined ? { id } : { id, firstDate });

/** Of a column of quarters. */
const yearOfColumn = (column: number, { startYear }: FirstDateBins): number =>
  column === 0 ? startYear - 1 : startYear + Math.floor((column - 1) / 4);

const two: readonly SampleIssue[] = [
  { day: '2024-12-10', papers: [dated('old', '2009-05-01'), dated('late', '2025-02-01'), dated('unknown')] },
  { day: '2025-10-29', papers: [dated('new', '2025-10-20'), dated('old', '2009-05-01')] },
];

describe('the bins of first dates', () => {
  it('are 24 quarters up to the newest date, and one column for what is older', () => {
    expect(buildFirstDateBins(buildSampleArchive(two))).toEqual({
      unit: 'quarter',
      startYear: 2020,
      length: 24,
      earlier: true,
    });
  });

  it('begin with the year of the oldest paper where all fit', () => {
    const archive = buildSampleArchive([
      { day: '2025-03-01', papers: [dated('a', '2024-08-08'), dated('b', '2025-05-01')] },
    ]);
    expect(buildFirstDateBins(archive)).toEqual({
      unit: 'quarter',
      startYear: 2024,
      length: 6,
      earlier: false,
    });
  });

  it('are years for an archive of many', () => {
    const papers = [dated('a', '1950-01-01')];
    const archive = buildSampleArchive([
      { day: '2010-01-01', papers },
      { day: '2025-01-01', papers: [] },
    ]);
    expect(buildFirstDateBins(archive)).toEqual({ unit: 'year', startYear: 2002, length: 24, earlier: true });
  });

  it('are not pushed aside by a date in the far future', () => {
    const archive = buildSampleArchive([
      { day: '2025-03-01', papers: [dated('a', '2925-03-01'), dated('b', '2025-01-01')] },
    ]);
    const bins = buildFirstDateBins(archive);
    expect(yearOfColumn(bins.length, bins)).toBe(2026);
    expect(columnOf('2925-03-01', bins)).toBe(bins.length);
  });

  it('place a day inside its own column', () => {
    const bins = buildFirstDateBins(buildSampleArchive(two));
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(Math.floor(distanceOf(day, bins)) + 1).toBe(columnOf(day, bins));
        expect(yearOfColumn(columnOf(day, bins), bins)).toBe(Number(day.slice(0, 4)));
      }),
    );
  });
});

describe('first dates of issues', () => {
  const archive = buildSampleArchive(two);
  const bins = buildFirstDateBins(archive);

  it('count a paper of several issues once, with its age in the oldest', () => {
    const dates = buildFirstDates(archive, archive.issues, bins);
    expect([dates.dated, dates.total]).toEqual([3, 4]);
    expect(dates.columns[0]).toEqual(['old']);
    expect(dates.columns.flat()).toEqual(['old', 'late', 'new']);
    // Ages: old 5,702 days, new 9, late −53.
    expect(dates.medianAge).toBe(9);
  });

  it('count by the year where a month or a year is known, and place what fits a quarter', () => {
    const vague = buildSampleArchive([
      {
        day: '2026-10-06',
        papers: [
          dated('day', '2026-10-01'),
          { id: 'month', firstMonth: '2026-09' },
          { id: 'year', firstMonth: '2026' },
          dated('unknown'),
        ],
      },
    ]);
    const dates = buildFirstDates(vague, vague.issues, buildFirstDateBins(vague));
    expect(dates).toMatchObject({ dated: 3, toTheDay: 1, placed: 2, total: 4, medianAge: 5 });
    expect([...dates.years]).toEqual([[2026, 3]]);
    expect(dates.columns.slice(-2)).toEqual([['month'], ['day']]);
    const glance = renderPages(vague).get('/glance/')?.() ?? '';
    expect(glance).toContain('3 of 4 papers dated, 1 by the year alone, not in the plot, ');
    expect(glance).toContain('median age 5 days of the 1 dated to the day');
    expect(glance).toMatch(/2026<\/\w+><td>3<\/td>/);
    const issue = renderPages(vague).get('/issues/2026-10-06/')?.() ?? '';
    expect(issue).toContain('(the day is not known for 3 papers)');
  });

  it('know no age where no date is known', () => {
    const undatedOnly = buildSampleArchive([{ day: '2025-01-01', papers: [dated('unknown')] }]);
    const dates = buildFirstDates(undatedOnly, undatedOnly.issues, buildFirstDateBins(undatedOnly));
    expect(dates).toMatchObject({ dated: 0, total: 1, medianAge: undefined });
  });
});
