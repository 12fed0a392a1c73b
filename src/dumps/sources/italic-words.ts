/** Words in italics on a page, which are marked as Markdown's where they may be a title: between punctuation marks. */

/** Signs for private use, which stand in the text of a line until all of it is known. */
export const italicStart = '\ue000';
export const italicEnd = '\ue001';

export const isItalic = (name: string): boolean => name === 'i' || name === 'em' || name === 'cite';

const words = /\ue000\s?([^\ue000\ue001*_]{1,400}?)\s?\ue001/g;
const marks = /[\ue000\ue001]/g;
/** At the beginning of a line; species have two. */
const fewestWords = 3;

/** With asterisks around words that may be a title, and without the signs. */
export function withItalics(line: string): string {
  if (!line.includes(italicStart)) return line.replace(marks, '');
  return line
    .replace(words, (_all, own: string, at: number) => {
      const before = line.slice(Math.max(0, at - 20), at).replace(marks, '');
      const end = line.indexOf(italicEnd, at) + 1;
      const behind = line.slice(end, end + 20).replace(marks, '');
      const isApart = /(?:^|[,.:;)\]"”])\s?$/.test(before) && /^\s?(?:$|[,.;:([])/.test(behind);
      const isLong = own.split(' ').length >= fewestWords || before.trim() !== '';
      return isApart && isLong ? `*${own}*` : own;
    })
    .replace(marks, '');
}
