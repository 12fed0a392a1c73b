/**
 * The index finds every word that begins with a word asked for, which helps whoever is still typing and hurts whoever
 * means `Gu` and not `guidance`. Short words are therefore indexed a second time with an end mark.
 */

const endMark = '_';

/** Two or three letters: family names such as Li, and abbreviations such as RL. */
export function isShortWord(word: string): boolean {
  return /^\p{L}{2,3}$/u.test(word);
}

/** The form of a short word that matches nothing longer. */
export function closeShortWord(word: string): string {
  return `${word}${endMark}`;
}
