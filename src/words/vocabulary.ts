/** Vocabulary for spelling suggestions: the archive's words with document frequencies, compact enough to download. */

import { countWords, type WordCounts } from './count-words.ts';
import { splitWords } from './split-words.ts';

/** Word → frequency class: class n means about 2^n papers. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Keeps the file below 40 kB compressed. */
const maxWords = 9_500;
/** Minimum length: shorter words have too many neighbours at edit distance 1. */
export const shortestWord = 4;
/** Maximum length: longer strings are rarely words. */
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

/** The words of Latin letters with the highest weighted count; ties in alphabetical order. */
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
 * Serialises the vocabulary with front coding. For each word, sorted: a capital for the length of the prefix shared
 * with the previous word (`A` = 0), the remaining letters, and the class. `model7`, `modelling2` → `Amodel7Fling2`.
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

/** Parses the output of `renderVocabulary`. */
export function parseVocabulary(text: string): Vocabulary {
  const vocabulary = new Map<string, number>();
  let before = '';
  for (const [, shared = 'A', rest = '', frequency = '0'] of text.matchAll(/([A-Z])([a-z]*)(\d)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    vocabulary.set(before, Number(frequency));
  }
  return vocabulary;
}
