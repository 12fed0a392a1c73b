/** The last word on the order of results: a title that was typed comes first. */
import { functionWords } from '../related/function-words.ts';
import { splitWords } from '../topics/words.ts';
import type { IndexedPaper } from './search-archive.ts';
import { indexWords } from './search-query.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

export interface Found {
  readonly paper: IndexedPaper;
  readonly title: string;
}

/**
 * Orders the first results of the index. A title that is the query, letter for letter, comes first; then one that says
 * the same in another spelling; then one with the same telling words; then one with all of the words. Otherwise the
 * index's order stays.
 */
export function rankFound(
  found: readonly Found[],
  text: string,
  words: readonly string[],
): readonly IndexedPaper[] {
  const typed = splitWords(text).join(' ');
  const spelt = indexWords(text).join(' ');
  const telling = [...words].sort().join(' ');
  const matcher = buildWordMatcher(words);
  const tier = (title: string): number => {
    if (splitWords(title).join(' ') === typed) return 0;
    const titleWords = indexWords(title);
    if (titleWords.join(' ') === spelt) return 1;
    const tellingTitle = titleWords.filter((word) => !functionWords.has(word) && word.length > 1);
    if (tellingTitle.sort().join(' ') === telling) return 2;
    const matched = new Set(splitPrinted(title).map(matcher));
    return words.every((word) => matched.has(word)) ? 3 : 4;
  };
  return found
    .map(({ paper, title }, index) => ({ paper, index, tier: tier(title) }))
    .sort((a, b) => a.tier - b.tier || a.index - b.index)
    .map(({ paper }) => paper);
}
