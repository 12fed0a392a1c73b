/** Google Scholar's profiles, copied. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const head = 'Ann Bee\nUniversity of Bees\nVerified email at bees.example\nTitle\nCited by\nCited by\nYear\n';
const rows = [
  "Honey: A survey\nA Bee, C Dee, P O'Neil\nJournal of Bees 12 (3), 100-110, 2026\n1234\t2026",
  'Wax or not?\nF Gee, A Bee\narXiv preprint arXiv:2610.01003, 2026\n12\t2026',
  '2025: The year of the bee\nA Bee\nNature, 2025\n3*\t2025',
  'A Survey\nA Bee, JR van der Meer, ...\nProceedings of the IEEE/CVF conference on …, 2024\n\t2024',
  'Notes on hives\nA Bee\n\t2011',
];
const papers = [
  {
    title: 'Honey: A survey',
    authorCount: 3,
    authors: undefined,
    firstMonth: '2026',
    venue: 'Journal of Bees',
    imprint: { volume: '12', number: '3', pages: '100-110' },
  },
  { title: 'Wax or not?', authorCount: 2, firstMonth: '2026', arxiv: '2610.01003', venue: undefined },
  { title: '2025: The year of the bee', authorCount: 1, firstMonth: '2025', venue: 'Nature' },
  { title: 'A Survey', authorCount: undefined, firstMonth: '2024', venue: undefined },
  { title: 'Notes on hives', authorCount: 1, firstMonth: '2011', venue: undefined },
];

describe('a profile', () => {
  it.each<[string, string]>([
    ['its head', head],
    ['the head of its list', 'Title\tCited by\tYear\n'],
    ['no head', ''],
  ])('is read with %s', (_, above) => {
    const { format, entries, doubts, diagnostics } = read(`${above}${rows.join('\n')}\nShow more`);
    expect(format).toBe('scholar-profile');
    expect(entries).toMatchObject(papers);
    expect(entries).toHaveLength(papers.length);
    expect([...doubts, ...diagnostics]).toEqual([]);
  });

  it.each<[string, (row: string) => string]>([
    ['counts and years on lines of their own', (row) => row.replace(/\t/, '\n')],
    ['whole rows', (row) => row.replace(/, (\d{4})\n/, ', $1\t')],
    ['counts that look like years', (row) => row.replace('1234', '2019')],
  ])('is read with %s', (_, change) => {
    expect(read(head + rows.map(change).join('\n')).entries).toMatchObject(papers);
  });

  it('may have one paper below its head, and needs two without', () => {
    expect(read(head + rows[0]).entries).toMatchObject(papers.slice(0, 1));
    expect(() => read(rows[0] ?? '')).toThrow(ContentError);
  });

  it.each<[string, string]>([
    ['a patent', 'Hive stand\nA Bee\nUS Patent 10,123,456, 2020\n5\t2020'],
    ['names written out', 'Hive stand\nAnn Bee and others\nNature, 2020\n5\t2020'],
    ['a line too many', 'Hive stand\nfor bees\nA Bee\nNature, 2020\n5\t2020'],
  ])('names %s', (_, row) => {
    const { entries, diagnostics } = read(head + [...rows, row].join('\n'));
    expect(entries).toHaveLength(papers.length);
    expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'unread-item' }]);
  });

  it('names a paper at its end without a year', () => {
    const { entries, diagnostics } = read(
      `${head}${rows.join('\n')}\nBees all over\nA Bee, N Eff\nShow more`,
    );
    expect(entries).toHaveLength(papers.length);
    expect(diagnostics).toMatchObject([{ rule: 'unread-item', line: 28 }]);
  });
});

describe('other texts with years', () => {
  it('a table with a row each is one', () => {
    const text =
      'Title\tAuthors\tVenue\tCited by\tYear\nHoney: A survey\tA Bee\tNature\t1\t2026\nWax\tC Dee\tCell\t2\t2025';
    expect(read(text).format).toBe('csv-table');
  });

  it('persons and years alone are no profile', () => {
    expect(() => read('Budget\nA Bee, C Dee\n2026\nTravel\nF Gee, H Ing\n2025\n')).toThrow(ContentError);
  });

  it('a title that is a preprint with its year holds a capture back', () => {
    const text =
      'Title\tCited by\tYear\nHoney: A survey\nAnn Bee\narXiv preprint arXiv:2610.01003, 2026\n12\t2026\n';
    const { doubts } = read(text);
    expect(doubts.map(({ rule }) => rule)).toContain('title-is-a-venue');
  });
});
