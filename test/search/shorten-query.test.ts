import { expect, test } from 'vitest';
import { shortenQuery } from '../../src/search/query/shorten-query.ts';

test.each([
  ['mamba', 'mamba'],
  [' mamba\n survey ', 'mamba survey'],
  ['a'.repeat(120), 'a'.repeat(120)],
  ['a'.repeat(121), `${'a'.repeat(120)}…`],
  ['word '.repeat(24), 'word '.repeat(24).trim()],
  ['word '.repeat(30), `${'word '.repeat(23)}word…`],
  ['word '.repeat(400), `${'word '.repeat(23)}word…`],
  [`a ${'b'.repeat(200)}`, `a ${'b'.repeat(118)}…`],
  ['🦛'.repeat(121), `${'🦛'.repeat(120)}…`],
])('%s', (text, shown) => {
  expect(shortenQuery(text)).toBe(shown);
});
