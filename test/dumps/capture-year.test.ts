import { describe, expect, it } from 'vitest';
import { inferDay } from '../../src/dumps/capture-year.ts';
import { parseListingDate } from '../../src/dumps/listing-date.ts';

const on = (month: number, day: number) => ({ month, day, year: undefined });
const known = (...dates: string[]) => dates.map((firstDate) => ({ firstDate, source: 'a test' }));

describe('the year of a capture', () => {
  it.each([
    ['a later day of the same year', on(10, 29), known('2024-02-15', '2025-03-28'), '2025-10-29'],
    ['the same day', on(10, 29), known('2024-10-29'), '2024-10-29'],
    ['an earlier day: the year after', on(1, 5), known('2024-12-30'), '2025-01-05'],
    ['29 February: the next leap year', on(2, 29), known('2024-03-01'), '2028-02-29'],
  ])('from %s', (_what, listed, evidence, day) => {
    expect(inferDay(listed, evidence)?.day).toBe(day);
  });

  it('says what decided', () => {
    expect(inferDay(on(10, 29), known('2024-11-11', '2024-02-01'))?.evidence).toBe(
      '29 October 2025 is the first such day on or after 11 November 2024, the latest first date known for its papers (a test).',
    );
  });

  it('stays open without evidence', () => {
    expect(inferDay(on(10, 29), [])).toBeUndefined();
  });
});

describe('a date of a listing', () => {
  it.each([
    ['Oct 29', { month: 10, day: 29, year: undefined }, undefined],
    ['Mar 28 2', { month: 3, day: 28, year: undefined }, 2],
    ['Feb 15, 2024', { month: 2, day: 15, year: 2024 }, undefined],
    ['Dec 1, 2023 12', { month: 12, day: 1, year: 2023 }, 12],
    ['Sept 4', { month: 9, day: 4, year: undefined }, undefined],
    ['Feb 29', { month: 2, day: 29, year: undefined }, undefined],
    ['29 Oct', { month: 10, day: 29, year: undefined }, undefined],
    ['Oct 29th', { month: 10, day: 29, year: undefined }, undefined],
    ['OCT 29', { month: 10, day: 29, year: undefined }, undefined],
    ['Okt 29', { month: 10, day: 29, year: undefined }, undefined],
    ['29. Oktober 2025', { month: 10, day: 29, year: 2025 }, undefined],
    ['Wed, Oct 29', { month: 10, day: 29, year: undefined, weekday: 3 }, undefined],
    ['10/29', { month: 10, day: 29, year: undefined }, undefined],
    ['2024-02-15', { month: 2, day: 15, year: 2024 }, undefined],
    ['Published on Dec 28, 2024', { month: 12, day: 28, year: 2024 }, undefined],
    ['May 15, 202512', { month: 5, day: 15, year: 2025 }, 12],
    ['Sep 912', { month: 9, day: 9, year: undefined }, 12],
    ['Oct 32', { month: 10, day: 3, year: undefined }, 2],
    ['Mar 28 · 1,024 comments', { month: 3, day: 28, year: undefined }, 1024],
  ])('%s', (text, date, comments) => {
    expect(parseListingDate(text)).toMatchObject({ date, comments, isAmbiguous: false });
  });

  it('says where a count right behind a day can be split in two ways', () => {
    expect(parseListingDate('May 296')).toMatchObject({ date: on(5, 29), comments: 6, isAmbiguous: true });
  });

  it.each([
    'Feb 29, 2023',
    'Feb 30',
    '10/11',
    'Today',
    'Wed, Oct 29, 2024',
    'October',
    'May I introduce',
    'Oct 29 2 3',
    '',
  ])('not: %s', (text) => {
    expect(parseListingDate(text)).toBeUndefined();
  });
});
