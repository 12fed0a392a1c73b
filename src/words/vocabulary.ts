/** Vocabulary for spelling suggestions: the archive's words with document frequencies, compact enough to download. */

import type { WordCounts } from './count-words.ts';

/** Word → frequency class: class n means about 2^n papers. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Keeps the five files that a long word's corrections may be in below 20 kB compressed. */
const maxWords = 20_000;
/** Minimum length: shorter words have too many neighbours at edit distance 1. */
export const shortestWord = 4;
/** Maximum length: longer strings are rarely words. */
const longestWord = 26;
/** Words of this length and longer ones are in one file. */
const longestFile = 16;
/** Groups of first letters whose words share a file, each with about the same number of words. */
const firstLetters: readonly string[] = ['abcd', 'efghijkl', 'mnopqr', 'stuvwxyz'];

/** Names of the vocabulary's files: one for each length and group of first letters, so that few are fetched for a word. */
export const vocabularyFiles: readonly string[] = /* @__PURE__ */ Array.from(
  { length: longestFile - shortestWord + 1 },
  (_, at) => firstLetters.map((_letters, group) => fileName(shortestWord + at, group)),
).flat();

/** Files of the words whose length differs from that of `word` by at most `edits`; with its first letter, or `anyLetter`. */
export function vocabularyFilesNear(word: string, edits: number, anyLetter: boolean): readonly string[] {
  const groups = firstLetters.flatMap((letters, group) =>
    anyLetter || letters.includes(word.charAt(0)) ? [group] : [],
  );
  const first = Math.min(Math.max(word.length - edits, shortestWord), longestFile);
  const last = Math.min(word.length + edits, longestFile);
  const lengths = Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at);
  return lengths.flatMap((length) => groups.map((group) => fileName(length, group)));
}

/** The words of each file. */
export function divideVocabulary(vocabulary: Vocabulary): ReadonlyMap<string, Vocabulary> {
  const files = new Map(vocabularyFiles.map((name) => [name, new Map<string, number>()]));
  for (const [word, frequency] of vocabulary) {
    const group = firstLetters.findIndex((letters) => letters.includes(word.charAt(0)));
    files.get(fileName(Math.min(word.length, longestFile), group))?.set(word, frequency);
  }
  return files;
}

function fileName(length: number, group: number): string {
  return `${length}-${firstLetters[group]?.charAt(0) ?? ''}`;
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
