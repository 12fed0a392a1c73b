import { expect, test } from 'vitest';
import type { IndexedPaper } from '../../src/search/query/index-source.ts';
import { isNearTitle, rankFound } from '../../src/search/query/rank-found.ts';
import { indexWords } from '../../src/search/query/search-query.ts';
import { functionWords } from '../../src/words/function-words.ts';

const paper = (title: string, authors: string): IndexedPaper => ({
  url: title,
  title,
  authors,
  content: '',
  filters: {},
});

const first = (text: string, papers: readonly IndexedPaper[]): string | undefined =>
  rankFound(papers, text, indexWords(text))[0]?.title;

test('a year is asked for beside the words of a title or name', () => {
  const papers = [paper('Many ways', 'Ana Roe'), paper('Networks of similarity', 'Chris Manning')];
  expect(first('Manning 2025', papers)).toBe('Networks of similarity');
  expect(first('2025', papers)).toBe('Many ways');
});

test('a letter is meant as a title’s word rather than as an initial', () => {
  const papers = [paper('Spin chains', 'James Q. Quach'), paper('The Q programming language', 'Ana Roe')];
  expect(first('Q', papers)).toBe('The Q programming language');
  expect(first('Q Quach', papers)).toBe('Spin chains');
});

test('a word of the title may be written as one or apart', () => {
  const papers = [paper('Modeling of machines', 'Ana Roe'), paper('Machine Learning Modeling', 'Ben Ott')];
  expect(first('MachineLearning modeling', papers)).toBe('Machine Learning Modeling');
});

test.each([
  ['mamba', 'Mamba: Linear-Time Sequence Modeling'],
  ['survey of mamba', 'A Survey of Mamba'],
  ['DinoWM', 'DINO-WM – World Models on Visual Features'],
  ['dino wm', 'DINO-WM – World Models on Visual Features'],
  ['linear time', 'Drama: Mamba-Enabled Learning in Linear Time'],
  ['what comes after transformers', 'What comes after transformers? A selective survey'],
])('what a title calls its subject, before a colon or a dash, is that paper’s name: %s', (text, title) => {
  const papers = [
    paper('Drama: Mamba-Enabled Learning in Linear Time', 'Ana Roe'),
    paper('A Survey of Mamba', 'Ben Ott'),
    paper('After Transformers, What Comes of Scaling', 'Ben Ott'),
    paper('Learning DINO-WM', 'Ben Ott'),
    paper('Mamba: Linear-Time Sequence Modeling', 'Chris Gu'),
    paper('DINO-WM – World Models on Visual Features', 'Ana Roe'),
    paper('What comes after transformers? A selective survey', 'Ana Roe'),
  ];
  const telling = indexWords(text).filter((word) => !functionWords.has(word));
  expect(rankFound(papers, text, telling)[0]?.title).toBe(title);
});

test.each([
  ['how to train your hippopotamus', 'How to Train Your HiPPO: State Space Models', true],
  [
    'efficiently modelling long contexts with spaces',
    'Efficiently Modeling Long Sequences with Spaces',
    true,
  ],
  ['how to train your', 'How to Train Your HiPPO: State Space Models', true],
  ['how to train', 'How to Train Your HiPPO: State Space Models', false],
  ['space models that you train how to state', 'How to Train Your HiPPO: State Space Models', false],
  ['how do I train your kind of big models', 'How to Train Your HiPPO: State Space Models', false],
  ['', 'How to Train Your HiPPO', false],
])('“%s” is nearly the title “%s”: %s', (text, title, isNear) => {
  expect(isNearTitle(title, text)).toBe(isNear);
});
