/** The archive's own words with how many papers use them, small enough to send to a reader who mistyped one. */
import { splitWords } from '../topics/words.ts';

/** Frequency classes by word: class n is about 2 to the power of n papers. */
export type Vocabulary = ReadonlyMap<string, number>;

/** With this many words the file stays below 40 kB compressed. */
const mostWords = 9_500;
/** Shorter words have too many neighbours to be corrected. */
export const shortestWord = 4;
/** A word of a title or a name is worth more than one that an abstract mentions in passing. */
const titleWorth = 3;

export interface VocabularySource {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
}

/** Counts words of Latin letters, and keeps the most used; ties go by the alphabet. */
export function buildVocabulary(papers: Iterable<VocabularySource>): Vocabulary {
  const worth = new Map<string, number>();
  const papersWith = new Map<string, number>();
  for (const { title, authors, abstract } of papers) {
    const first = new Set(splitWords(`${title} ${authors.join(' ')}`));
    for (const word of new Set([...first, ...splitWords(abstract)])) {
      if (word.length < shortestWord || !/^[a-z]+$/.test(word) || word.length > 26) continue;
      papersWith.set(word, (papersWith.get(word) ?? 0) + 1);
      worth.set(word, (worth.get(word) ?? 0) + (first.has(word) ? titleWorth : 1));
    }
  }
  const kept = [...worth].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostWords);
  return new Map(
    kept
      .map(([word]) => [word, Math.min(9, Math.floor(Math.log2(papersWith.get(word) ?? 1)))] as const)
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
