/** Lines that name a field below the papers of a list: each belongs to the paper above it. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'capture.md');
const u = 'https://arxiv.org/abs/2610.0100';
const [honey, wax, towns] = [
  `[Honey: A Survey](${u}2)`,
  '[Wax or Not?](https://doi.org/10.1000/wax.1)',
  `[Bees in Towns](${u}4)`,
] as const;

describe('a label below one point of a list', () => {
  it.each([
    [
      'of a numbered list',
      [`1. ${honey}`, `2. ${wax}`, '   Authors: Fay Gee', `3. ${towns}`],
      [1, ['Fay Gee']],
    ],
    [
      'that is a point',
      [`- ${honey}`, '    - Authors: Ann Bee, Cid Dee', `- ${wax}`, `- ${towns}`],
      [0, ['Ann Bee', 'Cid Dee']],
    ],
    [
      'with two colons',
      [`- ${honey}`, `- ${wax}`, '    - Authors:: Fay Gee', `- ${towns}`],
      [1, ['Fay Gee']],
    ],
    [
      'in German',
      [`- ${honey}`, `- ${wax}`, '  Autoren: Fay Gee und Ho Ing', `- ${towns}`],
      [1, ['Fay Gee', 'Ho Ing']],
    ],
    [
      'of lines without markers',
      [
        `Honey: A Survey ${u}2`,
        'Authors: Ann Bee, Cid Dee',
        'Wax or Not? https://doi.org/10.1000/wax.1',
        `Bees in Towns ${u}4`,
      ],
      [0, ['Ann Bee', 'Cid Dee']],
    ],
  ] as const)('%s is of the point above', (_name, lines, [at, names]) => {
    const { entries, doubts } = read(...lines);
    expect(entries.map(({ title, arxiv, doi }) => [title, arxiv ?? doi])).toEqual([
      ['Honey: A Survey', '2610.01002'],
      ['Wax or Not?', '10.1000/wax.1'],
      ['Bees in Towns', '2610.01004'],
    ]);
    expect(entries.map(({ authors }) => authors)).toEqual(
      [0, 1, 2].map((one) => (one === at ? names : undefined)),
    );
    expect(doubts).toEqual([]);
  });

  it('may be an abstract of several lines', () => {
    const { entries } = read(
      `- ${honey}`,
      '  Abstract: We survey honey in six parts,',
      '  and say what is known.',
      `- ${wax}`,
      '  great',
      `- ${towns}`,
    );
    expect(entries.map(({ abstract }) => abstract)).toEqual([
      'We survey honey in six parts, and say what is known.',
      undefined,
      undefined,
    ]);
  });
});

describe('records with labels', () => {
  it('keep an address of the same paper below them', () => {
    const { entries } = read(
      `- ${honey}`,
      '  Authors: Ann Bee, Cid Dee',
      '  Year: 2026',
      '  - [Published version](https://doi.org/10.1000/honey.1)',
      `- ${towns}`,
      '  Authors: Fay Gee, Ho Ing',
      '  Year: 2026',
    );
    expect(entries.map(({ arxiv, doi, authors }) => [arxiv, doi, authors?.length])).toEqual([
      ['2610.01002', '10.1000/honey.1', 2],
      ['2610.01004', undefined, 2],
    ]);
  });

  it('end at a point with another paper', () => {
    const { entries } = read(
      `- ${honey}`,
      '  Authors: Ann Bee, Cid Dee',
      '  Year: 2026',
      '  Venue: Bee Letters',
      `- ${wax}`,
      `- ${towns}`,
      '  Authors: Fay Gee, Ho Ing',
      '  Year: 2026',
      '  Venue: Bee Letters',
    );
    expect(entries.map(({ title, authors }) => [title, authors?.length])).toEqual([
      ['Honey: A Survey', 2],
      ['Wax or Not?', undefined],
      ['Bees in Towns', 2],
    ]);
  });
});

describe('authors below one point', () => {
  it.each(['nice guy, met him in Bern', 'see the paper', 'unknown'])('are no remark: %s', (value) => {
    const { entries } = read(`- ${honey}`, `  Author: ${value}`, `- ${wax}`, `- ${towns}`);
    expect(entries.map(({ authors }) => authors)).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['[[Ann Bee]], [[Cid Dee]]', ['Ann Bee', 'Cid Dee']],
    ['Ann van der Bee and Cid Dee', ['Ann van der Bee', 'Cid Dee']],
  ])('may be links of a notebook, and have particles: %s', (value, names) => {
    const { entries, doubts } = read(`- ${honey}`, `  - Authors:: ${value}`, `- ${wax}`, `- ${towns}`);
    expect([entries[0]?.authors, doubts]).toEqual([names, []]);
  });
});

it('what a web clipper writes above a list is of the page', () => {
  const { format, listing, url, entries } = read(
    ...['Title: Awesome bees', 'URL: https://bees.example/list', 'Date: 2026-01-05', ''],
    ...[`- ${honey}`, `- ${wax}`, `- ${towns}`],
  );
  expect([format, listing, url]).toEqual(['reading-list', 'Awesome bees', 'https://bees.example/list']);
  expect(entries.map(({ title }) => title)).toEqual(['Honey: A Survey', 'Wax or Not?', 'Bees in Towns']);
});

it('points of a paper with its project page are its own', () => {
  const { format, entries } = read(
    ...['Title: Honey for All', 'Authors: Ann Bee', 'Link: https://bees.example/honey'],
    ...[`- [PDF](${u}2)`, '- [Code](https://github.com/bee/honey)'],
  );
  expect([format, entries.length, entries[0]?.arxiv]).toEqual(['labelled-papers', 1, '2610.01002']);
});
