/** Re-ranks the first results by how well titles match the query. */
import { functionWords } from '../../words/function-words.ts';
import { splitWords } from '../../words/split-words.ts';
import type { IndexedPaper } from './index-source.ts';
import { hasJoined } from './joined-words.ts';
import { indexWords } from './search-query.ts';

/**
 * Order: titles equal to the query; titles equal in another spelling; titles with the same significant words; papers
 * with all words in title or names, but for years, which are asked for beside them (`gu dao 2023`). Ties: more words in the typed
 * form, then the index's order.
 */
export function rankFound(
  papers: readonly IndexedPaper[],
  text: string,
  words: readonly string[],
): readonly IndexedPaper[] {
  const typed = splitWords(text);
  const spelt = indexWords(text).join(' ');
  const telling = words.toSorted().join(' ');
  const named = words.filter((word) => !/^(?:19|20)\d\d$/.test(word));
  const tierOf = ({ title, authors }: IndexedPaper): number => {
    if (splitWords(title).join(' ') === typed.join(' ')) return 0;
    const titleWords = indexWords(title);
    if (titleWords.join(' ') === spelt) return 1;
    const tellingTitle = titleWords.filter((word) => !functionWords.has(word) && word.length > 1);
    if (tellingTitle.sort().join(' ') === telling) return 2;
    return named.length > 0 && hasJoined(`${title} ${authors}`, named, true) ? 3 : 4;
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
