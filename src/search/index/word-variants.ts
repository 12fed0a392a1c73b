/** Query-independent word variants for the index. Queries are normalised to the same forms; see `search-query.ts`. */

import { BoundedMemo } from '../../text/bounded-memo.ts';
import { functionWords } from '../../words/function-words.ts';
import { greekNames } from '../../words/greek-letters.ts';
import { doubleLetters, plainLetters } from '../../words/plain-letters.ts';
import { americanSpelling } from '../../words/spelling.ts';
import { isPlain, singularWord, splitWords } from '../../words/split-words.ts';
import { hasUnspaced } from '../../words/unspaced.ts';
import { closeShortWord, isShortWord } from '../short-words.ts';
import type { Compounds } from './compounds.ts';

/**
 * Words to index with `text` beside its own, sorted: American spellings of British words, names of Greek letters,
 * plain forms of letters that only look accented (`ł`, `ø`), umlauts in two letters, the open or closed form of compounds, and short words with their
 * end mark.
 */
export function wordVariants(text: string, compounds: Compounds): readonly string[] {
  const words = splitWords(text);
  const variants = new Set<string>();
  let previous = '';
  for (const word of words) {
    const closed = previous + word;
    if (previous !== '' && compounds.has(closed)) variants.add(closed);
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
  for (const form of doubledForms(text)) variants.add(form);
  // Pagefind splits at spaces, so a variant that is a word of the text is indexed already.
  for (const variant of variants) if (present.has(variant)) variants.delete(variant);
  for (const part of apostropheParts(text)) for (const form of [part, ...formsOf(part)]) variants.add(form);
  if (!isPlain(text)) for (const word of present) if (hasUnspaced(word)) variants.add(word);
  return [...variants].sort();
}

const withApostrophe = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)+/gu;
/** Endings of contractions (`don’t`, `we’re`), which are no words. */
const contracted = /['’ʼ](?:\p{L}|re|ve|ll)$/iu;

/** `brien` of `O’Brien`, `ya` of `Shin’ya`: Pagefind has such a word in its closed form alone, and queries ask for its parts. */
function apostropheParts(text: string): readonly string[] {
  if (!/['’ʼ]/u.test(text)) return [];
  const words = (text.match(withApostrophe) ?? []).filter((word) => !contracted.test(word));
  return words.flatMap(splitWords).filter((part) => part.length > 1 && !functionWords.has(part));
}

/** `schoelkopf` of `Schölkopf`: names are written so in citations, and on keyboards without these letters. */
function doubledForms(text: string): readonly string[] {
  if (isPlain(text)) return [];
  return (text.normalize('NFC').match(/[\p{L}]+/gu) ?? []).flatMap((word) => {
    const form = doubleLetters(word);
    return form === undefined ? [] : splitWords(plainLetters(form));
  });
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
