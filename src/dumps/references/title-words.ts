/** The words of a reference's title, without its medium, quotation marks and such. */

import { beginsWithIn, IMPRINT } from './imprint-words.ts';

/** What styles put behind a title: its medium, or its edition. */
const MEDIUM =
  /\s*(?:\[(?:internet|online|preprint|electronic resource|conference (?:paper|presentation)|data ?set|software|video)\]|\((?:\d{1,2}(?:st|nd|rd|th)|rev\.) ed\.\))$/i;

/** `(No. arXiv:2509.01234; Version 2)`, `(p. 2025.10.09.681234)`, and what is left of them without an identifier: `(No. )`. */
const PREPRINT_NUMBER =
  /[*_]{0,2}\s*\(\s?(?:(?:no|pp?)\.\s?)?(?:arxiv:\s?)?(?:\d{4}\.[\d.]{4,20}(?:v\d{1,2})?|[a-z]{2,8}-\d{5,9})?\s?(?:[;,]\s?)?(?:version \d{1,3}(?:\.\d{1,3}){0,2})?\)$/i;

export const withoutMedium = (title: string): string =>
  title.replace(MEDIUM, '').replace(PREPRINT_NUMBER, '');

/** `, arXiv preprint`, which some styles set behind a comma. */
const PREPRINT_BEHIND = /, (?:arxiv|biorxiv|medrxiv)(?: (?:e-?)?prints?| preprint)?$/i;

/** The words as a title; undefined where they are too few, or say where a paper was published. */
export function asTitle(text: string, leastWords = 2): string | undefined {
  const bare = text.replace(/^[*_\s]+|[*_,.;:\s]+$/gu, '').replace(PREPRINT_BEHIND, '');
  const title = withoutMedium(withoutQuotes(bare)).replace(/[*_]+$/u, '');
  const words = title.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isImprint = IMPRINT.test(title) && !beginsWithIn(title);
  return !isImprint && (words >= leastWords || /[\p{Lo}ー]{4}/u.test(title)) && title.length <= 400
    ? title
    : undefined;
}

/** Without quotation marks around it all, or at one end alone; those of its first or last words stay. */
function withoutQuotes(title: string): string {
  const bare = title.replace(/^["“'‘]+|["”’',.]+$/gu, '');
  const isOfFirst = /^['‘]/.test(title) && /['’](?!\p{L})/u.test(bare) && !/['’][,.]{0,2}$/.test(title);
  return isOfFirst || /["“”‘]/.test(bare) ? title : bare;
}
