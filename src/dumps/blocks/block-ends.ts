/** Lines that end the paper above, where no blank line does. */
import { isProgrammeDay } from '../days/heading-days.ts';
import { isLinks } from '../items/link-rows.ts';
import { isWorkKind } from '../items/work-kinds.ts';
import { track } from './block-details.ts';
import { isCount } from './page-words.ts';

/** Where a poster hangs, what a paper has won, a journal's volume. */
const ofProgramme =
  /#\s?\d{1,5}$|^[^.:?]{0,40}\baward\b[^.:?]{0,20}$|^[^.:?]{0,60}\b(?:volume|vol\.|issue|part|number|no\.)\s\d{1,4}$/i;

/**
 * Whether a line before a title ends the paper above: an address, a date, a row of a table, links, a word, the name of a track.
 * Another may be the title's own beginning.
 */
export const isEnd = (text: string): boolean =>
  /https?:|doi\b|\d{4}[-/.]\d|^\s*\|/i.test(text) ||
  track.test(text) ||
  isProgrammeDay(text) ||
  ofProgramme.test(text.trim()) ||
  isWorkKind(text) ||
  isLinks(text) ||
  isCount(text) ||
  (text.trim().split(/\s+/).length <= 2 && !unspaced.test(text));

/** More than a word, in scripts without spaces. */
const unspaced = /[\p{Lo}ー]{5}/u;
