/** Query-independent word variants for the index. Queries are normalised to the same forms; see `search-query.ts`. */

import { BoundedMemo } from '../../text/bounded-memo.ts';
import { functionWords } from '../../words/function-words.ts';
import { greekNames } from '../../words/greek-letters.ts';
import { plainLetters } from '../../words/plain-letters.ts';
import { americanSpelling } from '../../words/spelling.ts';
import { isPlain, singularWord, splitWords } from '../../words/split-words.ts';
import { hasUnspaced } from '../../words/unspaced.ts';
import { closeShortWord, isShortWord } from '../short-words.ts';
import type { Compounds } from './compounds.ts';

/**
 * Words to index with `text` beside its own, sorted: American spellings of British words, names of Greek letters,
 * plain forms of letters that only look accented (`ł`, `ø`), the open or closed form of compounds, and short words with their end mark.
 */
export function wordVariants(text: string, compounds: Compounds): readonly string[] {
  const words = splitWords(text);
  const variants = new Set<string>();
  const mayBeClosed = filterOf(compounds);
  let previous = '';
  for (const word of words) {
    if (mayBeClosed[slotOf(previous, word)] === 1 && compounds.has(previous + word))
      variants.add(previous + word);
    previous = word;
  }
  const present = new Set(words);
  for (const word of present) {
    for (const form of formsOf(word)) variants.add(form);
    for (const part of compounds.get(word) ?? []) {
      variants.add(part);
      for (const form of shortForms(part)) variants.add(form);
    }
  }
  // Pagefind splits at spaces itself, so words with spaces around them need no variant.
  for (const variant of variants) if (present.has(variant)) variants.delete(variant);
  if (!isPlain(text)) for (const word of present) if (hasUnspaced(word)) variants.add(word);
  return [...variants].sort();
}

/**
 * Which pairs of words may be a compound: nearly none, and to join each pair in order to look it up took a third of the
 * time of all variants. A slot is set for the compounds of one first and last letter and length.
 */
const filters = new WeakMap<Compounds, Uint8Array>();
const slots = 0x10000;

function filterOf(compounds: Compounds): Uint8Array {
  const known = filters.get(compounds);
  if (known !== undefined) return known;
  const filter = new Uint8Array(slots);
  for (const [first, second] of compounds.values()) filter[slotOf(first, second)] = 1;
  filters.set(compounds, filter);
  return filter;
}

function slotOf(first: string, second: string): number {
  const letters = first.charCodeAt(0) * 31 + second.charCodeAt(second.length - 1);
  return (letters * 31 + first.length + second.length) % slots;
}

/** Cache, since papers share most words. */
const known = new BoundedMemo<readonly string[]>(50_000);

/** Variants of a single word, without the word itself. */
function formsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const spellings = [americanSpelling(word), plainLetters(word), ...greekNames(word)];
  const forms = [...spellings.filter((form) => form !== word), ...shortForms(word)];
  known.set(word, forms);
  return forms;
}

function shortForms(word: string): readonly string[] {
  const short = singularWord(plainLetters(word));
  return isShortWord(short) && !functionWords.has(short) ? [closeShortWord(short)] : [];
}
