import { siteDirection } from './wording.ts';

/** Right-to-left scripts (Hebrew, Arabic, Syriac …), including presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LEFT_TO_RIGHT =
  /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L}/u;

/** Text that runs from left to right on every page, such as `13 kB`: between isolates where the page does not. */
export const leftToRight = (text: string): string =>
  siteDirection() === 'ltr' ? text : `\u2066${text}\u2069`;

/**
 * Value of the `dir` attribute: `auto` if `text` has letters of the direction that the page does not have, so that the
 * browser determines the direction; otherwise undefined.
 */
export const textDirection = (text: string, page = siteDirection()): 'auto' | undefined =>
  (page === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(text) ? 'auto' : undefined;
