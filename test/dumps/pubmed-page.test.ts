/** PubMed's page of results, copied. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');

const journal = 'Nat Med. 2026 Jan;32(1):12-20. doi: 10.1038/s41591-025-01234-5.';
const record = (names: string): string =>
  `1\nCite\nShare\nA title of many words.\n${names}\n${journal}\nPMID: 41234567\nFree article.\nWe ask …\n`;

it.each([
  ['Bee A, Dee CE 3rd.', ['A. Bee', 'C. E. Dee 3rd'], 2],
  ['Bee A; Hive Study Group.', ['A. Bee', 'Hive Study Group'], 2],
  ['Bee A, et al.', ['A. Bee'], undefined],
  ['[No authors listed]', undefined, undefined],
])('%s below the title', (names, authors, authorCount) => {
  const { format, entries, doubts } = read(record(names));
  expect(format).toBe('pubmed-page');
  expect(entries).toMatchObject([
    { title: 'A title of many words', authors, authorCount, lines: { first: 4, last: 9 } },
  ]);
  expect(doubts).toEqual([]);
});

it('ends a record at the buttons of the next, where it has no line of the abstract', () => {
  const short = record('Bee A.').replace('We ask …\n', '');
  const { entries } = read(short + short.replace('A title', 'Another title').replace('1\n', '2\n'));
  expect(entries.map(({ title, lines }) => [title, lines])).toEqual([
    ['A title of many words', { first: 4, last: 8 }],
    ['Another title of many words', { first: 12, last: 16 }],
  ]);
});

it('is refused where an identifier stands below no journal', () => {
  const lost = `${record('Bee A.')}2\nCite\nShare\nAnother title of many words.\nPMID: 41234568\n`;
  expect(() => read(lost)).toThrow(ContentError);
});

it('says where the page was cut off', () => {
  const { entries, diagnostics } = read(
    `${record('Bee A.')}Item in Clipboard\n2\nCite\nShare\nAnother title.\nDee C.\n`,
  );
  expect(entries).toHaveLength(1);
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-item', 12]]);
});

it('ends a record where the number of the next one has a full stop', () => {
  const record = (number: number): string =>
    `${number}.\nLinear Time for Bees of Kind ${number}.\nBee A, Dee CE.\nNat Med. 2026 Jun 11. doi: 10.1038/${number}.\nPMID: 4123456${number}\nSimilar articles\n`;
  const { entries } = parseDump(new TextEncoder().encode(`${record(1)}\n${record(2)}`), 'x');
  expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
    [2, 5],
    [9, 12],
  ]);
});
