/**
 * Tokeniser for comparing texts (topics, related papers, search): folds accents and case; hyphens and punctuation
 * separate.
 */

import { splitUnspaced } from './unspaced.ts';

/** Lower-case `text` without accents and compatibility forms (`ﬁ`, `𝒪`, full width). */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** ASCII and typographic spaces, dashes, quotes and ellipses. */
const plain = /^[\0-\x7f\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Whether `text` needs no Unicode tables: true for nearly all English prose. */
export const isPlain = (text: string): boolean => plain.test(text);

/**
 * The words of `text` in order: folded runs of letters or digits, without possessive `'s`. Scripts without spaces
 * between words are split into bigrams.
 */
export function splitWords(text: string): readonly string[] {
  if (isPlain(text)) {
    const lower = text.toLowerCase();
    return (/['’]s/.test(lower) ? lower.replace(/['’]s(?![a-z0-9])/g, '') : lower).match(/[a-z0-9]+/g) ?? [];
  }
  const runs = foldWords(text)
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return runs?.flatMap(splitUnspaced) ?? [];
}

/**
 * The singular of an English plural, by its ending; other words are returned unchanged. For comparison only, so a
 * wrong singular does no harm as long as both sides get it.
 */
export function singularWord(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
