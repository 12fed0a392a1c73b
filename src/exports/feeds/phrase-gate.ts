/** A quick look at a text, so that only those that may hold a phrase are taken apart into words. */
import { foldText } from '../../topics/words.ts';

/** ASCII, and signs of English prose that fold to no letter: lower case is all the folding such a text needs. */
const plain = /^[\0-\x7f\u2010-\u2026]*$/;
/** What may stand between two words of a phrase: the first one's plural, then anything but letters and digits. */
const gap = String.raw`[a-z]{0,3}(?:['\u2019]s|[^\p{L}\p{N}])+`;

/**
 * A test that says no only where none of `phrases` is in a text; what it lets through must be looked at word by
 * word. Each phrase is given as its words in singular, as `singularWord` makes them of `splitWords`.
 */
export function buildPhraseGate(phrases: readonly (readonly string[])[]): (text: string) => boolean {
  if (phrases.length === 0) return () => false;
  const patterns = phrases.map((words) => words.map(stemOf).join(gap));
  const any = new RegExp([...new Set(patterns)].join('|'), 'u');
  return (text) => any.test(plain.test(text) ? text.toLowerCase() : foldText(text));
}

/** What a word begins with in singular and plural: of `theory` and `theories`, `theor`. */
function stemOf(word: string): string {
  return word.endsWith('y') ? word.slice(0, -1) : word;
}
