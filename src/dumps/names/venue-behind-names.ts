/** Where a paper was published, behind the names of its authors: `Ann Bee & Cid Dee, Current Biology 2025`. */
import { leavesOut } from './author-fields.ts';
import { arePersons } from './words-of-titles.ts';
import { namesIn } from './written-names.ts';

/** A list has its word for "and" in front of its last name. */
const ended = /^([^;]*\s(?:and|&|und|et)\s\p{Lu}[^,;&]{2,60}),\s(?!Jr|Sr|I{2,3}\b|IV\b)([^,;]{2,80})$/u;
const hasAnd = /(?:^|\s)(?:and|&|und|et)\s/;

/** `, 91(2)`, `, forthcoming`, behind a journal. */
const volumeBehind =
  /,\s(?:\d{1,4}(?: ?\(\d{1,4}\))?(?:[,:] ?\d[\d–-]{0,12})?|forthcoming|in press|to appear)$/;
export const hasVolume = (names: string): boolean => volumeBehind.test(names);
/** `Hive Letters, 18(4)`: what a volume stands behind directly is a journal, whatever it looks like; `Ann Bee, to appear` is none. */
export const isJournal = (text: string, own: string): boolean =>
  hasNumber(text) && text.replace(volumeBehind, '') === own;
const hasNumber = (text: string): boolean => /\d/.test(volumeBehind.exec(text)?.[0] ?? '');

/** `, NBER WP 34001`, `, SSRN Working Paper`. */
const workingPaper =
  /,\s(?:[\p{L}\d&.-]{1,30} ){1,4}(?:(?:working|discussion|research|staff) papers?|WP|DP)(?![\p{L}])[^,;]{0,30}$/iu;

/** Whether a text is the full names of persons, by its words. */
export const areNamesOfPersons = (text: string): boolean => arePersons(namesIn(text)?.names ?? []);

/**
 * A list of names up to where a venue begins: behind the comma after the name with "and", and behind the last comma where a year
 * follows the text and the words are no person's.
 */
export function endOfNames(all: string, isDated: boolean): string {
  const names = all.replace(volumeBehind, '');
  const isBeforeYear = isDated || names !== all;
  const [, own, behind = ''] = ended.exec(names) ?? [];
  if (own !== undefined && !hasAnd.test(behind)) return own;
  const series = names.search(workingPaper);
  if (series > 0) return names.slice(0, series);
  const comma = names.search(/[,;]\s[^,;]*$/);
  const isVenue =
    hasNumber(all) ||
    (isBeforeYear && !leavesOut(names) && !areNamesOfPersons(names.slice(comma + 1).trim()));
  return isVenue && comma > 0 ? names.slice(0, comma) : names;
}
