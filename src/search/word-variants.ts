/** Other ways a reader may type the words of a paper. The client writes a query in the same forms; see `normalizeQuery`. */

import { functionWords } from '../related/function-words.ts';
import { americanSpelling } from '../topics/spelling.ts';
import { singularWord, splitWords } from '../topics/words.ts';
import type { Compounds } from './compounds.ts';
import { greekNames } from './greek-letters.ts';
import { plainLetters } from './plain-letters.ts';
import { closeShortWord, isShortWord } from './short-words.ts';

/**
 * Words to index with `text` beside its own, sorted: American spellings of British words, names of Greek letters,
 * plain forms of letters that only look accented (`ł`, `ø`), the open or closed form of compounds, and short words with their end mark.
 */
export function wordVariants(text: string, compounds: Compounds): readonly string[] {
  const words = splitWords(text);
  const present = new Set(words);
  const variants = new Set<string>();
  for (const [index, word] of words.entries()) {
    const parts = compounds.get(word) ?? [];
    const closed = word + (words[index + 1] ?? '');
    if (compounds.has(closed)) variants.add(closed);
    for (const form of [americanSpelling(word), plainLetters(word), ...greekNames(word), ...parts])
      variants.add(form);
    for (const one of [word, ...parts]) {
      const short = singularWord(plainLetters(one));
      if (isShortWord(short) && !functionWords.has(short)) variants.add(closeShortWord(short));
    }
  }
  return [...variants].filter((variant) => !present.has(variant)).sort();
}
