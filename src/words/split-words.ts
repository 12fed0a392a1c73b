/**
 * Words as the archive compares them: accents folded, case ignored, hyphens and punctuation as gaps.
 * Everything that matches text with text (topics, related papers, search) starts here.
 */

import { splitUnspaced } from './unspaced.ts';

/** `text` without accents and compatibility forms (`ﬁ`, `𝒪`, full width), in lower case. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** ASCII, and typographer's spaces, dashes, quotes and ellipses, which fold to no letter. */
const plain = /^[\0-\x7f\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** Whether the letters of `text` are those of ASCII, which need no Unicode tables: English prose is nearly everything. */
export const isPlain = (text: string): boolean => plain.test(text);

/**
 * The words of `text` in order: runs of letters or digits, folded; a possessive `'s` is dropped. Of scripts without spaces
 * between words, pairs of letters.
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
 * The singular of a plural English noun, by its ending alone; other words come back as they are. Meant for
 * comparing, not for print: what matters is that both sides of a comparison are treated alike.
 */
export function singularWord(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
