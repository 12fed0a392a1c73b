/**
 * Punctuation of Chinese and Japanese, which stands beside addresses and identifiers without a space: `（arXiv:2402.09739）。` None of
 * them can be a part of one.
 */
export const fullWidthMarks = '，。；、：！？（）［］【】〔〕「」『』《》〈〉｡､';

const isMark = (sign: string | undefined): boolean =>
  sign !== undefined && sign !== '' && fullWidthMarks.includes(sign);

const word = new RegExp(`[^\\s<>${fullWidthMarks}]+`, 'g');
const identifier = /https?:\/\/|(?<![\d.])10\.\d{4,9}\/|^(?:arxiv:)?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}\/\d{7})/i;

const identifierFirst = /^(?:https?:|(?:doi:)?10\.\d|(?:arxiv:)?(?:\d{4}\.\d{4}|[a-z-]{2,20}\/\d{7}))/i;

/** The text with spaces between identifiers and such marks. */
export function spaceFullWidthMarks(text: string): string {
  if (!/[\u3000-\u303f\uff00-\uff65]/.test(text)) return text;
  return text.replace(word, (found: string, at: number) => {
    if (!identifier.test(found)) return found;
    const before = isMark(text[at - 1]) && identifierFirst.test(found) ? ' ' : '';
    const behind = isMark(text[at + found.length]) ? ' ' : '';
    return `${before}${found}${behind}`;
  });
}
