import { siteDirection } from './wording.ts';

/** Right-to-left scripts (Hebrew, Arabic, Syriac …), including presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LEFT_TO_RIGHT =
  /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L}/u;

/** Text that runs from left to right on every page, such as `13 kB`: between isolates where the page does not. */
export const leftToRight = (text: string): string =>
  siteDirection() === 'ltr' ? text : `\u2066${text}\u2069`;

/** A word; without letters alone of Latin and Greek, which are variables. */
const WORD =
  /(?<![\p{L}\p{M}])(?!\p{Script=Latin}(?![\p{L}\p{M}])|\p{Script=Greek}(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*/gu;
/** Share of words above which a text runs from right to left: names and terms in Latin letters are frequent in it. */
const rightToLeftShare = 0.4;
/** Enough of a text to tell. */
const longestSample = 2000;

/**
 * Value of the `dir` attribute: undefined if all letters of `text` have the page's direction; `auto` if the browser, which
 * goes by the first letter, finds the direction of most words; otherwise that direction (`GDP` in front of a Hebrew title).
 */
export function textDirection(text: string, page = siteDirection()): 'auto' | 'ltr' | 'rtl' | undefined {
  if (!(page === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(text)) return undefined;
  const words = text.slice(0, longestSample).match(WORD) ?? [];
  const share = words.filter((word) => RIGHT_TO_LEFT.test(word)).length / Math.max(words.length, 1);
  const direction = share > rightToLeftShare ? 'rtl' : 'ltr';
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return words.length === 0 || RIGHT_TO_LEFT.test(first) === (direction === 'rtl') ? 'auto' : direction;
}
