/** Tags of venues, names of methods and words of buttons around titles. */
import { describe, expect, it } from 'vitest';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';

const read = (...lines: readonly string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const u = 'https://arxiv.org/abs/2609.1000';

describe('the title of a line', () => {
  it.each([
    `1. **[NeurIPS26]** Linear Time | [Paper](${u}1) | [Code](https://github.com/b/bees)`,
    `- **[ICLR'26]** Linear Time [[Paper]](${u}1)`,
    `- **[Oral]** Linear Time [[Paper]](${u}1)`,
    `- [ICML 2026] Linear Time [[Paper]](${u}1)`,
    `- (ICML 2026) Linear Time [[Paper]](${u}1)[[Project Page]](https://bees.github.io)`,
    `- Linear Time [Paper](${u}1) [Official Code](https://bees.example) [GitHub Repo](https://bees.example/r)`,
  ])('has no tags and buttons: %s', (line) => {
    expect(parseListItem(line).title).toBe('Linear Time');
  });

  it.each([
    [`- **BEES**: "Linear Time for Hives", *NeurIPS 2026*. [[Paper]](${u}1)`, 'Linear Time for Hives'],
    [`- **BEES**: Linear Time for Hives [[Paper]](${u}1)`, 'BEES: Linear Time for Hives'],
    [`- **BEES:** Linear Time for Hives - nice [[Paper]](${u}1)`, 'BEES: Linear Time for Hives'],
    [`- **Bigger Bees**: a method that counts hives. [[Paper]](${u}1)`, 'Bigger Bees'],
    [
      `- **Bigger Bees and Smaller Hives**: Counts Hives of All Sizes [[Paper]](${u}1)`,
      'Bigger Bees and Smaller Hives',
    ],
    [`- **Loud Bees**: Ann Bee, Cid Dee, Eve Foe [[Paper]](${u}1)`, 'Loud Bees'],
  ])('goes on behind a name in bold: %s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });
});

describe('a word for the paper in brackets', () => {
  it.each([
    `[Linear Time](${u}1) (Paper)`,
    `[Linear Time](${u}1) (PDF)`,
    `[Linear Time (Paper)](${u}1)`,
    `[Linear Time (pdf)](${u}1)`,
    `[Linear Time [PDF]](${u}1)`,
    `[Linear Time | Paper](${u}1)`,
    `[(Paper) Linear Time](${u}1)`,
    `Linear Time [(Paper)](${u}1)`,
    `[(Paper)](${u}1) Linear Time`,
    `Linear Time (Paper) ${u}1`,
    `Linear Time (arXiv) ${u}1`,
    `Linear Time (link to paper) ${u}1`,
    `(Paper) Linear Time ${u}1`,
  ])('is a label: %s', (line) => {
    expect(parseListItem(`- ${line}`)).toMatchObject({ title: 'Linear Time', arxiv: '2609.10001' });
  });

  it.each([
    'Linear Time (Short Paper)',
    'Linear Time (Vision Paper)',
    'Linear Time (Extended Abstract)',
    'Linear Time on Paper',
    'Rock, Paper, Scissors',
    '(Un)linear Time',
    'Reading the PDF (and Other Files)',
  ])('is a title’s own: %s', (title) => {
    expect(parseListItem(`- [${title}](${u}1)`).title).toBe(title);
    expect(parseListItem(`- ${title} ${u}1`).title).toBe(title);
  });

  it('stands in front of a title with a colon', () => {
    expect(parseListItem(`- Paper: Linear Time for Bees ${u}1`).title).toBe('Linear Time for Bees');
    expect(parseListItem(`- Paper: Clips ${u}1`).title).toBe('Paper: Clips');
  });
});

it('names with initials are doubted as titles', () => {
  for (const title of ['Bee, A.', 'Bee, A. B.; Dee, C.', 'Van Dee, C., Bee, A.'])
    expect(strangeTitle(title)?.rule).toBe('title-is-names');
  expect(strangeTitle('Bees, A. and B.')).toBeUndefined();
});

it('tables of Org have rules with crosses', () => {
  const rows = [1, 2].map((n) => `| Linear Time ${n} | Ann Bee, Cid Dee | [[${u}${n}][arXiv]] |`);
  const { entries, diagnostics } = read('| Title | Authors | Link |', '|-------+---------+------|', ...rows);
  expect(entries.map(({ authors }) => authors?.length)).toEqual([2, 2]);
  expect(diagnostics).toEqual([]);
});

it('a remark in quotation below a title and its address is its note', () => {
  const { entries } = read(
    '## Hives',
    '**Linear Time for Bees**',
    `${u}1`,
    '> must read',
    '',
    '**Bigger Bees, Smaller Hives**',
    `${u}2`,
  );
  expect(entries).toMatchObject([
    { title: 'Linear Time for Bees', note: 'must read', lines: { first: 2, last: 4 } },
    { title: 'Bigger Bees, Smaller Hives' },
  ]);
});

it('a line above the first address that is not read is named', () => {
  const { diagnostics } = read('some bees', `${u}1`, `- Bigger Bees ${u}2`, `- Louder Hives ${u}3`);
  expect(diagnostics.map(({ line, rule }) => [line, rule])).toEqual([[1, 'unread-line']]);
  expect(read('some bees', `${u}1`, `${u}2`).diagnostics).toEqual([]);
});
