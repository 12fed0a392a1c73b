/** SSRN's lists of papers, copied. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const records = [
  'What Is Between: 2 Things\nNumber of pages: 43 Posted: 02 Jan 2024 Last Revised: 14 Feb 2024\nWorking Paper Series\nAnn Bee and Cid van Dee\nUniversity of Bees and Hive School of Economics\nDownloads 1,234 (12,345)\nCitation 5',
  'Are Markets 3 Times Faster?\nHive Business School Working Paper No. 24-012\nNumber of pages: 51 Posted: 14 Feb 2024\nEve Foe, Gil Hao and Ida Jones\nHive University, MIT Sloan and Bee SOM\nDownloads 234 (112,345)',
  'Small Rivers\nPosted: 20 Feb 2024\nKen Kay\nIndependent\nDownloads 34 (912,345)',
];
const papers = [
  {
    title: 'What Is Between: 2 Things',
    authors: ['Ann Bee', 'Cid van Dee'],
    firstDate: { year: 2024, month: 1, day: 2 },
  },
  { title: 'Are Markets 3 Times Faster?', authors: ['Eve Foe', 'Gil Hao', 'Ida Jones'] },
  { title: 'Small Rivers', authors: ['Ken Kay'], firstDate: { year: 2024, month: 2, day: 20 } },
];

it.each(['\n\n', '\n'])('reads records with %j between them', (between) => {
  const { format, entries, doubts, diagnostics } = read(
    `SSRN\nSearch Results\nTotal Papers: 3\n\n${records.join(between)}\n`,
  );
  expect(format).toBe('ssrn-page');
  expect(entries).toMatchObject(papers);
  expect(entries).toHaveLength(3);
  expect([...doubts, ...diagnostics]).toEqual([]);
});

it('reads records with their numbers above them', () => {
  const text = records.map((record, at) => `${at + 1}.\n${record}`).join('\n');
  expect(read(text).entries).toMatchObject(papers);
});

it('names a record without names', () => {
  const { entries, diagnostics } = read(records.join('\n\n').replace('Ken Kay', 'anonymous'));
  expect(entries).toHaveLength(2);
  expect(diagnostics).toMatchObject([{ severity: 'warning', rule: 'unread-item', line: 17 }]);
  expect(() => read(records[2]?.replace('Ken Kay', 'anonymous') ?? '')).toThrow(ContentError);
});
