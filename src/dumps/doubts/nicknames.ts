/** A method's name in front of what may be the whole title, or the rest of it: `MAE | Masked Autoencoders Are Scalable Vision Learners`. */

import { isVenue } from '../fields/venue-words.ts';
import { isTitleLike } from '../items/organisation-tags.ts';
import { isSite } from '../items/subtitle.ts';
import { type ListRow, namesAuthors } from '../lists/list-row.ts';
import { rowsOf } from '../lists/list-rows.ts';
import type { Capture, Doubt } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { namesIn } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';

const nickname = /^\p{Lu}[\p{L}\d.+-]{1,19}$/u;
const barred = /^(\p{Lu}[\p{L}\d.+-]{1,19})\s\|\s(\S.{3,400})$/u;
/** What stands between it and the title, or nothing behind a link or bold words. */
const separator = /^\s{0,3}(?:[|:.–—-]\s{1,3})?/u;
const longestPlace = 80;
/** In words; titles in capitals look like names. */
const longestName = 3;

/** The words behind a title that is a name alone, where they are those of a title too. */
function titleBehind({ entry, words = '' }: ListRow): string | undefined {
  const title = entry?.title ?? '';
  const inTitle = barred.exec(title)?.[2];
  const text = withoutEmphasis(words).replace(/\s+/g, ' ').trim();
  const isName = inTitle === undefined && nickname.test(title) && text.startsWith(title);
  const rest = inTitle ?? (isName ? text.slice(title.length).replace(separator, '') : '');
  const own = rest.split(/\s[|–—-]\s|\s[([]/, 1)[0] ?? '';
  const isPlace =
    isVenue(own) ||
    isSite(own) ||
    /(?:19|20)\d{2}\W{0,3}$|^(?:in|journal|proc\S*|transactions)\s/i.test(own.slice(0, longestPlace));
  const areNames = own.includes(',')
    ? own.split(/,\s?/).every((one) => /^(?:and )?\p{Lu}\S{0,30}(?: \S{1,30}){1,3}$/u.test(one))
    : namesIn(own) !== undefined && own.split(' ').length <= longestName;
  return isTitleLike(own) && !isPlace && !areNames ? own : undefined;
}

export function findNicknames(capture: Capture): Doubt[] {
  return rowsOf(capture).flatMap((row): Doubt[] => {
    // Behind a dash, the words are doubted as a subtitle.
    const isKnown = namesAuthors(row) || row.subtitle?.kind === 'open';
    const behind = isKnown ? undefined : titleBehind(row);
    if (behind === undefined) return [];
    const reason = `${quote(row.entry?.title)} was read as a title, and ${quote(behind)} on its line may be the title, or go on with it; put the title into quotation marks.`;
    return [{ rule: 'title-is-a-nickname', reason, entry: undefined, line: row.line.number }];
  });
}
