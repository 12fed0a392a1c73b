import { expect, test } from 'vitest';
import { queryOfEntry } from '../../src/search/query/bibtex-entry.ts';
import { readQuery } from '../../src/search/query/read-query.ts';

test.each([
  [
    '@article{gu2023, title={Linear {Mamba} models: a survey}, author={Gu, Albert}}',
    'Linear Mamba models: a survey',
  ],
  [
    '@misc{a, author = "A, B", Title = "Of {"}quotes{"} and $\\beta$-decay", year = 2025}',
    'Of "quotes" and beta-decay',
  ],
  ['@inproceedings{a, booktitle={Proceedings}, title={G{\\"o}del \\emph{machines}}}', 'Godel machines'],
  [
    '@misc{a, eprint={2402.09739}, title={Rating}, url={https://arxiv.org/abs/2402.09739}}',
    'Rating 2402.09739',
  ],
  ['@misc(a, title = {An end that', 'An end that'],
])('what an entry is about: %s', (text, query) => {
  expect(queryOfEntry(text)).toBe(query);
});

test.each([
  ['@article{a, title={One}} @article{b, title={Two}}'],
  ['@article{gu2023mamba}'],
  ['@misc{a, booktitle={Proceedings}}'],
  ['@albert on state spaces'],
  ['a title={Linear models}'],
])('no entry, or none alone: %s', (text) => {
  expect(queryOfEntry(text)).toBeUndefined();
});

test('words of its title are no fields, and nothing of the rest is asked for', () => {
  const { clauses } = readQuery('@misc{a, title={By: the "author"}, author={Gu, Albert}, year=2025}', {});
  expect(clauses.map(({ kind, typed }) => `${kind} ${typed.trim()}`)).toEqual([
    'word By',
    'word the',
    'word author',
  ]);
});
