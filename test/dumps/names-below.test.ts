/** Authors below the title in its cell of a Markdown table. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const parseText = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const u = 'https://arxiv.org/abs/2609.1000';

describe('below a title in its cell', () => {
  const head = ['| Title | Venue | Paper |', '|:------|:-----:|:-----:|'];
  const row = (cell: string, n: number): string => `| ${cell} | EMNLP 26 | [arXiv](${u}${n}) |`;
  const readCells = (...cells: readonly string[]) =>
    parseText([...head, ...cells.map((cell, at) => row(cell, at + 1))].join('\n'));

  it.each([
    ['Linear Time <br> Ann Bee, Cid Dee', 'Bigger Hives <br> Eve Foe, Gus Hay', 'Louder Bees <br> Ida Joy'],
    [
      'Linear Time<br/>*Ann Bee, Cid Dee*',
      'Bigger Hives<br/>*Eve Foe and Gus Hay*',
      'Louder Bees<br/>*Ida Joy*',
    ],
    [
      '**Linear Time**<br><sub>Ann Bee, Cid Dee</sub><br>*CVPR 2026*',
      '**Bigger Hives**<br><sub>Eve Foe, Gus Hay</sub>',
      '**Louder Bees**<br><sub>Ida Joy</sub>',
    ],
    [
      `[Linear Time](${u}1) <br> [Ann Bee](https://bee.example), Cid Dee`,
      `[Bigger Hives](${u}2) <br> Eve Foe, Gus Hay`,
      `[Louder Bees](${u}3) <br> Ida Joy`,
    ],
    [
      `[![Stars](https://img.example/b.svg)](https://github.com/b/bees)<br>[**Linear Time**](${u}1) <br> Ann Bee, Cid Dee`,
      `**Bigger Hives** <br> Eve Foe and Gus Hay`,
      `[**Louder Bees**](${u}3) <br> Ida Joy`,
    ],
    [
      '[![Stars](https://img.example/b.svg)](https://github.com/b/bees)<br>Linear Time<br>Ann Bee, Cid Dee',
      'Bigger Hives<br>Eve Foe,<br>Gus Hay',
      'Louder Bees<br>Ida Joy',
    ],
  ])('are its authors: %s', (...cells) => {
    const { entries, diagnostics } = readCells(...cells);
    expect(entries.map(({ title, authors, authorCount }) => [title, authors, authorCount])).toEqual([
      ['Linear Time', ['Ann Bee', 'Cid Dee'], 2],
      ['Bigger Hives', ['Eve Foe', 'Gus Hay'], 2],
      ['Louder Bees', ['Ida Joy'], 1],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('are some of them', () => {
    const { entries } = readCells(
      'Linear Time<br>*Ann Bee, Cid Dee, et al.*',
      'Bigger Hives<br>*Eve Foe et al.*',
    );
    expect(entries).toMatchObject([
      { title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'], authorCount: undefined },
      { title: 'Bigger Hives', authors: ['Eve Foe'], authorCount: undefined },
    ]);
  });

  it('have other words below them', () => {
    const { entries, diagnostics } = readCells(
      'Linear Time<br>*Ann Bee, Cid Dee*<br>Hive Institute',
      'Bigger Hives<br>and Smaller Bees<br>*Eve Foe*',
      'Louder Bees<br>Ida Joy, Gus Hay<br>New Hive',
    );
    expect(entries).toMatchObject([
      { title: 'Linear Time', authors: ['Ann Bee', 'Cid Dee'] },
      { title: 'Bigger Hives and Smaller Bees', authors: ['Eve Foe'] },
      { title: 'Louder Bees', authors: ['Ida Joy', 'Gus Hay'] },
    ]);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['text-below-title', 3],
      ['text-below-title', 5],
    ]);
  });

  it.each([
    ['Linear Time <br> for Bees and Hives', 'Linear Time for Bees and Hives', []],
    ['Linear Time for <br> Angry Bees, Calm Hives', 'Linear Time for Angry Bees, Calm Hives', []],
    ['Linear Time <br> Hive Research', 'Linear Time Hive Research', ['text-below-title']],
    ['Linear Time <br> Ann Bee, Cid Dee', 'Linear Time Ann Bee, Cid Dee', ['text-below-title']],
    ['**Linear Time** <br> Hive Research', 'Linear Time', ['text-below-title']],
    ['Linear Time <br> *Bee Institute at Hive*', 'Linear Time', ['text-below-title']],
  ])('is said to be unsure, or goes on: %s', (cell, title, rules) => {
    const { entries, diagnostics } = readCells(cell);
    expect(entries).toMatchObject([{ title, authors: undefined }]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
  });
});

// Read again at each break, such a cell would take minutes, and the test would time out.
it.each(['<br>', '<br>*', '<sub>', '[a](b)<br>', 'Ann Bee, '])('a cell with very many %s is read', (sign) => {
  const row = `| Linear Time${sign.repeat(Math.floor(90_000 / sign.length))} | [arXiv](${u}1) |`;
  const { entries } = parseText(
    ['| Title | Paper |', '|---|---|', row, `| Bees | [arXiv](${u}2) |`].join('\n'),
  );
  expect(entries).toHaveLength(2);
});
