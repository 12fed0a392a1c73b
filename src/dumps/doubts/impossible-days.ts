/** Headings of a reading list with a day that no calendar has, or that may be two: the papers below would be of another day. */
import { toCalendarDay } from '../../calendar.ts';
import { periodOfHeader } from '../days/address-days.ts';
import { MONTH, parseWrittenDate } from '../days/written-date.ts';
import type { ListRow } from '../lists/list-row.ts';
import { rowsOf } from '../lists/list-rows.ts';
import type { Capture, Doubt } from '../model/dump.ts';
import { quote } from '../model/quote.ts';

const month = `(${MONTH})`;
const day = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?';
const year = '(?:,?\\s{1,3}(?:de\\s)?((?:19|20)\\d{2})(?!\\d)|[\\s.:)\\]*_]{0,9}$)';
/** Of `Letter #31 February`, the first is the letter's number. */
const front = '(?<![#№\\d.]|(?<!\\p{L})(?:no|nr|vol|issue|letter|edition|number)[.:]?\\s)';
const dayFirst = new RegExp(`${front}${day}\\s{1,3}(?:de\\s|of\\s)?${month}${year}`, 'giu');
const monthFirst = new RegExp(
  `${month}\\s{1,3}(?:\\d{1,2}(?:st|nd|rd|th)?\\s?[-–—]\\s?)?${day}${year}`,
  'giu',
);
const yearFirst = /(?<![\w./-])((?:19|20)\d{2})([-/])(\d{1,2})\2(\d{1,2})(?![\w/-])/g;
const yearLast = /(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?![\w/-])/g;
const week = /(?<![\w-])(?:\d{4}-W\d{1,2}(?!\d)|week\s\d{1,2},?\s(?:19|20)\d{2}(?!\d))/i;
/** A greater number is one of an issue or of papers. */
const longestMonth = 31;

interface WrittenDay {
  readonly text: string;
  readonly isTwo: boolean;
}

/** The first such day in a heading. */
export function impossibleDay(heading: string): WrittenDay | undefined {
  const text = heading.slice(0, longest);
  const none = (found: string): WrittenDay => ({ text: found.trim(), isTwo: false });
  for (const { 0: found, 1: one = '', 3: two = '', 4: three = '' } of text.matchAll(yearFirst))
    if (!isDay(one, two, three)) return none(found);
  for (const { 0: found, 1: one = '', 2: sign, 3: two = '', 4: ofYear = '' } of text.matchAll(yearLast)) {
    const readings = [isDay(ofYear, two, one), sign !== '.' && isDay(ofYear, one, two)].filter(Boolean);
    if (readings.length === 0) return none(found);
    if (readings.length > 1 && one !== two) return { text: found, isTwo: true };
  }
  for (const { 0: found, 1: number = '', 2: name = '', 3: ofYear = '' } of text.matchAll(dayFirst))
    if (isImpossible(number, name, ofYear)) return none(found);
  for (const { 0: found, 1: name = '', 2: number = '', 3: ofYear = '' } of text.matchAll(monthFirst))
    if (isImpossible(number, name, ofYear)) return none(found);
  const ofWeek = week.exec(text)?.[0];
  return ofWeek !== undefined && periodOfHeader(ofWeek) === undefined ? none(ofWeek) : undefined;
}
const longest = 300;

const isDay = (ofYear: string, ofMonth: string, number: string): boolean =>
  toCalendarDay(Number(ofYear), Number(ofMonth), Number(number)) !== undefined;

function isImpossible(number: string, name: string, ofYear: string): boolean {
  const isMonth = parseWrittenDate(`${name} 1`) !== undefined;
  const isOfMonth = Number(number) > 0 && Number(number) <= longestMonth;
  return isMonth && isOfMonth && parseWrittenDate(`${number} ${name} ${ofYear}`.trim()) === undefined;
}

/** A heading by its marks, or a line of little but a day. */
function isHeading({ kind, line: { text } }: ListRow): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'text' && kind !== 'point') return false;
  return text.trim().length <= longestLine && (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= mostWords;
}
const longestLine = 40;
const mostWords = 3;

/** A day that may be two is a doubt among other days, where papers would be of the day above. */
export function findImpossibleDays(capture: Capture): Doubt[] {
  const rows = rowsOf(capture);
  const isDated = rows.some(({ span }) => span !== undefined);
  return rows.filter(isHeading).flatMap(({ line }): Doubt[] => {
    const found = impossibleDay(line.text);
    if (found === undefined || (found.isTwo && !isDated)) return [];
    const what = found.isTwo
      ? 'may be one of two days; write it as 2026-03-24'
      : 'names a day that no calendar has; the papers below it have no day of their own';
    const reason = `${quote(found.text)} ${what}.`;
    return [{ rule: 'impossible-day', reason, entry: undefined, line: line.number }];
  });
}
