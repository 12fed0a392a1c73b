/** PubMed's page of results, copied. */
import { describe, expect, it } from 'vitest';
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

describe('a mail of My NCBI, with titles behind numbers', () => {
  const mail = (
    titles: readonly string[],
    gap = '\n\n',
    names = 'Bee A, van ’t Hof J; Hive Group.',
  ): string =>
    titles
      .map(
        (title, at) =>
          `${at + 1}. ${title}\n${names}\nNat Med. 2026 Nov 19. doi: 10.1038/${at}. Online ahead of print.\nPMID: 4123456${at}`,
      )
      .join(gap);
  const titles = ['Is mud safe for children?', '[18F]MK-6240 binding in 12 healthy controls.', '3 hives.'];
  const bare = ['Is mud safe for children?', '[18F]MK-6240 binding in 12 healthy controls', '3 hives'];

  it.each(['\n\n', '\n'])('with %j between records', (gap) => {
    const { format, entries, doubts } = read(`PubMed Results\nItems 1 - 3 of 3\n\n${mail(titles, gap)}`);
    expect(format).toBe('pubmed-page');
    expect(entries.map(({ title }) => title)).toEqual(bare);
    expect(entries.map(({ authors }) => authors?.join())).toEqual(
      titles.map(() => 'A. Bee,J. van ’t Hof,Hive Group'),
    );
    expect(entries.map(({ lines: { first, last } }) => last - first)).toEqual([3, 3, 3]);
    expect(doubts).toEqual([]);
  });

  it('with its head', () => {
    const head =
      'From: My NCBI <a@example.org>\nSubject: New in PubMed\nDate: Thu, 26 Nov 2026 06:01:02 -0500\n\n';
    const { entries, hints, doubts } = read(`${head}Sent on Thursday, 2026 Nov 26\n\n${mail(titles)}`);
    expect(entries.map(({ title }) => title)).toEqual(bare);
    expect(hints).toMatchObject([{ day: '2026-11-26' }]);
    expect(doubts).toEqual([]);
  });

  it('wrapped', () => {
    const names = 'Bee A, Dee CE, Fox G,\nHay I.';
    const { entries } = read(
      mail(['A title of many words that\ngoes on below.', 'Another title.'], '\n\n', names),
    );
    expect(entries.map(({ title, authorCount }) => [title, authorCount])).toEqual([
      ['A title of many words that goes on below', 4],
      ['Another title', 4],
    ]);
  });

  it('keeps a number of the title’s own', () => {
    const text =
      record('Bee A.').replace('A title', '7. A title') + record('Bee A.').replace('A title', '3. A title');
    expect(read(text).entries.map(({ title }) => title)).toEqual([
      '7. A title of many words',
      '3. A title of many words',
    ]);
  });
});
