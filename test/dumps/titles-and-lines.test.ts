/** Papers of several lines each, in the orders and with the marks that people write them. */
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { withoutTitleQuotes } from '../../src/dumps/items/title-quotes.ts';
import { makeEntry } from '../../src/dumps/model/dump.ts';

const papers = [
  {
    title: 'Letting Small Models Vote: A Swarm',
    names: ['Ada Bee', 'Cid Drone', 'Eve Foe'],
    id: '2611.10234',
  },
  { title: 'Hexagonal Windows for Attention', names: ['Mia Larva', 'Noa Pupa'], id: '2611.11234' },
  { title: 'What the Drone Saw', names: ['Sam Wasp'], id: '2610.12234' },
  {
    title: 'Do Drones Dream? Sleep in Idle Networks',
    names: ['Lena Vogel', 'Pär Åström', 'Xin Li'],
    id: '2609.13234',
  },
] as const;

const marks: readonly (readonly [string, (title: string) => string])[] = [
  ['plain', (title) => title],
  ['bold', (title) => `**${title}**`],
  ['in italics', (title) => `*${title}*`],
  ['in quotation marks', (title) => `"${title}"`],
];

type Lines = (title: string, names: string, address: string) => readonly string[];

const orders: readonly (readonly [string, Lines])[] = [
  ['title, names', (title, names) => [title, names]],
  ['title, names, address', (title, names, address) => [title, names, address]],
  ['title with its address, names', (title, names, address) => [`${title} ${address}`, names]],
  ['title with its venue, names', (title, names) => [`${title} (NeurIPS 2026)`, names]],
  [
    'title with its venue, names, address',
    (title, names, address) => [`${title} (ICML 2025)`, names, address],
  ],
  [
    'title, names with a venue, address',
    (title, names, address) => [title, `${names} — EMNLP 2026`, address],
  ],
  ['title, labelled names, address', (title, names, address) => [title, `Authors: ${names}`, address]],
  ['title, names behind "by"', (title, names) => [title, `by ${names}`]],
  ['address, title, names', (title, names, address) => [address, title, names]],
];

const layouts: readonly (readonly [string, (lines: readonly string[], at: number) => string])[] = [
  ['between blank lines', (lines) => `${lines.join('\n')}\n\n`],
  ['as points', (lines) => `- ${lines.join('\n  ')}\n`],
  ['as numbered points', (lines, at) => `${at + 1}. ${lines.join('\n   ')}\n\n`],
];

describe.each(layouts)('papers %s', (layoutName, layout) => {
  describe.each(orders)('of %s', (order, linesOf) => {
    test.each(marks)('whose titles are %s', (_, mark) => {
      const text = papers.map(({ title, names, id }, at) =>
        layout(linesOf(mark(title), names.join(', '), `https://arxiv.org/abs/${id}`), at),
      );
      const { entries } = parseDump(new TextEncoder().encode(`# Papers\n\n${text.join('')}`), 'list.md');
      expect(
        entries.map(({ title, authors }) => [title, authors]),
        `${layoutName}, ${order}`,
      ).toEqual(papers.map(({ title, names }) => [title, names]));
    });
  });
});

test.each([
  [
    ['"Quiet Hives"', '“Loud Swarms.”'],
    ['Quiet Hives', 'Loud Swarms'],
  ],
  [['"Quiet Hives"'], ['"Quiet Hives"']],
  [
    ['"Quiet Hives"', 'Loud Swarms'],
    ['"Quiet Hives"', 'Loud Swarms'],
  ],
  [
    ['"Why" and "How"', '"When"'],
    ['"Why" and "How"', 'When'],
  ],
])('of the titles %j the quotation marks around all are taken off', (titles, bare) => {
  const entries = titles.map((title, at) => makeEntry({ title, lines: { first: at + 1, last: at + 1 } }));
  expect(withoutTitleQuotes(entries).map(({ title }) => title)).toEqual(bare);
});
