import { expect, test } from 'vitest';
import type { IndexedPaper } from '../../src/search/query/index-source.ts';
import { rankFound } from '../../src/search/query/rank-found.ts';
import { indexWords } from '../../src/search/query/search-query.ts';

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

test('a word of the title may be written as one or apart', () => {
  const papers = [paper('Modeling of machines', 'Ana Roe'), paper('Machine Learning Modeling', 'Ben Ott')];
  expect(first('MachineLearning modeling', papers)).toBe('Machine Learning Modeling');
});
