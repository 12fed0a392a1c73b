/** Words beside an address in lists that people write: titles, days, years and remarks. */
import { describe, expect, it, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: readonly string[]) =>
  parseDump(new TextEncoder().encode(`${lines.join('\n')}\n`), 'capture.txt');
const u = 'https://arxiv.org/abs/2609.1000';
const titles = (...lines: readonly string[]) => read(...lines).entries.map(({ title }) => title);

describe('a title', () => {
  it.each([
    [
      'a day in front of italics',
      `- 1 Jan, *Astral: Linear Time for Code*, ${u}1`,
      'Astral: Linear Time for Code',
    ],
    ['a day in front of quotation marks', `- 1 Jan – “Linear Time for Code”, ${u}1`, 'Linear Time for Code'],
    [
      'LaTeX with an accent in braces',
      `\\item \\textbf{Gr\\"{o}bner Bases for Code}, \\url{${u}1}`,
      'Gr\\"{o}bner Bases for Code',
    ],
    ['italics before a comma', `- *Linear Time for Code*, ${u}1`, 'Linear Time for Code'],
    [
      'a link of a notebook with other words',
      `- [[@bee2026time|Time]]: Linear and Cheap — ${u}1`,
      'Time: Linear and Cheap',
    ],
    [
      'a link of a notebook that is a key',
      `- [[@bee2026time]] Linear Time for Code ${u}1`,
      'Linear Time for Code',
    ],
  ])('is found beside %s', (_name, line, title) => {
    expect(titles(line, `- Other Time for Code ${u}2`)).toEqual([title, 'Other Time for Code']);
  });

  it('stands behind many names and a year', () => {
    const names = Array.from({ length: 13 }, (_, at) => `Ann${'abcdefghijklm'.charAt(at)} Bee`).join(', ');
    const { entries } = read(
      `[1] ${names}, and Ruth Kikin-Gil. 2019. Guidelines for Bees. In Proceedings of BEE ’19. ACM, 1–13. https://doi.org/10.1145/1`,
      '[2] Eva Fox, Gus Hay, and Krzysztof Z. Joy. 2021. To Trust or to Think. In BEE ’21. ACM, 16 pages. https://doi.org/10.1145/2',
    );
    expect(entries.map(({ title, authors }) => [title, authors?.length])).toEqual([
      ['Guidelines for Bees', 14],
      ['To Trust or to Think', 3],
    ]);
  });
});

describe('words behind an address', () => {
  it('are remarks where most begin in lower case', () => {
    const { entries } = read(
      `${u}1 - still the best intro to SSMs`,
      `arxiv.org/abs/2609.10002v3 - RoPE, for the maths people`,
      `arxiv.org/abs/2609.10003 - long`,
    );
    expect(entries.map(({ title, note }) => [title, note])).toEqual([
      [undefined, 'still the best intro to SSMs'],
      [undefined, 'RoPE, for the maths people'],
      [undefined, 'long'],
    ]);
  });

  it('are titles where most begin with a capital letter', () => {
    expect(
      titles(`${u}1 - mixup: Beyond Risk`, `${u}2 - Linear Time`, `${u}3 - Other time for bees`),
    ).toEqual(['mixup: Beyond Risk', 'Linear Time', 'Other time for bees']);
  });

  it('are remarks in a chat, unless they are written as titles', () => {
    const { entries } = read(
      `[12.10.26, 09:15:33] Ann: ${u}1 The report of last week, worth a slot`,
      `[12.10.26, 09:16:33] Cid: ${u}2 Linear Time for Long Documents`,
      `[12.10.26, 09:17:33] Ann: Other time for all ${u}3`,
    );
    expect(entries.map(({ title, note }) => [title, note])).toEqual([
      [undefined, 'The report of last week, worth a slot'],
      ['Linear Time for Long Documents', undefined],
      ['Other time for all', undefined],
    ]);
  });
});

describe('a line with several papers', () => {
  const ids = (...lines: readonly string[]) =>
    read(...lines).entries.map(({ title, arxiv, doi }) => [title, arxiv, doi]);

  it('gives each in prose that cites them, none with the identifier of another', () => {
    const prose = 'Several works extend the context of models by some means';
    expect(
      ids(
        `Long context. ${prose} (arXiv:2609.10001) or other ones (arXiv:2609.10002; https://doi.org/10.1162/a_1).`,
      ),
    ).toEqual([
      [undefined, '2609.10001', undefined],
      [undefined, '2609.10002', undefined],
      [undefined, undefined, '10.1162/a_1'],
    ]);
  });

  it('gives DOIs with brackets of their own whole', () => {
    const prose = 'Several works extend the lives of bees by some means';
    const text = `Long lives. ${prose} (10.1016/S0140-6736(26)01234-5) or others (10.1016/S0140-6736(26)01234-6).`;
    expect(ids(text).map(([, , doi]) => doi)).toEqual([
      '10.1016/s0140-6736(26)01234-5',
      '10.1016/s0140-6736(26)01234-6',
    ]);
  });

  it('gives each of nothing but linked titles', () => {
    expect(
      ids(`- [Linear Time for Bees](${u}1) and [Other Time for Bees](https://doi.org/10.1109/1)`),
    ).toEqual([
      ['Linear Time for Bees', '2609.10001', undefined],
      ['Other Time for Bees', undefined, '10.1109/1'],
    ]);
  });

  it('gives the first where words tell how they are related, and says so', () => {
    const { entries, diagnostics } = read(
      `- [Linear Time for Bees](https://doi.org/10.1109/1) builds on the ideas of [Other Time for Bees](${u}2)`,
    );
    expect(entries).toMatchObject([{ title: 'Linear Time for Bees', doi: '10.1109/1', arxiv: undefined }]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['several-papers']);
  });

  it('is of one paper where other links have no titles', () => {
    expect(
      ids(
        `- [Linear Time for Bees](https://doi.org/10.1109/1) ([arXiv version](${u}1), [open access PDF](https://p.example/a.pdf))`,
      ),
    ).toEqual([['Linear Time for Bees', '2609.10001', '10.1109/1']]);
  });
});

test('times below posts are no titles, and divide none from its address', () => {
  const posts = ['Honey: A Survey', 'Wax or Not?', 'Bees in Towns'];
  const lines = posts.flatMap((title, at) => [title, `${u}${at}`, `9:1${at} AM · Oct ${at + 5}, 2026`, '']);
  expect(titles(...lines)).toEqual(posts);
});

test('a DOI with brackets in a cell of a table is that of one paper', () => {
  const rows = [1, 2].map(
    (at) => `| Bees in ${at} Towns | https://doi.org/10.1016/S0140-6736(26)01234-${at} |`,
  );
  const { entries, diagnostics } = read(`| Title | Link |\n| --- | --- |\n${rows.join('\n')}\n`);
  expect([entries.map(({ doi }) => doi), diagnostics]).toEqual([
    ['10.1016/s0140-6736(26)01234-1', '10.1016/s0140-6736(26)01234-2'],
    [],
  ]);
});
