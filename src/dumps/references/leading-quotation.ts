/** Quotation marks at the beginning of a reference's title: around all of it, or around its first words alone. */

import { IMPRINT } from './imprint-words.ts';
import { isJournalBehind } from './journal-behind.ts';

const inDouble = /^["“]([^"“”]{3,400})["”]/;
const inSingle: readonly RegExp[] = [
  /^'([^']{3,400})'(?=[,.;]|\s*$)/,
  /^[‘']((?:[^‘]|‘[^‘’]{1,100}’){3,400}?)[’'](?=[,.;]|\s*$)/,
];

/** The title that stands in quotation marks; undefined where none begin, or words of the title follow them. */
export function wholeQuotation(text: string): string | undefined {
  const [all = '', words] = inDouble.exec(text) ?? [];
  if (words !== undefined) return endsTitle(words, text.slice(all.length)) ? words : undefined;
  return inSingle.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined);
}

/** `“Title.” Journal`, `“Title”, in Journal`; but `“Fake” honey`, `“It’s honey”? A study`, `“Bees are us”: A study`. */
function endsTitle(words: string, behind: string): boolean {
  // `“Wax,” “Honey,” and Other Words`
  if (/^\s(?:(?:and|or|und|et|&)\s)?["“]/.test(behind)) return false;
  if (
    /[,.]$/.test(words) ||
    /^\s*(?:[,.;](?!\s["“])|$)|^\s+(?:[([*_\d]|(?:in|from|by|at|arxiv)\s)/i.test(behind)
  )
    return true;
  const [, mark = '', next = ''] = /^(\s?[:—–]\s?|\s+)(\p{Lu}[^.?!]{0,200})/u.exec(behind) ?? [];
  if (next === '') return false;
  const isPlace = IMPRINT.test(next) || isJournalBehind(` ${next}`);
  if (isPlace || mark.trim() !== '') return isPlace;
  // Behind a question, words in lower case are no journal's name.
  if (/[?!]$/.test(words) && /\s\p{Ll}{5,}/u.test(next) && /^\S+(?:\s+\S+){2}/.test(next)) return false;
  // With nothing but a space between: the journal's name has a volume in it, a year or nothing behind it.
  const after = behind.slice(mark.length + next.length);
  return (
    /\d(?!\d*s(?!\p{L}))/u.test(next) || !/^[.?!]\s+\S/.test(after) || /^\.\s+(?:19|20)\d{2}/.test(after)
  );
}
