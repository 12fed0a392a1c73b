/** Forms of what lists have beside titles, and no title has for its own, as sources of regular expressions with the flag `u`. */
import { MONTH } from '../days/written-date.ts';
import { COUNT } from '../fields/counts.ts';
import { isVenue } from '../fields/venue-words.ts';
import { withoutFrontMarks } from './title-marks.ts';

export const YEAR = '(?:19|20)\\d{2}';

/** A day with its year; without regard to case. */
export const DAY = `(?:\\d{1,2}\\.? ${MONTH},? ${YEAR}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]${YEAR})`;

/** Counts, a class of arXiv, who told of it: `5 min read`, `cs.CL`, `via @ann`. */
export const REMARK = `(?:${COUNT}|[Cc]ited by \\d{1,6}|[a-z]{2,8}(?:-[a-z]{2,4})?\\.[A-Z]{2}|via @[\\p{L}\\d_]{2,30}|(?:NEW|TODO|DONE)!?)`;

/** `Day 1`, `Room B`. */
export const PLACE = '(?:Day|Room|Session|Track|Hall|Slot) (?:\\p{Lu}?\\d{1,3}\\p{Lu}?|\\p{Lu})';

/** `@ICML 2026` */
export const MEETING = `@ ?\\p{Lu}[\\p{L}/&-]{1,20}(?: ${YEAR})?`;

export const HASHTAG = '#\\p{L}[\\p{L}\\p{N}_-]{1,30}';

/** A day without its year; without regard to case. */
export const SHORT_DAY = `(?:\\d{1,2}\\.? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)`;

const inFront = [
  new RegExp(`^(?:${REMARK}|${PLACE}|(?!AUTHORS?$|BY$)\\p{Lu}{2,12}|New|Paper|Poster|Talk|Title)$`, 'u'),
  new RegExp(`^(?:${DAY}|${SHORT_DAY}|${YEAR})$`, 'iu'),
];

/** Whether what stands in front of a title is nothing but bullets, tags and signs: `- [ ] `, `🔥 `, `Nov 14: `, `NEW: `. */
export function isListMark(front: string): boolean {
  const bare = withoutFrontMarks(`${front.trim()} "`).replace(/"$/, '');
  const text = bare.replace(/^\s*\[[^[\]()]{1,40}\]\s*/, '').replace(/[\s:：!|–—-]+$/u, '');
  return text === '' || inFront.some((form) => form.test(text)) || isVenue(text);
}
