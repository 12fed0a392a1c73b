/** Names beside the titles of all lines, of which nobody can tell whether they are authors'. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';
const titles = ['Linear Time for Bees', 'Bigger Bees: A Survey', 'Louder Hives'];

describe('names beside titles', () => {
  it.each([
    [
      `Feb 5, Ann Bee: ${titles[0]} (${u}1)`,
      `Feb 12, Cid Dee: ${titles[1]} (${u}2)`,
      `Feb 26, Eve Foe: ${titles[2]} (${u}3)`,
    ],
    [
      `5.2. – Ann Bee – ${titles[0]} ${u}1`,
      `12.2. – Cid Dee – ${titles[1]} ${u}2`,
      `26.2. – Eve Foe – ${titles[2]} ${u}3`,
    ],
    [`- ${titles[0]} (Ann Bee), ${u}1`, `- ${titles[1]} (Cid Dee), ${u}2`, `- ${titles[2]} (Eve Foe), ${u}3`],
  ])('are no part of them: %s', (...lines) => {
    const { entries } = read(...lines);
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(entries.map(({ authors }) => authors)).toEqual([undefined, undefined, undefined]);
    expect(entries.map(({ note }) => note)).toEqual(['Ann Bee', 'Cid Dee', 'Eve Foe']);
  });

  it('may be of a title where other lines have none', () => {
    const { entries } = read(
      `- Linear Time (Deep Hives) ${u}1`,
      `- Bigger Bees ${u}2`,
      `- Louder Hives ${u}3`,
    );
    expect(entries[0]?.title).toBe('Linear Time (Deep Hives)');
  });
});

it.each(['Feb 19: no meeting', 'Feb 19 – entfällt', '- Feb 19: spring break', 'Mar 5, Dan Foe: TBA'])(
  'a day without a paper dates no other: %s',
  (line) => {
    const { listed, entries } = read(
      `Feb 5, Ann Bee: ${titles[0]} ${u}1`,
      line,
      `Feb 26, Cid Dee: ${titles[1]} ${u}2`,
    );
    expect(listed).toBeUndefined();
    expect(entries).toHaveLength(2);
  },
);
