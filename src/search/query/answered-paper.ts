/** A search result, with the words of the query that the paper lacks, and related words that it has instead. */
import { functionWords } from '../../words/function-words.ts';
import type { IndexedPaper } from './index-source.ts';
import { indexWords } from './search-query.ts';
import type { WordGroup } from './some-words.ts';
import { buildWordMatcher, splitPrinted } from './word-match.ts';

export interface AnsweredPaper {
  readonly paper: IndexedPaper;
  /** Words asked for that it has neither itself nor another word for. */
  readonly lacking: readonly string[];
  /** Other words that it has in the place of some. */
  readonly also: readonly string[];
}

/** Compares `paper` with the words asked for, and with the other words in `groups`. */
export function annotatePaper(
  paper: IndexedPaper,
  words: readonly string[],
  groups: readonly WordGroup[],
): AnsweredPaper {
  const text = `${paper.title} ${paper.authors} ${paper.content}`;
  // Another word for one (`adam` for `sgd`) is none as a name.
  const prose = `${paper.title} ${paper.content}`;
  const missing = missingFrom(text, words);
  const also = new Map<string, string>();
  for (const { words: asked, members } of groups) {
    const stillMissing = asked.filter((word) => missing.has(word) && !also.has(word));
    if (stillMissing.length === 0 || (asked.length > 1 && stillMissing.length < asked.length)) continue;
    const other = members.find(
      (member) => member.weight < 1 && missingFrom(prose, telling(member.words)).size === 0,
    );
    if (other !== undefined) for (const word of stillMissing) also.set(word, other.words);
  }
  return {
    paper,
    lacking: words.filter((word) => missing.has(word) && !also.has(word)),
    also: [...new Set(also.values())],
  };
}

/** The words of an expression that say something on their own. */
export const telling = (words: string): readonly string[] =>
  indexWords(words).filter((word) => !functionWords.has(word));

function missingFrom(text: string, words: readonly string[]): ReadonlySet<string> {
  const matcher = buildWordMatcher(words, true);
  const found = new Set(splitPrinted(text).map(matcher));
  return new Set(words.filter((word) => !found.has(word)));
}

/** A paper that has all of the words. */
export const withAllWords = (paper: IndexedPaper): AnsweredPaper => ({ paper, lacking: [], also: [] });
