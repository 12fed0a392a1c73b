import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/related/lexicon.ts';
import { numberWords, printPapers } from '../../src/related/paper-words.ts';
import { splitWords } from '../../src/words/split-words.ts';

/** The words that a lexicon finds in `abstract` by its numbers. */
function readByNumbers(abstract: string): readonly string[] {
  const words = numberWords([printPapers([{ title: '', abstract }])]);
  const lexicon = new Lexicon(words.vocabulary, (word) => ({ word }));
  return lexicon.readPrinted(abstract, words.abstractOf(0)).map(({ word }) => word);
}

describe('reading by numbers of printed words', () => {
  it.each([
    "The model's 3-body S-matrix, Newton’S laws and 's' or s; snake_case, 'so it is",
    'naïve Müller’s café ﬁne 25 ℃ ½ 𝒪(n²)',
    "'s",
    '',
  ])('finds the words of %j', (text) => {
    expect(readByNumbers(text)).toEqual(splitWords(text));
  });

  it('finds the words of any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
      fc.constantFrom("'s", '’S', 's', "'", 'a', ' ', '…', '\u00a0'),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (some) => {
        expect(readByNumbers(some)).toEqual(splitWords(some));
      }),
      { numRuns: 1000 },
    );
  });

  it('asks once for a word, however it is printed', () => {
    const abstract = 'Rust rust RUST';
    const words = numberWords([printPapers([{ title: 'rust', abstract }])]);
    const asked: string[] = [];
    const lexicon = new Lexicon(words.vocabulary, (word) => {
      asked.push(word);
      return { word };
    });
    const [first, ...others] = lexicon.readPrinted(abstract, words.abstractOf(0));
    for (const other of others) expect(other).toBe(first);
    expect(lexicon.read('rust')).toEqual([first]);
    expect(asked).toEqual(['rust']);
  });
});
