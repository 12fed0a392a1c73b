/** Where a paper was published, behind the names of its authors: `Ann Bee & Cid Dee, Current Biology 2025`. */
import { beginsWithGivenName } from './frequent-names.ts';

/** One to six words in front of a year; a name may stand in front of one as well. */
const dated =
  /[;,]\s((?:(?:\p{Lu}[\p{L}'’&.-]{0,30}|of|the|and|in|for|on|de|la|der|für|&)\s){1,6})\(?(?:(?:19|20)\d{2}|['’]\d{2})(?![\d-])/u;
/** A list has its word for "and" in front of its last name. */
const ended = /^([^;]*\s(?:and|&|und|et)\s\p{Lu}[^,;&]{2,60}),\s(?!Jr|Sr|I{2,3}\b|IV\b)([^,;]{2,80})$/u;
const hasAnd = /(?:^|\s)(?:and|&|und|et)\s/;

/** Index of the separator in front of a venue with its year; -1 where there is none. */
export function indexOfVenue(text: string): number {
  const [all, words = ''] = dated.exec(text) ?? [];
  return all === undefined || (words.trim().includes(' ') && beginsWithGivenName(words))
    ? -1
    : text.indexOf(all);
}

/** A list of names up to the one behind its "and": what stands behind another comma is no name, but where the paper was published. */
export function endOfNames(names: string): string {
  const [, own, behind = ''] = ended.exec(names) ?? [];
  return own === undefined || hasAnd.test(behind) ? names : own;
}
