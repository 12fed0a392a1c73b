/** Re-ranks the first results by how well titles match the query. */
import { functionWords } from '../../words/function-words.ts';
import { splitWords } from '../../words/split-words.ts';
import type { IndexedPaper } from './index-source.ts';
import { indexWords } from './search-query.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

/**
 * Order: titles equal to the query; titles equal in another spelling; titles with the same significant words; papers
 * with all words in title or names. Ties: more words in the typed form, then the index's order.
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
