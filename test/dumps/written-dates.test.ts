/** Days as people and pages write them. */
import { describe, expect, it } from 'vitest';
import { periodOfAddress, periodOfHeader, toListingDate } from '../../src/dumps/days/address-days.ts';
import { parseListingDate, toCount } from '../../src/dumps/days/listing-date.ts';
import { parseWrittenDate, parseWrittenDay, parseYearMonthDay } from '../../src/dumps/days/written-date.ts';

const show = (text: string) => {
  const date = parseWrittenDate(text);
  return date && [date.year ?? '–', date.month, date.day, ...(date.weekday ? [date.weekday] : [])].join(' ');
};

describe('a written day', () => {
  it.each([
    ['Oct 29', '– 10 29'],
    ['Oct. 29th, 2024', '2024 10 29'],
    ['29. Okt. 2024', '2024 10 29'],
    ['1er janvier', '– 1 1'],
    ['29 de octubre de 2024', '2024 10 29'],
    ['29 of October', '– 10 29'],
    ['Wed, Oct 29', '– 10 29 3'],
    ['Wednesday Oct 29, 2025', '2025 10 29 3'],
    ['Sun Oct 26 2025', '2025 10 26 7'],
    ['Mittwoch, 29. Oktober', '– 10 29'],
    ['2026-10-29', '2026 10 29'],
    ['2026/1/2', '2026 1 2'],
    ['29.10.', '– 10 29'],
    ['3.4.2025', '2025 4 3'],
    ['10/29', '– 10 29'],
    ['29/10/2024', '2024 10 29'],
    ['5/5', '– 5 5'],
    ['12/13', '– 12 13'],
    ['Feb 29', '– 2 29'],
    ['mrt 3', '– 3 3'],
    ['1 Jan 1900', '1900 1 1'],
    ['31 Dec 2199', '2199 12 31'],
    ['19-Nov-2026', '2026 11 19'],
    ['19-11-2026', '2026 11 19'],
    ['2026 Nov 19', '2026 11 19'],
    ['2026. november 19.', '2026 11 19'],
    ['19 października 2026', '2026 10 19'],
    ['5. září 2026', '2026 9 5'],
    ['19 maj 2026', '2026 5 19'],
    ['19. marraskuuta 2026', '2026 11 19'],
    ['19 Kasım 2026', '2026 11 19'],
    ['19 листопада 2026', '2026 11 19'],
    ['19 Νοεμβρίου 2026', '2026 11 19'],
    ['19 octombrie 2026', '2026 10 19'],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected));

  it.each([
    '10/11',
    '12/11/2024',
    '12-11-2024',
    // No beginnings of months' names in other languages.
    'List 12',
    'Pro 12',
    'Feb 30',
    'Feb 29, 2023',
    'Oct 0',
    'Ma 3',
    // November in Polish, October in Croatian.
    '19 listopada 2026',
    // March or May, June or July.
    'juillet',
    'jui 3',
    'Foo 3',
    '32.1.2024',
    'Thu, Oct 29, 2025',
    '31 Dec 1899',
    '1 Jan 2200',
    'Oct 29 and more words',
    `Oct 29${' '.repeat(10)}2024${'x'.repeat(30)}`,
    '',
  ])('“%s” is none', (text) => expect(show(text)).toBeUndefined());

  it('is complete with a year only; a time behind it doesn’t count', () => {
    expect(parseWrittenDay('Oct 29, 2024, 10:30 am')).toBe('2024-10-29');
    expect(parseWrittenDay('Oct 29')).toBeUndefined();
    expect(parseWrittenDay('no day')).toBeUndefined();
  });
});

it.each([
  ['2025-10', [2025, 10]],
  ['2025/10/29/', [2025, 10, 29]],
  ['2025.1.2', [2025, 1, 2]],
  ['2025 Oct 29', [2025, 10, 29]],
  ['October 2025', [2025, 10]],
  ['29~oct 2025', [2025, 10, 29]],
  ['Fall 2025', [2025]],
  ['2025', [2025]],
  ['1599', []],
  ['1600', [1600]],
  ['2200', []],
  ['no year', []],
  ['one two three four five six seven eight 2025', []],
  ['one two three four five six seven 2025', [2025]],
])('year, month and day of %s', (text, expected) => {
  expect(parseYearMonthDay(text)).toEqual(expected);
});

describe('a date in a listing', () => {
  const read = (text: string) => {
    const found = parseListingDate(text);
    if (found === undefined) return undefined;
    const { date, comments, isAmbiguous } = found;
    return [date.year, date.month, date.day, comments, isAmbiguous];
  };

  it.each([
    ['Oct 29', [undefined, 10, 29, undefined, false]],
    ['Feb 15, 2024', [2024, 2, 15, undefined, false]],
    ['· Published on Feb 15, 2024', [2024, 2, 15, undefined, false]],
    ['Submitted: Feb 15', [undefined, 2, 15, undefined, false]],
    ['Mar 28 2', [undefined, 3, 28, 2, false]],
    ['Mar 28 · 1,024 comments', [undefined, 3, 28, 1024, false]],
    ['May 15, 202512', [2025, 5, 15, 12, false]],
    ['Sep 912', [undefined, 9, 9, 12, false]],
    ['May 296', [undefined, 5, 29, 6, true]],
    ['May 2', [undefined, 5, 2, undefined, false]],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each(['Smarch 32', 'Oct', '12', `Oct 29${' '.repeat(80)}`])('“%s” is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('counts with commas', () => expect([toCount('1,024'), toCount('1,234,567')]).toEqual([1024, 1_234_567]));
});

describe('a listing’s period', () => {
  const day = (since: string, until = since) => ({ since, until });

  it.each([
    ['https://huggingface.co/papers/date/2026-03-24', day('2026-03-24')],
    ['https://a.example/list/2026-03-24?x', day('2026-03-24')],
    ['https://huggingface.co/papers/week/2026-W40', day('2026-09-28', '2026-10-04')],
    ['https://huggingface.co/papers/week/2026-w1#x', day('2025-12-29', '2026-01-04')],
    ['https://huggingface.co/papers/month/2026-02', day('2026-02-01', '2026-02-28')],
    ['https://huggingface.co/papers/month/2026-13', undefined],
    ['https://huggingface.co/papers/week/2026-W54', undefined],
    ['https://a.example/papers/2026-02-30', undefined],
    ['https://a.example/papers/2026-02-281', undefined],
    ['https://a.example/', undefined],
  ])('is in the address %s', (url, expected) => expect(periodOfAddress(url)).toEqual(expected));

  it.each([
    ['Week 40, 2026', day('2026-09-28', '2026-10-04')],
    ['week 40 of 2026', day('2026-09-28', '2026-10-04')],
    ['2026-W40', day('2026-09-28', '2026-10-04')],
    ['2026W40', day('2026-09-28', '2026-10-04')],
    [' October 2026 ', day('2026-10-01', '2026-10-31')],
    ['Oct. 2026', day('2026-10-01', '2026-10-31')],
    ['Octopus 2026', undefined],
    ['Foo 2026', undefined],
    ['Week 54, 2026', undefined],
    ['October 26', undefined],
    ['In October 2026', undefined],
  ])('is in the header %s', (text, expected) => expect(periodOfHeader(text)).toEqual(expected));

  it('as a listing’s date', () =>
    expect(toListingDate('2026-03-04')).toEqual({ year: 2026, month: 3, day: 4 }));
});
