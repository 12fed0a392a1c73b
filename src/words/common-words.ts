/** The words that most papers have: asking the index for them costs much and tells little. */

import type { WordCounts } from './count-words.ts';
import { functionWords } from './function-words.ts';

/** A word is common from this share of the papers on … */
const commonShare = 0.15;
/** … and this number of them: the word lists of a small archive are short enough to load. */
const minPapers = 500;
const maxWords = 150;

/** The singular, American forms of the commonest words of so many papers, most common first. */
export function pickCommonWords(forms: WordCounts['forms'], paperCount: number): readonly string[] {
  const least = Math.max(paperCount * commonShare, minPapers);
  return [...forms]
    .filter(([form, papers]) => papers >= least && form.length > 1 && !functionWords.has(form))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, maxWords)
    .map(([form]) => form);
}
