import { describe, expect, it } from 'vitest';
import { dayNear, inferDay, lastDayUntil, printedYearOf } from '../../src/dumps/days/capture-year.ts';
import { parseListingDate } from '../../src/dumps/days/listing-date.ts';

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

  it.each<[string, Parameters<typeof inferDay>, string | undefined]>([
    ['a printed year: the year after', [on(10, 29), [], { year: 2024, source: 'x' }], '2025-10-29'],
    ['both: the later', [on(10, 29), known('2027-11-01'), { year: 2024, source: 'x' }], '2028-10-29'],
    [
      'both, the printed one later',
      [on(10, 29), known('2024-01-01'), { year: 2026, source: 'x' }],
      '2027-10-29',
    ],
    ['a weekday', [{ ...on(10, 29), weekday: 3 }, known('2024-01-01')], '2025-10-29'],
    ['a weekday eleven years on', [{ ...on(1, 1), weekday: 1 }, known('2018-01-02')], '2024-01-01'],
    ['a leap day of a weekday', [{ ...on(2, 29), weekday: 4 }, known('2024-01-01')], '2024-02-29'],
    ['a leap day that is too far', [{ ...on(2, 29), weekday: 5 }, known('2024-01-01')], undefined],
  ])('from %s', (_what, given, day) => {
    expect(inferDay(...given)?.day).toBe(day);
  });

  it.each<[string, Parameters<typeof inferDay>, RegExp]>([
    ['the printed year', [on(10, 29), [], { year: 2024, source: 'line 7' }], /after 2024.*line 7/],
    ['the same year', [on(10, 29), known('2024-12-31'), { year: 2024, source: 'line 7' }], /line 7/],
    [
      'the first date',
      [on(10, 29), known('2025-01-01'), { year: 2024, source: 'line 7' }],
      /1 January 2025.*a test/,
    ],
    ['a weekday', [{ ...on(10, 29), weekday: 3 }, known('2025-01-01')], /Wednesday/],
  ])('is said to come from %s', (_what, given, said) => {
    expect(inferDay(...given)?.evidence).toMatch(said);
  });

  it.each<[string, ReturnType<typeof on> & { weekday?: number }, string, string | undefined]>([
    ['on the day', on(10, 29), '2026-10-29', '2026-10-29'],
    ['before it', on(10, 29), '2026-10-28', '2025-10-29'],
    ['at the last leap day', on(2, 29), '2026-10-28', '2024-02-29'],
    ['at one eight years ago', on(2, 29), '1904-02-28', '1896-02-29'],
    ['on a weekday', { ...on(10, 29), weekday: 3 }, '2026-10-29', '2025-10-29'],
    ['never in nine years', { ...on(2, 29), weekday: 5 }, '2026-10-29', undefined],
    ['in the ninth year', { ...on(2, 29), weekday: 1 }, '2024-02-28', '2016-02-29'],
    ['in the tenth', { ...on(2, 29), weekday: 1 }, '2025-02-28', undefined],
  ])('up to a day of saving %s', (_what, listed, until, day) => {
    expect(lastDayUntil(listed, until)).toBe(day);
  });

  it.each<[number, number, string, string | undefined]>([
    [10, 29, '2026-11-08', '2026-10-29'],
    [10, 29, '2026-11-09', undefined],
    [10, 29, '2026-10-19', '2026-10-29'],
    [10, 29, '2026-10-18', undefined],
    [12, 30, '2026-01-02', '2025-12-30'],
    [1, 2, '2025-12-30', '2026-01-02'],
    [2, 29, '2026-02-27', undefined],
  ])('near a day: %d/%d of %s', (month, day, near, found) => {
    expect(dayNear(on(month, day), near)).toBe(found);
  });

  it('that is printed with some dates is the latest of them', () => {
    const entries = (...years: (number | undefined | 'none')[]) =>
      years.map((year, at) => ({
        lines: { first: 1, last: at + 1 },
        firstDate: year === 'none' ? undefined : { month: 1, day: 1, year },
      }));
    const printed = (...years: (number | undefined | 'none')[]) => printedYearOf(entries(...years), 'f');
    expect(printed(2024, undefined, 2025, 2023)).toMatchObject({
      year: 2025,
      source: expect.stringContaining('3'),
    });
    expect(printed(2024, 'none')).toBeUndefined();
    expect(printed(undefined, 'none')).toBeUndefined();
    expect(printed()).toBeUndefined();
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
