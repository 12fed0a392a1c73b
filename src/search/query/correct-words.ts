/** Words of a query that no paper has, corrected by the archive's own. */
import type { SearchSource } from './index-source.ts';
import { suggestWord } from './suggest-word.ts';

/** The words that no paper has replaced by their nearest neighbours, where they have one. */
export async function correctWords(
  words: readonly string[],
  isLost: (word: string, index: number) => boolean,
  source: SearchSource,
): Promise<readonly string[]> {
  if (!words.some((word, index) => isLost(word, index) && word.length > 3)) return words;
  const vocabulary = await source.vocabulary();
  return words.map((word, index) =>
    isLost(word, index) && word.length > 3
      ? (suggestWord(word, vocabulary, words.length > 1 ? slipsOf(word) : 2) ?? word)
      : word,
  );
}

/** Beside other words a word may well be one that the archive lacks: two slips are supposed only in a long one. */
const slipsOf = (word: string): number => (word.length < 9 ? 1 : 2);
