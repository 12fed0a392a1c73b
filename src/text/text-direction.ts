/** Right-to-left scripts (Hebrew, Arabic, Syriac …), including presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Value of the `dir` attribute: `auto` if `text` has right-to-left letters, so that the browser determines the
 * direction; otherwise undefined.
 */
export const textDirection = (text: string): 'auto' | undefined =>
  RIGHT_TO_LEFT.test(text) ? 'auto' : undefined;
