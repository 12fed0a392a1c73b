/** Whether a word of a text is one a reader asked for: as it is, its beginning, or another form of it. */

import { plainLetters } from '../../words/plain-letters.ts';
import { americanSpelling } from '../../words/spelling.ts';
import { foldWords, splitWords } from '../../words/split-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import { hasUnspaced } from '../../words/unspaced.ts';

export type WordMatcher = (printed: string) => string | undefined;

/**
 * Makes the test for `words` (as `indexWords` gives them); it returns the asked word that a printed one matches. `whole`
 * leaves out words that only begin like an asked one.
 */
export function buildWordMatcher(words: readonly string[], whole = false): WordMatcher {
  const asked = words.map((word) => ({ word, stem: stemWord(word) }));
  const known = new Map<string, string | undefined>();
  const findForm = (printed: string): string | undefined => {
    const folded = americanSpelling(plainLetters(foldWords(printed)));
    const stem = stemWord(folded);
    return asked.find((one) => one.stem === stem || (!whole && folded.startsWith(one.word)))?.word;
  };
  // A run without spaces holds many words.
  const findWithin = (printed: string): string | undefined => {
    const held = new Set(splitWords(printed));
    return asked.find(({ word }) => held.has(word))?.word;
  };
  return (printed) => {
    if (known.has(printed)) return known.get(printed);
    const match = hasUnspaced(printed) ? findWithin(printed) : findForm(printed);
    known.set(printed, match);
    return match;
  };
}

/** The words of a text as printed, with everything between them. */
export function splitPrinted(text: string): readonly string[] {
  return text.split(/([\p{L}\p{M}\p{N}]+)/u);
}
