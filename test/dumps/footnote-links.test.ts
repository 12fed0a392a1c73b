/** Addresses that stand below a list, as footnotes and by number. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(lines.join('\n')), 'x').entries;
const u = 'https://arxiv.org/abs/2609.1000';

it.each([
  ['[^1]', '[^1]: '],
  [' [1]', '[1]: '],
  [' [1]', '[1] '],
])('are of the lines that name them: %s', (mark, definition) => {
  const second = (text: string): string => text.replace('1', '2');
  const entries = read(
    `- Linear Time for Bees, by Ann Bee and Cid Dee${mark}`,
    `- Bigger Bees, Smaller Hives, by Eve Foe and Gus Hill${second(mark)}`,
    '',
    `${definition}${u}1`,
    `${second(definition)}${u}2`,
  );
  expect(entries).toMatchObject([
    { title: 'Linear Time for Bees', arxiv: '2609.10001', authors: ['Ann Bee', 'Cid Dee'] },
    { title: 'Bigger Bees, Smaller Hives', arxiv: '2609.10002', authors: ['Eve Foe', 'Gus Hill'] },
  ]);
});

it('are links with a title where this stands in brackets', () => {
  const entries = read(
    '- [Linear Time for Bees][1] [code][3]',
    '- [Bigger Bees][2]',
    '',
    `[1]: ${u}1`,
    `[2]: ${u}2`,
    '[3]: https://github.com/b/bees',
  );
  expect(entries.map(({ title, arxiv }) => [title, arxiv])).toEqual([
    ['Linear Time for Bees', '2609.10001'],
    ['Bigger Bees', '2609.10002'],
  ]);
});
