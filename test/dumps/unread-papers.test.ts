/** Papers outside of what was read hold a capture back, whatever reads it. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';
const labelled = (at: number) => [
  `Title: Linear Time for Bees ${at}`,
  'Authors: Ann Bee, Cid Dee',
  `Link: ${u}${at}`,
  '',
];

describe('identifiers that no entry has', () => {
  it('are named with their lines', () => {
    const { doubts } = read(`Nice, and see ${u}8 and more of it`, '', ...labelled(1), ...labelled(2));
    expect(doubts.map(({ rule, line }) => [rule, line])).toEqual([['unread-papers', 1]]);
    expect(doubts[0]?.reason).toContain('(line 1)');
  });

  it.each<[string, readonly string[]]>([
    ['a bare one above, of proceedings', ['doi: 10.5555/hive.2026', '', ...labelled(1), ...labelled(2)]],
    [
      'one that is read elsewhere',
      [`Nice, and see ${u}1 and more of it`, '', ...labelled(1), ...labelled(2)],
    ],
  ])('are none: %s', (_what, lines) => {
    expect(read(...lines).doubts).toEqual([]);
  });
});

describe('papers of which few have labels', () => {
  const notes = [
    '# What I read',
    '',
    `### ⭐ [Scaling Laws for Hives](${u}1) (Bee et al., 2026)`,
    `Great paper. Compare with [Dee & Eff 2024](${u}2), which claimed the opposite.`,
    '',
    `### [Attention Is Not Honey](https://openreview.net/forum?id=aBcD1234) (Gus Hay, Ida Jay)`,
    '> We show that it is not.',
    '',
    '### Bumble: Slow Flight',
    `Code: https://github.com/ell/bumble · Paper: ${u}3`,
  ];

  it('are a reading list, whose headings are titles', () => {
    const { entries, diagnostics } = read(...notes);
    expect(entries.map(({ title }) => title)).toEqual([
      'Scaling Laws for Hives',
      'Attention Is Not Honey',
      undefined,
    ]);
    expect(diagnostics.map(({ reason }) => reason)).toEqual([
      'This line has more than one paper; 2609.10002 is left out.',
      expect.stringMatching(/^1 paper has no authors, .*\(Gus Hay, Ida Jay\)/),
    ]);
  });

  it('a citation by family names in a link is no title', () => {
    const [entry] = read(`- [Dee & Eff 2024](${u}1)`, `- [Linear Time for Bees](${u}2)`).entries;
    expect(entry?.title).toBeUndefined();
  });
});
