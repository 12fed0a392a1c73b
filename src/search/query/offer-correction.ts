/** Offers another spelling of a word that some paper has, for the reader to choose. */
import { functionWords } from '../../words/function-words.ts';
import { splitWords } from '../../words/split-words.ts';
import type { SearchSource } from './index-source.ts';
import type { SearchOutcome } from './search-outcome.ts';
import { indexWords } from './search-query.ts';
import { suggestWord } from './suggest-word.ts';

/**
 * A word slightly wrong in spelling may still be in a paper or two: the correction to offer, if there is a far more usual
 * word. A word that stands in a title or a name is meant; several words that find little usually are, too.
 */
export async function offerCorrection(
  text: string,
  outcome: SearchOutcome,
  source: Pick<SearchSource, 'vocabulary'>,
): Promise<string | undefined> {
  const [word, ...others] = indexWords(text);
  if (word === undefined || others.length > 0 || word.length < 4) return undefined;
  if (outcome.total > 2 || outcome.instead !== undefined) return undefined;
  const full = outcome.papers.slice(0, outcome.total).map(({ paper }) => paper);
  if (full.some(({ title, authors }) => splitWords(`${title} ${authors}`).includes(word))) return undefined;
  const vocabulary = await source.vocabulary(word, 2, true);
  const suggestion = suggestWord(word, vocabulary, 2);
  const isWord = suggestion !== undefined && !functionWords.has(suggestion);
  return isWord && (vocabulary.get(suggestion) ?? 0) >= (vocabulary.get(word) ?? 0) + 3
    ? suggestion
    : undefined;
}
