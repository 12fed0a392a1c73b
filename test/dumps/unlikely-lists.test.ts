/** Captures that can be read, and may be no list of papers. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (...lines: string[]) => parseDump(new TextEncoder().encode(lines.join('\n')), 'x');
const doubts = (...lines: string[]) => read(...lines).doubts.map(({ rule, line }) => [rule, line]);
const link = (name: string, url = 'https://tools.example/x') => `- [${name} Tool](${url})`;
const paper = link('Paper', 'https://arxiv.org/abs/2609.10001');

describe('a list of links', () => {
  it.each<[string, string[]]>([
    ['of nothing else', ['# Tools', link('One'), link('Two')]],
    ['with fewer papers than others', ['# Tools', link('One'), link('Two'), paper]],
    ['as a table', ['name,url', 'Hosting,https://h.example', 'Domain,https://d.example']],
  ])('%s is doubted', (_what, lines) => {
    expect(doubts(...lines)).toEqual([['few-papers', 2]]);
  });

  it.each<[string, string[]]>([
    ['with as many papers as others', [link('One'), paper]],
    ['of publishers', [link('One', 'https://proceedings.mlr.press/v235/bee24a.html')]],
    ['of files', [link('One', 'https://a.example/bee.pdf')]],
    ['with authors', ['title,authors', 'One,Ann Bee', 'Two,Cid Dee']],
  ])('%s is not', (_what, lines) => {
    expect(doubts(...lines)).toEqual([]);
  });
});

it('the page of one paper, clipped, is doubted, and a list that has a paper alone is not', () => {
  const page = [
    '[View PDF](https://arxiv.org/pdf/2609.10001)',
    '',
    '> Abstract: It is linear.',
    '',
    '| Cite as: | [arXiv:2609.10001](https://arxiv.org/abs/2609.10001) [cs.CL] |',
    '|  | (or [arXiv:2609.10001v2](https://arxiv.org/abs/2609.10001v2) for this version) |',
  ];
  expect(doubts(...page)).toEqual([['page-of-one-paper', 1]]);
  expect(doubts(paper)).toEqual([]);
  expect(doubts(paper, link('Other', 'https://arxiv.org/abs/2609.10002'))).toEqual([]);
});

describe('records of a library within text', () => {
  const record = ['@misc{a,', 'title={Linear Time},', 'author={Ann Bee},', '}'];

  it.each<[string, string[]]>([
    ['above', ['# A Tool', 'It counts.', '', 'It sings.', 'It ends.', ...record]],
    ['around', ['# A Tool', 'It counts.', 'It sings.', ...record, '## More', 'words', 'words']],
  ])('%s are doubted', (_what, lines) => {
    expect(doubts(...lines)).toEqual([['text-around-records', 1]]);
  });

  it.each<[string, string[]]>([
    ['a few lines', ['Read in', 'the spring', 'of 2026', ...record]],
    ['comments', ['% a b', '% c d', '% e f', '% g h', ...record]],
    ['strings and groups', ['@string{a = "b"}', '@comment{ab', 'cd {ef}', 'gh', 'ij', '}', ...record]],
  ])('%s are not', (_what, lines) => {
    expect(doubts(...lines)).toEqual([]);
  });
});

describe('a page with one line of text', () => {
  const page = (...rest: string[]) =>
    doubts('Daily Papers', '', 'Oct 2, 2026', '', ...rest, '', 'Previous', 'Next');

  it.each<[string[], unknown[]]>([
    [['No papers found'], [['lone-title', 5]]],
    [['7', '', 'Linear Time'], []],
    [['Linear Time', '', '4 authors'], []],
  ])('%j', (rest, expected) => {
    expect(page(...rest)).toEqual(expected);
  });
});

describe('a newsletter in prose', () => {
  const section = (title: string, at: number): string =>
    `***Somebody does a thing:***\n*…And it is a large one…*\nResearchers have done a thing, and it works.\n   **Read more:** [${title} (arXiv)](https://arxiv.org/abs/2609.1000${at}).\n`;
  const read = (...titles: readonly string[]) =>
    parseDump(
      new TextEncoder().encode(
        `# Letter 375\n\nWelcome to it.\n\n${titles.map(section).join('\n')}\nThanks to all!\n`,
      ),
      'x.md',
    );

  it('is read where it links to papers by their titles, and held back', () => {
    const titles = [
      'Linear Time for Bees',
      'Other Time for Bees: A Study',
      'Time is Inevitable: A Perspective',
    ];
    const { entries, doubts } = read(...titles);
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(doubts.map(({ rule }) => rule)).toEqual(['mostly-text']);
  });

  it.each([
    ['two papers', ['Linear Time for Bees', 'Other Time for Bees: A Study']],
    [
      'words that are no titles',
      ['Linear Time for Bees', 'Other Time for Bees: A Study', 'as they show in their study'],
    ],
  ])('is refused with %s', (_name, titles) => {
    expect(() => read(...titles)).toThrow(/unknown-format/);
  });
});

describe('a name in front of a title', () => {
  const id = (at: number) => `https://arxiv.org/abs/2609.1000${at}`;
  it.each([
    `- MAE | Masked Hives Are Scalable Bees ${id(3)}`,
    `- [MAE](${id(3)}): Masked Hives Are Scalable Bees`,
    `- [MAE](${id(3)}) Masked Hives Are Scalable Bees`,
    `- [MAE | Masked Hives Are Scalable Bees](${id(3)})`,
    `- **MAE** Masked Hives Are Scalable Bees ${id(3)}`,
  ])('is doubted: %s', (line) => {
    expect(doubts(paper, line)).toEqual([['title-is-a-nickname', 2]]);
  });

  it('is doubted once where a dash stands between', () => {
    expect(doubts(paper, `- Stings - Pain and Not Much Gain ${id(3)}`)).toEqual([['open-subtitle', 2]]);
  });

  it.each([
    `- Mamba — great paper on hives ${id(3)}`,
    `- MAE: Masked Hives Are Scalable Bees ${id(3)}`,
    `- BERT - Pre-training of Deep Bidirectional Hives ${id(3)}`,
    `- **Mamba**: Linear Time for Honest Bees ${id(3)}`,
    `- [Hives](${id(3)}) | Ann Bee, Cid Dee`,
    `- [Hives](${id(3)}) Gal·la Puig, Marcel·lí Antúnez`,
    `- Hives | Nature Machine Intelligence 2025 | ${id(3)}`,
    `- Hives — NeurIPS 2025 Oral ${id(3)}`,
    `- Oral | Aural ${id(3)}`,
    `- [Beehives](${id(3)}) - The authors show that hives can be read.`,
    `- [Masked Hives Are Scalable Bees](${id(3)}) | MAE`,
  ])('is a title: %s', (line) => expect(doubts(paper, line)).toEqual([]));

  it('and a dash, behind which the title goes on, stays with it', () => {
    const { entries } = read(paper, `- BERT - Pre-training of Deep Bidirectional Hives ${id(3)}`);
    expect(entries[1]?.title).toBe('BERT - Pre-training of Deep Bidirectional Hives');
  });
});

describe('a heading', () => {
  const other = link('Another', 'https://arxiv.org/abs/2609.10002');
  it.each([
    '## 31 February',
    '## 30 Feb 2026',
    '## February 30th, 2026',
    '## 2026-13-45',
    '## 2026/02/30',
    '## Feb 29, 2026',
    '## 31.02.2026',
    '## 31/02/2026',
    '## 31-02-2026',
    '## Papers of 31. Juni 2026',
    '## 31 de noviembre de 2026',
    '## February 9 – 31, 2026',
    '## 9–31 February 2026',
    '## 2026-W60',
    '31 April',
    'Monday, 31 April 2026',
    '- 2026-02-30',
  ])('with a day that no calendar has is doubted: %s', (heading) => {
    expect(doubts('# List', '', '## 9 October 2026', '', paper, '', heading, '', other)).toEqual([
      ['impossible-day', 7],
    ]);
  });

  it('with a day that may be two is doubted among other days', () => {
    expect(doubts('## 9 October 2026', '', paper, '', '## 2/10/2026', '', other)).toEqual([
      ['impossible-day', 5],
    ]);
    expect(doubts('## 2/10/2026', '', other)).toEqual([]);
  });

  it.each([
    '## 29 February',
    '## Feb 29, 2028',
    '## 31 March 2026',
    '## Our 31 April papers',
    '## Letter 45 March 2026',
    '## Issue 31 February 2026',
    '## March 2026',
    '## May 30 – June 2, 2026',
    '## Bees 2024.15.3',
    '## ISSN 2049-3630',
    '## GPT-4 of 2023-24',
    '## 2026-10-09',
    '## 31 Marches of Bees',
    '## Week 53, 2026',
    '## 10/10/2026',
  ])('with another number or day is not: %s', (heading) => {
    expect(doubts('# List', '', paper, '', heading, '', other)).toEqual([]);
  });
});
