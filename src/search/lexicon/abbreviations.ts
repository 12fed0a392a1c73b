/** Extracts abbreviations that a text defines: `state space models (SSMs)`. */

export interface Abbreviation {
  /** Lower case, singular: `ssm`. */
  readonly short: string;
  /** Lower case: `state space models`. */
  readonly long: string;
}

const bracketed = /\(([A-Z][A-Za-z]{1,6})\)/g;
/** Up to seven words at the end of a text. The lookbehind matches backwards from the end, so no other start is tried. */
const wordsBefore = /$(?<=((?:[\p{L}\p{N}]+[\s-]+){1,7}))/u;
const maxBefore = 300;

/**
 * Abbreviations in brackets after the words whose initials they are; hyphens separate words, and words such as `of` may be
 * skipped. A variant of the algorithm of Schwartz and Hearst (2003), which matches letters from the end.
 */
export function readAbbreviations(text: string): readonly Abbreviation[] {
  return Array.from(text.matchAll(bracketed)).flatMap(({ index, 1: printed = '' }) => {
    const short = printed.replace(/s$/, '').toLowerCase();
    if (short.length < 2 || !/[A-Z].*[A-Z]/.test(printed)) return [];
    const before = wordsBefore.exec(text.slice(Math.max(0, index - maxBefore), index))?.[1];
    if (before === undefined) return [];
    const words = before
      .trim()
      .toLowerCase()
      .split(/[\s-]+/);
    const start = firstWordOf(short, words);
    return start === undefined ? [] : [{ short, long: words.slice(start).join(' ') }];
  });
}

const skippable: ReadonlySet<string> = new Set(['of', 'and', 'the', 'in', 'for', 'to', 'with', 'a', 'on']);

/** Index of the first word of the expression that ends with the last word and has the initials `short`. */
function firstWordOf(short: string, words: readonly string[]): number | undefined {
  let letter = short.length - 1;
  let at = words.length - 1;
  for (; at >= 0 && letter >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (word[0] === short[letter]) letter -= 1;
    else if (!skippable.has(word) || at === words.length - 1) return undefined;
  }
  return letter < 0 ? at + 1 : undefined;
}
