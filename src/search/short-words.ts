/**
 * Exact matching of short words. Pagefind matches prefixes, so `Gu` would match `guidance`; short words are therefore
 * indexed again with an end mark.
 */

const endMark = '_';

/** Two or three letters: family names such as Li, abbreviations such as RL. */
export function isShortWord(word: string): boolean {
  return /^\p{L}{2,3}$/u.test(word);
}

/** The word with its end mark, which matches nothing longer. */
export function closeShortWord(word: string): string {
  return `${word}${endMark}`;
}
