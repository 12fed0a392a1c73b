/** Hebrew, Arabic, Syriac and the other scripts that run from right to left, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LEFT_TO_RIGHT =
  /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}])\p{L}/u;

/**
 * The value of HTML's `dir` for an element that holds `text`, in a page that runs by `page`: `auto` where a letter of it runs
 * the other way, so that the browser lets the first strong letter decide; nothing for all others, which need no mark.
 */
export const textDirection = (text: string, page: 'ltr' | 'rtl' = 'ltr'): 'auto' | undefined =>
  (page === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(text) ? 'auto' : undefined;
