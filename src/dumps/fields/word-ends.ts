/** Punctuation behind an identifier or an address in running text. */

/**
 * Without `marks` and closing brackets at the end. A bracket that is opened within the word is its own: DOIs of Elsevier and of the ASCE
 * have some, as `10.1061/(ASCE)0733-9399(1999)125:11(1251)`.
 */
export function withoutEndMarks(word: string, marks = ']>.,;:'): string {
  if (!/[\])>.,;:]$/.test(word)) return word;
  let open = countOf(word, /\(/g) - countOf(word, /\)/g);
  let end = word.length;
  for (; end > 0; end -= 1) {
    const sign = word.charAt(end - 1);
    const isForeign = sign === ')' ? open < 0 : marks.includes(sign);
    if (!isForeign) break;
    if (sign === ')') open += 1;
  }
  return word.slice(0, end);
}

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
