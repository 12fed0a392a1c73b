/** Most frequent words: their posting lists are long and hardly narrow a search. */

import type { WordCounts } from './count-words.ts';
import { functionWords } from './function-words.ts';

/** Minimum share of papers that contain the word … */
const commonShare = 0.15;
/** … and minimum number of papers: posting lists of a small archive are short enough to load. */
const minPapers = 500;
const maxWords = 150;

/** The most frequent words (singular, American spelling), descending. */
export function pickCommonWords(forms: WordCounts['forms'], paperCount: number): readonly string[] {
  const least = Math.max(paperCount * commonShare, minPapers);
  return [...forms]
    .filter(([form, papers]) => papers >= least && form.length > 1 && !functionWords.has(form))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, maxWords)
    .map(([form]) => form);
}
