/** Spelling suggestions: the word of the vocabulary at the least edit distance. */
import { functionWords } from '../../words/function-words.ts';
import type { Vocabulary } from '../../words/vocabulary.ts';

/** Two edits make `hint` of `hinton` and `hand` of `nanda`: too many of a short word. */
export const shortestOfTwo = 7;

/**
 * The nearest word by edits (a letter more, less, other, or two swapped): one for short words, `maxEdits` for longer. Of
 * equally near ones the first wins that starts alike, has the same letters (doubled or swapped ones are the usual slips), is no
 * function word, is used by more papers, comes first in the alphabet. One with another first letter has no other slip (`kording` is no
 * `coding`).
 */
export function suggestWord(word: string, vocabulary: Vocabulary, maxEdits: number): string | undefined {
  const most = word.length < shortestOfTwo ? 1 : maxEdits;
  const letters = lettersOf(word);
  let best: { word: string; rank: number } | undefined;
  for (const [candidate, frequency] of vocabulary) {
    if (Math.abs(candidate.length - word.length) > most || candidate === word) continue;
    const edits = editDistance(word, candidate, most);
    if (edits > (candidate[0] === word[0] ? most : 1)) continue;
    const unlike = (candidate[0] === word[0] ? 0 : 50) + (lettersOf(candidate) === letters ? 0 : 20);
    const rank = edits * 100 + unlike + (functionWords.has(candidate) ? 10 : 0) - frequency;
    if (best === undefined || rank < best.rank) best = { word: candidate, rank };
  }
  return best?.word;
}

/** Whether a letter of `word` is another in `other`, and not one more or less, or two swapped. */
export const isReplaced = (word: string, other: string): boolean =>
  other.length === word.length && [...other].sort().join() !== [...word].sort().join();

/** The letters of which `word` is made, each once. */
const lettersOf = (word: string): string => [...new Set(word)].sort().join('');

/** Optimal string alignment distance of `a` and `b`, or `most` + 1 as soon as it must be more than `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? most + 1;
}
