import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possessive, printedWords } from '../../src/related/printed-words.ts';
import { anyText } from '../setup/any-text.ts';

const byTables = (text: string): readonly string[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word);

test('words are runs of letters, marks and digits in any script', () => {
  const text = 'Müller 3-body naïve Ω-limit, 𝒪(n²) データ e\u0301';
  expect(printedWords(text)).toEqual(byTables(text));
  expect(printedWords(text)).toHaveLength(10);
});

test('a possessive is told from the letter s', () => {
  expect(printedWords("Newton's")).toEqual(['Newton', possessive]);
  expect(printedWords('NEWTON’S law')).toEqual(['NEWTON', possessive, 'law']);
  expect(printedWords("s 's' s’ 'so S-matrix 's\u0301")).toEqual([
    's',
    possessive,
    's',
    'so',
    'S',
    'matrix',
    's\u0301',
  ]);
});

test('any text at all, with lone halves of pairs in it', () => {
  const piece = fc.oneof(anyText({ maxLength: 3 }), fc.constantFrom('\ud835', '\udcaa', ' ', 'a', '-'));
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('').replace(/['’](?=s)/gi, ''));
  fc.assert(
    fc.property(text, (some) => {
      expect(printedWords(some)).toEqual(byTables(some));
    }),
    { numRuns: 300 },
  );
});
