/** Lists with a line missing or cut, or with scores, classes and places around their titles. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';
const [one, two, three, four] = [
  'Linear Time for Bees',
  'Bigger Bees: A Survey',
  'Louder Hives of Europe',
  'Half of Everything',
];

describe('a list that lacks a title', () => {
  it('keeps the others’ authors apart in labelled records', () => {
    const { entries, diagnostics } = read(
      `Title: ${one}\nAuthors: Ann Bee, Cid Dee\nLink: ${u}1\n`,
      `Authors: Eve Foe, Gus Hill\nLink: ${u}2\n`,
      `Title: ${three}\nAuthors: Ida Jay\nLink: ${u}3`,
    );
    expect(entries.map(({ authors, arxiv }) => [authors, arxiv])).toEqual([
      [['Ann Bee', 'Cid Dee'], '2609.10001'],
      [['Ida Jay'], '2609.10003'],
    ]);
    expect(diagnostics.map(({ line, rule }) => [line, rule])).toEqual([
      [5, 'unread-line'],
      [6, 'unread-line'],
    ]);
  });

  it('keeps what stands below a later title', () => {
    const record = (title: string, n: number): string =>
      `${title}\nAuthors: Ann Bee, Cid Dee\nLink: ${u}${n}\n`;
    const { entries } = read(
      record(one ?? '', 1),
      `Authors: Eve Foe, Gus Hill\nLink: ${u}2\n`,
      record(three ?? '', 3),
    );
    expect(entries.at(-1)).toMatchObject({
      title: three,
      authors: ['Ann Bee', 'Cid Dee'],
      arxiv: '2609.10003',
    });
  });

  it('gives the others to their addresses', () => {
    const titles = [one, undefined, three, four];
    const above = [one ?? '', `${u}1`, `${u}2`, three ?? '', `${u}3`, four ?? '', `${u}4`];
    const below = [`${u}1`, one ?? '', `${u}2`, `${u}3`, three ?? '', `${u}4`, four ?? ''];
    for (const lines of [above, below])
      expect(read(...lines).entries.map(({ title, arxiv }) => [title, arxiv])).toEqual(
        titles.map((title, at) => [title, `2609.1000${at + 1}`]),
      );
  });
});

it('a link that nothing closes holds a capture back', () => {
  const { doubts } = read(
    `- **${one}**. [arXiv](${u}1)`,
    `- **${two}**. [arXiv](${u}2)`,
    `- **${three}**. [arXiv](https://arxiv.o`,
  );
  expect(doubts.map(({ rule }) => rule)).toContain('cut-address');
});

describe('the title of a line', () => {
  it.each([
    `120 ▲ Linear Time — ${u}1`,
    `- ⭐️5 Linear Time ${u}1`,
    `- Linear Time (120 points, 3 comments) ${u}1`,
    `- [cs.CL] Linear Time ${u}1`,
    `- [stat.ML] Linear Time ${u}1`,
    `- Linear Time (Nov 3, 2026) ${u}1`,
    `- Linear Time (2026-11-03) ${u}1`,
  ])('has no scores, classes and days: %s', (line) => {
    expect(parseListItem(line).title).toBe('Linear Time');
  });

  it('is of the paper that is linked as paper', () => {
    const line = `- Linear Time [[model]](https://huggingface.co/b/bees) [[related]](${u}9) [[paper]](${u}1)`;
    expect(parseListItem(line)).toMatchObject({
      title: 'Linear Time',
      arxiv: '2609.10001',
      others: ['arXiv:2609.10009'],
    });
  });
});

it('places in brackets behind all titles are no part of them', () => {
  const { entries } = read(
    `- ${one} (ETH Zurich) ${u}1`,
    `- ${two} (Google DeepMind) ${u}2`,
    `- ${three} (Meta AI) ${u}3`,
  );
  expect(entries.map(({ title, note }) => [title, note])).toEqual([
    [one, 'ETH Zurich'],
    [two, 'Google DeepMind'],
    [three, 'Meta AI'],
  ]);
});

it('families in front are citations where other lines have some', () => {
  const { entries } = read(
    `- Bee et al.: ${one} ${u}1`,
    `- Cee & Dee: ${three} ${u}2`,
    `- Foe et al. (2025): ${four} ${u}3`,
  );
  expect(entries.map(({ title }) => title)).toEqual([one, three, four]);
});

it('names in brackets may have a venue behind them', () => {
  const { entries } = read(
    `- [${one}](${u}1) (Ann Bee, Cid Dee; ICML 2026)`,
    `- [${two}](${u}2) (Eve Foe, Gus Hill; ICML 2026)`,
  );
  expect(entries.map(({ authors }) => authors?.length)).toEqual([2, 2]);
});
