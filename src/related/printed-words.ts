/** The words of a text as it prints them: runs of letters, marks and digits. */

/** Placeholder for the `'s` of a possessive, with any apostrophe and case; not a word of its own. */
export const possessive = "'s";

const unknown = 0;
const inWord = 1;
const betweenWords = 2;

/** Class of each UTF-16 code unit, computed at first use. Surrogates have no class. */
const kinds = new Uint8Array(0x1_00_00);

/**
 * Runs of letters, marks and digits in `text`, in order, with case and accents; an `s` after an apostrophe is
 * `possessive`.
 */
export function printedWords(text: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  let at = 0;
  while (at < text.length) {
    const known = kinds[text.charCodeAt(at)];
    const kind = known === unknown ? kindOf(text, at) : known;
    if (kind === inWord) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(wordAt(text, start, at));
      start = -1;
    }
    at += known === unknown && isPair(text, at) ? 2 : 1;
  }
  if (start >= 0) words.push(wordAt(text, start, text.length));
  return words;
}

function wordAt(text: string, start: number, end: number): string {
  const isPossessive = end === start + 1 && /['’][sS]/.test(text.slice(start - 1, end));
  return isPossessive ? possessive : text.slice(start, end);
}

function kindOf(text: string, at: number): number {
  const kind = /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2)) ? inWord : betweenWords;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
  return kind;
}

const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
