import { describe, expect, test } from 'vitest';
import { hasJoined, joinWords } from '../../src/search/query/joined-words.ts';
import { indexWords, parseQuery } from '../../src/search/query/search-query.ts';

const none: ReadonlySet<string> = new Set();
const join = (text: string) => joinWords(text, indexWords)?.join(' ');

describe('a compound that would lose a part is asked for in closed form', () => {
  test.each([
    ['k-means clustering', 'kmeans clustering'],
    ['i.i.d. data', 'iid data'],
    ['(GPT-3.5)', 'gpt35'],
    ['GPT 3.5', 'gpt35'],
    ['Llama 2, quantised', 'llama2 quantized'],
    ['out-of-distribution', 'outofdistribution'],
    ['pass@k', 'passk'],
    ['O(d^k)', 'odk'],
    ['Pro-RL, not UI-TARS', 'prorl not ui tars'],
    ['why over fitting happens', 'why overfitting happens'],
    ['Over parameterised models', 'overparameterized models'],
    ['few shot, one shot', 'fewshot oneshot'],
  ])('%s', (text, words) => {
    expect(join(text)).toBe(words);
  });
});

test.each([
  ['state-space models'],
  ['why can’t they'],
  ['the top 10'],
  ['of 2 minds'],
  ['mamba 2023'],
  ['β-VAE'],
  ['Schrödinger’s'],
  ['O(n)'],
  ['C++'],
  ['over the top'],
  ['one of few in use'],
  ['out, loud'],
])('nothing is joined in: %s', (text) => {
  expect(join(text)).toBeUndefined();
});

test('the closed form is asked for first, the parts are ranked and marked', () => {
  expect(parseQuery('k-means of colours', none)).toEqual({
    words: ['means', 'colors'],
    asked: ['means', 'colors'],
    sent: 'means colors',
    joined: { words: ['means', 'colors'], asked: ['kmeans', 'colors'], sent: 'kmeans colors' },
  });
});

test('a text has a compound however it writes it', () => {
  for (const text of ['by GPT-3.5-Turbo', 'by GPT3.5', 'by (GPT 3.5)'])
    expect(hasJoined(text, ['gpt35'])).toBe(true);
  for (const text of ['by GPT-4, 3.5 times', 'by GPT', 'a chatgpt35'])
    expect(hasJoined(text, ['gpt35'])).toBe(false);
  expect(hasJoined('an X-ray of colours', ['xrays', 'colors'])).toBe(true);
  expect(hasJoined('', ['gpt35'])).toBe(false);
});

test('single letters alone are whole words, but while one is being typed', () => {
  expect(parseQuery('Q', none).sent).toBe('"q"');
  expect(parseQuery('C++', none).sent).toBe('"c"');
  expect(parseQuery('z > 4', none).sent).toBe('"z 4"');
  expect(parseQuery('Q', none, true).sent).toBe('q');
  expect(parseQuery('the', none).sent).toBe('the');
});
