import { expect, test } from 'vitest';
import { pickCommonWords } from '../../src/words/common-words.ts';
import { addCounts, countWords, subtractCounts } from '../../src/words/count-words.ts';

const paper = (title: string, abstract = '', authors = '') => ({
  title: title.split(' '),
  authors: authors.split(' ').filter(Boolean),
  abstract: abstract.split(' ').filter(Boolean),
});

test('a paper counts once for each word and each form, a title for more', () => {
  const { words, forms } = countWords([
    paper('models colour', 'model models of colours', 'ada models'),
    paper('colors', 'other'),
  ]);
  expect(words.get('models')).toEqual({ papers: 1, worth: 3 });
  expect(words.get('model')).toEqual({ papers: 1, worth: 1 });
  expect(words.get('ada')).toEqual({ papers: 1, worth: 3 });
  expect(forms.get('model')).toBe(1);
  expect(forms.get('color')).toBe(2);
  expect(forms.has('ada')).toBe(false);
});

test('parts counted apart come to the same as all papers counted at once', () => {
  const papers = [paper('a b', 'c d'), paper('b', 'd d e', 'f'), paper('c', '', 'a')];
  const whole = countWords(papers);
  const parts = addCounts(countWords(papers.slice(0, 1)), countWords(papers.slice(1)));
  expect(new Map([...parts.words].sort())).toEqual(new Map([...whole.words].sort()));
  expect(new Map([...parts.forms].sort())).toEqual(new Map([...whole.forms].sort()));
  expect(subtractCounts(parts, countWords(papers.slice(2)))).toEqual(countWords(papers.slice(0, 2)));
  expect(subtractCounts(whole, whole)).toEqual(countWords([]));
});

test('words are common in large archives only, and function words never', () => {
  const forms = new Map([
    ['model', 600],
    ['the', 900],
    ['x', 800],
    ['tensor', 550],
    ['rare', 499],
  ]);
  expect(pickCommonWords(forms, 1_000)).toEqual(['model', 'tensor']);
  expect(pickCommonWords(forms, 10_000)).toEqual([]);
});
