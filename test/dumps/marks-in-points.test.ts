/** Marks, tags and names within the points of a list that were taken for titles or left in them. */
import { describe, expect, it } from 'vitest';
import { parseIdentifier } from '../../src/dumps/fields/identifiers.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const titles = (...lines: readonly string[]) => read(...lines).entries.map(({ title }) => title);
const u = 'https://arxiv.org/abs/2609.1000';

describe('names in bold type', () => {
  it.each([
    `- L. Bee, **A. Dee**. *Linear Time for Bees*. ICML 2026. [arXiv](${u}1)`,
    `- **Dee, A.**, Bee, L. *Linear Time for Bees*. ICML 2026. [arXiv](${u}1)`,
    `- Lena Bee, **Ann Dee**, and Cid Eff. *Linear Time for Bees*. [arXiv](${u}1)`,
    `- Lena Bee and **Ann Dee**. “Linear Time for Bees”. [arXiv](${u}1)`,
    `- Lena Bee og **Ann Dee**, *Linear Time for Bees*. [arXiv](${u}1)`,
  ])('are no title: %s', (line) => {
    expect(parseListItem(line).title).toBe('Linear Time for Bees');
  });

  it('are one where nothing else is', () => {
    expect(parseListItem(`- **Loud Bees**, Ann Dee, ICML 2026, ${u}1`).title).toBe('Loud Bees');
    expect(parseListItem(`- **Loud Bees** by Ann Dee ${u}1`).title).toBe('Loud Bees');
  });

  it('hold a capture back where they are the title of several papers', () => {
    const { doubts } = read(`- [Ann Dee](${u}1)`, `- [Ann Dee](${u}2)`);
    expect(doubts.map(({ rule }) => rule)).toContain('title-is-a-name');
  });
});

describe('journals in italics', () => {
  it.each([
    `- Loud Bees, *Nature Machine Intelligence*, 2026, ${u}1`,
    `- Linear Time Is Mostly Dense, *Annals of Bee Research*, 2026, ${u}1`,
    `- Ann Bee, Cid Dee, *Journal of Bee Research*, ${u}1`,
  ])('are no title: %s', (line) => {
    expect(parseListItem(line).title).not.toMatch(/^(?:Nature|Annals|Journal)/);
  });
});

describe('tags in front of a title', () => {
  it.each([
    `- [R] Linear Time ${u}1`,
    `- [R][2609.10001] Linear Time ${u}1`,
    `- [video] [Linear Time](${u}1)`,
    `- **[Nov 2026]** Linear Time ${u}1`,
    `- [Nov 2026] Linear Time ${u}1`,
    `- **Nov 2026:** Linear Time ${u}1`,
    `> [!info] Linear Time ${u}1`,
    `> [!tip]+ Linear Time ${u}1`,
    `- Linear Time (GitHub Repo) ${u}1`,
  ])('%s', (line) => {
    expect(parseListItem(line).title).toBe('Linear Time');
  });

  it.each([`- [Re] Linear Time ${u}1`])('may be of the title: %s', (line) => {
    expect(parseListItem(line).title).toBe('[Re] Linear Time');
  });

  it('of Obsidian above labelled fields', () => {
    const { entries } = read(
      '> [!info] Linear Time for Bees',
      '> authors:: Ann Bee, Cid Dee',
      `> link:: ${u}1`,
      '',
      '> [!info] Bigger Bees, Smaller Hives',
      '> authors:: Cid Dee',
      `> link:: ${u}2`,
    );
    expect(entries.map(({ title }) => title)).toEqual(['Linear Time for Bees', 'Bigger Bees, Smaller Hives']);
  });
});

describe('links that lead to no paper', () => {
  const papers = [`- [Linear Time for Bees](${u}1)`, `- [Bigger Bees, Smaller Hives](${u}2)`];

  it.each([
    '- Welcome to our new student [Ann Bee](https://ann.example)!',
    '- **[Sep 2026]** We moved to [Hive Street](https://hive.example), which is nearer.',
    '- [The Bees of Lyon](https://www.youtube.com/watch?v=b)',
    '- [audio] [Beekeepers Talk: Quiet](https://podcasts.apple.com/us/podcast/1)',
    '- [audio] [Beekeepers Talk: Quiet](https://bees-on-air.example/e/1)',
    '- Why Is Everyone Leaving? — https://www.reddit.com/r/bees/comments/abc/',
  ])('%s', (line) => {
    const { entries, diagnostics } = read(...papers, line);
    expect(entries).toHaveLength(2);
    expect(diagnostics.map(({ rule }) => rule)).toContain('unread-line');
  });

  it('but for a title', () => {
    expect(titles(...papers, '- [Quiet Hives](https://hive.example/quiet.pdf)')).toHaveLength(3);
    expect(titles(...papers, '- Cid Dee: [Quiet Hives](https://hive.example/quiet)')).toHaveLength(3);
  });
});

describe('titles in tables', () => {
  it('are words of links, where no column is named for them', () => {
    expect(
      titles(
        '| Week | Topic | Readings | Who |',
        '|---|---|---|---|',
        '| 1 | Introduction | - | Ann |',
        `| 2 | Attention | [Linear Time for Bees](${u}1) | Bob |`,
        `| 3 | Quiet Training of Large Hives | [Bigger Bees, Smaller Hives](${u}2) (optional) | Cid |`,
      ),
    ).toEqual(['Linear Time for Bees', 'Bigger Bees, Smaller Hives']);
  });

  it('lose pictographs in front', () => {
    const rows = [`| 🔥 Linear Time | [pdf](${u}1) |`, `| Bigger Bees | [pdf](${u}2) |`];
    expect(titles('| Title | Link |', '|---|---|', ...rows)).toEqual(['Linear Time', 'Bigger Bees']);
  });
});

describe('authors of references', () => {
  it('are kept where a short citation is found in them too', () => {
    const { entries } = read(
      'Bee, A., & Dee, C. (2026). Linear time for bees. Hives, 3(2), 1–9. https://doi.org/10.1000/1',
      'Dee, C. (2026). Bigger bees. Hives, 3(2), 10–12. https://doi.org/10.1000/2',
    );
    expect(entries.map(({ authors }) => authors)).toEqual([['A. Bee', 'C. Dee'], ['C. Dee']]);
  });
});

describe('identifiers', () => {
  it.each(['10.1162/tacl\\_a\\_00999', 'https://doi.org/10.1162/tacl\\_a\\_00999'])(
    'lose the backslashes of Markdown and TeX: %s',
    (text) => {
      expect(parseIdentifier(text)).toEqual({ doi: '10.1162/tacl_a_00999' });
    },
  );
});
