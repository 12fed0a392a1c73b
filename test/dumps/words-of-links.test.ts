/** Words of links, bold names and keys of citations that were read as titles. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { parseListItem } from '../../src/dumps/items/list-item.ts';

const parse = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const read = (...lines: readonly string[]) => parse(lines.join('\n'));
const titles = (...lines: readonly string[]) => read(...lines).entries.map(({ title }) => title);
const u = 'https://arxiv.org/abs/2609.1000';

describe('words of links', () => {
  it.each([
    `- **Linear Time** – Bee & Dee (2026). Counts bees. ([arxiv.org](${u}1))`,
    `- **Linear Time** ([www.biorxiv.org](https://doi.org/10.1101/1))`,
    `- [@bee2026linear] Linear Time. arXiv:2609.10001`,
  ])('name a site, and keys a citation: %s', (line) => {
    expect(parseListItem(line).title).toBe('Linear Time');
  });

  it('may be verbs of a sentence', () => {
    const item = parseListItem(
      `What's new: Ann Bee and colleagues [measured](${u}1) seven hives for a year.`,
    );
    expect(item).toMatchObject({ title: undefined, arxiv: '2609.10001' });
    expect(item.note).toContain('Ann Bee and colleagues measured seven hives');
  });

  it('are a title in lower case where nothing else is', () => {
    expect(parseListItem(`- [word2vec explained](${u}1)`).title).toBe('word2vec explained');
    expect(parseListItem(`- [bees](${u}1)`).title).toBe('bees');
  });
});

describe('the name of a list’s maker in bold', () => {
  it('is a name wherever it stands', () => {
    const { entries } = read(
      `- **Ann Dee**, Cid Eff. Linear Time for Bees. ICML 2026. [arXiv](${u}1)`,
      `- Lena Bee, **Ann Dee**. Bigger Bees, Smaller Hives. ICLR 2026. [arXiv](${u}2)`,
      `- Cid Eff, Lena Bee, **Ann Dee**. Louder Bees. ICLR 2026. [arXiv](${u}3)`,
    );
    expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
      ['Linear Time for Bees', ['Ann Dee', 'Cid Eff']],
      ['Bigger Bees, Smaller Hives', ['Lena Bee', 'Ann Dee']],
      ['Louder Bees', ['Cid Eff', 'Lena Bee', 'Ann Dee']],
    ]);
  });

  it('is one on pages too', () => {
    const point = (names: string, title: string, n: number): string =>
      `<li>${names}. <i>${title}</i>. ICML 2026. [<a href="${u}${n}">arXiv</a>]</li>`;
    const { entries } = read(
      '<!doctype html><html><body><ul>',
      point('<b>Ann Dee</b>, Cid Eff', 'Linear Time for Bees', 1),
      point('Lena Bee, <b>Ann Dee</b>', 'Bigger Bees', 2),
      '</ul></body></html>',
    );
    expect(entries).toMatchObject([
      { title: 'Linear Time for Bees', authors: ['Ann Dee', 'Cid Eff'] },
      { title: 'Bigger Bees', authors: ['Lena Bee', 'Ann Dee'] },
    ]);
  });
});

it('titles of a page in italics stand behind names', () => {
  const point = (names: string, title: string, n: number): string =>
    `<li>${names}, <em>${title}</em>, <a href="${u}${n}">arXiv:2609.1000${n}</a>, 2026.</li>`;
  const species = `<li><a href="${u}3">Counting <i>Apis mellifera</i>, Again</a></li>`;
  const { entries } = read(
    '<!doctype html><html><body><ul>',
    point('Lena Bee, Ann Dee', 'Linear Time for Bees', 1),
    point('Cid Eff, Ann Dee', 'Bigger Bees', 2),
    species,
    '</ul></body></html>',
  );
  expect(entries.map(({ title, authors }) => [title, authors])).toEqual([
    ['Linear Time for Bees', ['Lena Bee', 'Ann Dee']],
    ['Bigger Bees', ['Cid Eff', 'Ann Dee']],
    ['Counting Apis mellifera, Again', undefined],
  ]);
});

describe('links of records', () => {
  const yaml = [
    '- title: Linear Time for Bees',
    '  author: [Ann Bee, Cid Dee]',
    '  links:',
    `    - {name: PDF, url: "${u}1"}`,
    '    - {name: Code, url: "https://github.com/b/bees"}',
    '- title: Bigger Bees',
    '  author: Cid Dee',
    '  links:',
    `    - {name: PDF, url: "${u}2"}`,
  ];

  it('are no records', () => {
    expect(read(...yaml).entries).toMatchObject([
      { title: 'Linear Time for Bees', authors: ['Ann Bee', 'Cid Dee'], arxiv: '2609.10001' },
      { title: 'Bigger Bees', authors: ['Cid Dee'], arxiv: '2609.10002' },
    ]);
  });

  it('are no titles where nothing else is known', () => {
    const weeks = [
      {
        week: 1,
        papers: [
          { name: 'PDF', url: `${u}1` },
          { name: 'Paper', url: `${u}2` },
        ],
      },
    ];
    expect(parse(JSON.stringify(weeks)).entries.map(({ title }) => title)).toEqual([undefined, undefined]);
  });
});

describe('tables', () => {
  it('have no words for files as titles', () => {
    expect(
      titles(
        '| Paper | About | Who |',
        '|---|---|---|',
        `| [PDF](${u}1) | bees | Ann |`,
        `| [PDF](${u}2) | hives | Bob |`,
      ),
    ).not.toContain('PDF');
  });
});

describe('chats', () => {
  it('have no senders in titles', () => {
    const { entries } = read(
      '12.11.26, 09:02 - Messages are end-to-end encrypted.',
      '12.11.26, 09:03 - Ann: Linear Time for Bees',
      `${u}1`,
      '13.11.26, 18:44 - Bo: hello',
    );
    expect(entries.map(({ title }) => title)).toEqual(['Linear Time for Bees']);
  });
});

describe('names of what is behind a link', () => {
  const code = 'https://github.com/b/bees';
  it.each([
    [`- BEES: "Linear Time for Bees", EMNLP, 2026 (*Univ. Vienna*). [[Paper](${u}1)][[PyTorch](${code})]`],
    [`- BEES: "Linear Time for Bees", arXiv, 2026 (*Tencent*). [[Paper](${u}1)][[Jax](${code})]`],
    [`- "Linear Time for Bees", EMNLP, 2026. [[Paper](${u}1)][[Models](https://huggingface.co/b/bees)]`],
    [`- Linear Time for Bees (*Univ. Vienna*) [[arXiv 2609](${u}1)][[PyTorch](${code})]`],
    [`- Linear Time for Bees (*Tencent*) [[ICLR 2026](${u}1)][[PyTorch](${code})]`],
    [
      `- [[CVPR](${u}1)] Linear Time for Bees. [[tensorflow](${code})] [__\`cls.\`__ __\`seg.\`__] :fire: :star:`,
    ],
    [`- [[PyTorch](${code})] [[Paper](${u}1)] Linear Time for Bees`],
    [`- Linear Time for Bees [[Springer](https://doi.org/10.1000/182)]`],
    [`- Linear Time for Bees [[Paper](${u}1)] [[Bee Zoo](${code})]`],
    [`- Linear Time for Bees, [CVPR 2026](${u}1), [TensorFlow code](${code})`],
  ])('are no titles: %s', (line) => {
    expect(parseListItem(line)).toMatchObject({ title: 'Linear Time for Bees', note: undefined });
  });

  it.each([
    [`- [Hives](${code}) [[Paper](${u}1)]`, 'Hives'],
    [`- [PyTorch](${u}1)`, 'PyTorch'],
    [`- Ann Bee, Cid Dee. [[Hives](${u}1)]`, 'Hives'],
    [`- Ann Bee and Cid Dee. [Bigger Hives](https://bees.example/hives). [arXiv](${u}1)`, 'Bigger Hives'],
    [`- What We Read on Monday: [Hives](${u}1)`, 'Hives'],
    [`- Bees in Winter (*Apis mellifera*) [[Paper](${u}1)]`, 'Bees in Winter (*Apis mellifera*)'],
  ])('are titles where no other is in front: %s', (line, title) => {
    expect(parseListItem(line).title).toBe(title);
  });
});
