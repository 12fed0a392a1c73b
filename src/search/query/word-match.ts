/** Matches words of a text with query words: equal, prefix, or same stem. */

import { doubleLetters, plainLetters } from '../../words/plain-letters.ts';
import { americanSpelling } from '../../words/spelling.ts';
import { foldWords, splitWords } from '../../words/split-words.ts';
import { stemWord } from '../../words/stem-word.ts';
import { hasUnspaced } from '../../words/unspaced.ts';

export type WordMatcher = (printed: string) => string | undefined;

/**
 * Returns a function from a printed word to the query word that it matches. `words` come from `indexWords`; `whole`
 * excludes prefix matches.
 */
export function buildWordMatcher(words: readonly string[], whole = false): WordMatcher {
  const asked = words.map((word) => ({ word, stem: stemWord(word) }));
  const known = new Map<string, string | undefined>();
  const findForm = (printed: string): string | undefined => {
    const folded = americanSpelling(plainLetters(foldWords(printed)));
    const stem = stemWord(folded);
    const found = asked.find((one) => one.stem === stem || (!whole && folded.startsWith(one.word)));
    const doubled = doubleLetters(printed);
    return found === undefined && doubled !== undefined ? findForm(doubled) : found?.word;
  };
  // A run without spaces contains several words.
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
