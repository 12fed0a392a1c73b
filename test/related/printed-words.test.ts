import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedWords } from '../../src/related/printed-words.ts';

const byTables = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

test('words are runs of letters, marks and digits in any script', () => {
  expect(printedWords("Müller's 3-body naïve Ω-limit, 𝒪(n²) データ e\u0301")).toEqual(
    byTables("Müller's 3-body naïve Ω-limit, 𝒪(n²) データ e\u0301"),
  );
});

test('any text at all, with lone halves of pairs in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('\ud835', '\udcaa', ' ', 'a', '-'),
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (some) => {
      expect(printedWords(some)).toEqual(byTables(some));
    }),
    { numRuns: 1000 },
  );
});
