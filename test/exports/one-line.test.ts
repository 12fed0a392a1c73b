import { expect, test } from 'vitest';
import { toOneLine } from '../../src/exports/one-line.ts';

test('a text comes out on one line, with single spaces between its words and none around them', () => {
  expect(toOneLine('As it is.')).toBe('As it is.');
  expect(toOneLine(' around ')).toBe('around');
  expect(toOneLine('two  spaces')).toBe('two spaces');
  for (const space of ['\n', '\t', '\r\n', '\u00a0', '\u2003', '\u2028', '\u3000', '\ufeff', ' \n '])
    expect(toOneLine(`${space}a${space}b c${space}`)).toBe('a b c');
  expect(toOneLine(' \n ')).toBe('');
});
