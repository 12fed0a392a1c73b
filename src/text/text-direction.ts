/** Hebrew, Arabic, Syriac and the other scripts that run from right to left, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * The value of HTML's `dir` for an element that holds `text`: `auto` where a letter of it runs from right to left, so that the
 * browser lets the first strong letter decide; nothing for all others, which need no mark.
 */
export const textDirection = (text: string): 'auto' | undefined =>
  RIGHT_TO_LEFT.test(text) ? 'auto' : undefined;
