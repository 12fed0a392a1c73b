/** Vocabulary for spelling suggestions: the archive's words with their document frequencies, small enough to send. */

import { countWords, type WordCounts } from './count-words.ts';
import { splitWords } from './split-words.ts';

/** Frequency classes by word: class n is about 2 to the power of n papers. */
export type Vocabulary = ReadonlyMap<string, number>;

/** With this many words the file stays below 40 kB compressed. */
const maxWords = 9_500;
/** Shorter words have too many neighbours to be corrected. */
export const shortestWord = 4;
/** Longer ones are no words of a language. */
const longestWord = 26;
export interface VocabularySource {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
}

export function buildVocabulary(papers: readonly VocabularySource[]): Vocabulary {
  const { words } = countWords(
    papers.map(({ title, authors, abstract }) => ({
      title: splitWords(title),
      authors: splitWords(authors.join(' ')),
      abstract: splitWords(abstract),
    })),
  );
  return pickVocabulary(words);
}

/** Keeps the words of Latin letters that are worth most; ties go by the alphabet. */
export function pickVocabulary(words: WordCounts['words']): Vocabulary {
  const kept = [...words]
    .filter(([word]) => word.length >= shortestWord && word.length <= longestWord && /^[a-z]+$/.test(word))
    .sort(([a, x], [b, y]) => y.worth - x.worth || (a < b ? -1 : 1))
    .slice(0, maxWords);
  return new Map(
    kept
      .map(([word, { papers }]) => [word, Math.min(9, Math.floor(Math.log2(papers)))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/**
 * The vocabulary as text: for each word in order a capital for the number of letters it shares with the one before
 * (`A` for none), its other letters, and its class: `model7` then `modelling2` give `Amodel7Fling2`.
 */
export function renderVocabulary(vocabulary: Vocabulary): string {
  let text = '';
  let before = '';
  for (const [word, frequency] of vocabulary) {
    let shared = 0;
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
    text += String.fromCharCode(65 + shared) + word.slice(shared) + frequency;
    before = word;
  }
  return text;
}

/** Reads what `renderVocabulary` wrote. */
export function parseVocabulary(text: string): Vocabulary {
  const vocabulary = new Map<string, number>();
  let before = '';
  for (const [, shared = 'A', rest = '', frequency = '0'] of text.matchAll(/([A-Z])([a-z]*)(\d)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    vocabulary.set(before, Number(frequency));
  }
  return vocabulary;
}
