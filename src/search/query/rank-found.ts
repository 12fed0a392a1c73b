/** Re-ranking of the first results: a title that equals the query comes first, then nearer and nearer matches. */
import { functionWords } from '../../words/function-words.ts';
import { splitWords } from '../../words/split-words.ts';
import type { IndexedPaper } from './index-source.ts';
import { indexWords } from './search-query.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

/**
 * Orders the first results of the index. A title that is the query, letter for letter, comes first; then one that says
 * the same in another spelling; then one with the same telling words; then papers with all of the words in title or
 * names. Of equals the one comes first that has more of the words as they were typed; else the index's order stays.
 */
export function rankFound(
  papers: readonly IndexedPaper[],
  text: string,
  words: readonly string[],
): readonly IndexedPaper[] {
  const typed = splitWords(text);
  const spelt = indexWords(text).join(' ');
  const telling = words.toSorted().join(' ');
  const matcher = buildWordMatcher(words, true);
  const tierOf = ({ title, authors }: IndexedPaper): number => {
    if (splitWords(title).join(' ') === typed.join(' ')) return 0;
    const titleWords = indexWords(title);
    if (titleWords.join(' ') === spelt) return 1;
    const tellingTitle = titleWords.filter((word) => !functionWords.has(word) && word.length > 1);
    if (tellingTitle.sort().join(' ') === telling) return 2;
    const matched = new Set(splitPrinted(`${title} ${authors}`).map(matcher));
    return words.every((word) => matched.has(word)) ? 3 : 4;
  };
  return papers
    .map((paper, index) => {
      const tier = tierOf(paper);
      return { paper, index, tier, literal: tier === 4 ? 0 : countLiteral(paper, typed) };
    })
    .sort((a, b) => a.tier - b.tier || b.literal - a.literal || a.index - b.index)
    .map(({ paper }) => paper);
}

function countLiteral({ title, authors }: IndexedPaper, typed: readonly string[]): number {
  const printed = new Set(splitWords(`${title} ${authors}`));
  return typed.filter((word) => printed.has(word)).length;
}
