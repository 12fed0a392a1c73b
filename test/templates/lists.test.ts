/** Long lists: cut into pages, shelved by letter, counted in English. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/words/fold-name.ts';
import { count, formatNumber } from '../../templates/count.ts';
import { pageSuffix, paginate } from '../../templates/list-pages.ts';
import { shelfName, shelfSlug, shelve } from '../../templates/shelves.ts';

describe('count', () => {
  it.each([
    [0, '0 papers'],
    [1, '1 paper'],
    [2, '2 papers'],
    [10_000, '10,000 papers'],
  ])('says %i as "%s"', (value, words) => {
    expect(count(value, 'paper')).toBe(words);
  });

  it('takes a plural that is not the noun plus s', () => {
    expect(count(2, 'query', 'queries')).toBe('2 queries');
    expect(formatNumber(1_234_567)).toBe('1,234,567');
  });
});

describe('paginate', () => {
  it('keeps every row once and in order, on pages of the size asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (rows, size) => {
        const pages = paginate('subject', rows, size);
        expect(pages.flatMap((page) => page.rows)).toEqual(rows);
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
        expect(pages.every((page) => page.pages === pages.length && page.rows.length <= size)).toBe(true);
        expect(pages.every(({ rows: { length } }) => length > 0 || rows.length === 0)).toBe(true);
        expect(pages.filter((page, index) => index !== 1 && page.rows.length < size).length).toBe(
          Number(rows.length < size),
        );
      }),
    );
  });

  it('lets new rows in front change the first two pages alone, until there is another page', () => {
    const rows = Array.from({ length: 43 }, (_, index) => index);
    const before = paginate('subject', rows, 10).map((page) => page.rows);
    expect(before.map(({ length }) => length)).toEqual([10, 3, 10, 10, 10]);
    const after = paginate('subject', [-7, -6, -5, -4, -3, -2, -1, ...rows], 10).map((page) => page.rows);
    expect(after.slice(2)).toEqual(before.slice(2));
    expect(after[0]).toEqual([-7, -6, -5, -4, -3, -2, -1, 0, 1, 2]);
    expect(after[1]).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('has a page for nothing, and names later pages in titles only', () => {
    const [only] = paginate('subject', [], 10);
    expect(only).toEqual({ subject: 'subject', rows: [], number: 1, pages: 1 });
    expect(pageSuffix({ number: 1, pages: 3 })).toBe('');
    expect(pageSuffix({ number: 2, pages: 3 })).toBe(', page 2 of 3');
  });
});

describe('shelve', () => {
  it('sets each thing on one shelf, A to Z, other signs last', () => {
    const shelves = shelve(['Zebra', '3D', 'Étude', 'eel', '人工', 'Ångström'], foldName);
    expect(shelves).toEqual([
      { letter: 'A', items: ['Ångström'] },
      { letter: 'E', items: ['eel', 'Étude'] },
      { letter: 'Z', items: ['Zebra'] },
      { letter: '#', items: ['3D', '人工'] },
    ]);
    expect(shelves.map(({ letter }) => shelfSlug(letter))).toEqual(['a', 'e', 'z', 'other']);
    expect(shelfName('#')).toBe('0–9 and other signs');
  });

  it('loses and invents nothing, whatever the order they come in', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (items) => {
        const shelved = shelve(items, foldName).flatMap((shelf) => shelf.items);
        expect([...shelved].sort()).toEqual([...items].sort());
        const distinct = [...new Set(items.map(foldName))];
        expect(shelve(distinct, (key) => key)).toEqual(shelve([...distinct].reverse(), (key) => key));
      }),
    );
  });
});
