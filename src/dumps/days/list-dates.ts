/** Parses days in headings of reading lists: one day, or a range such as `November 9 - November 15, 2026`. */

import { toCalendarDay } from '../../calendar.ts';
import type { ListingDate } from '../model/dump.ts';
import { type Period, periodOfHeader } from './address-days.ts';
import { dayNumber } from './day-order.ts';
import { MONTH, parseWrittenDate } from './written-date.ts';

export interface ListedSpan {
  readonly since: ListingDate | undefined;
  readonly listed: ListingDate;
}

const monthWord = MONTH;
const dayWord = '\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?';
const to = '\\s*(?:-|–|—|to|until|bis|au|al|до)\\s*';
const dayFirst = `${dayWord}\\s+(?:de\\s+|of\\s+)?${monthWord}`;
const yearBehind = ',?\\s+(?:de\\s+)?\\d{4}';
const span = new RegExp(
  `(${monthWord})\\s+(${dayWord})${to}(?:(${monthWord})\\s+)?(${dayWord})(?!\\p{L}|\\d)\\)?(?:\\P{L}{0,9}?(\\d{4})(?!\\d))?`,
  'iu',
);
/** Of `Letter #12 – 13 February`, the first is the letter's number. */
const noNumber = '(?<![#№\\d]|(?<!\\p{L})(?:no|nr|vol|issue|letter|edition|number)[.:]?\\s)';
const dayFirstSpan = new RegExp(
  `${noNumber}(${dayWord})(?:\\s+(?:de\\s+)?(${monthWord}))?${to}(${dayWord})\\s+(?:de\\s+)?(${monthWord})(?:(?:\\P{L}{0,9}?|\\s+de\\s+)(\\d{4})(?!\\d))?`,
  'iu',
);
/** Both ends with their years, as over New Year. */
const wholeDay = `${monthWord}\\s+${dayWord},?\\s+\\d{4}|${dayFirst}${yearBehind}|\\d{4}-\\d{2}-\\d{2}`;
const wholeSpan = new RegExp(`(?<!\\w)(${wholeDay})${to}(${wholeDay})(?!\\d)`, 'iu');
/** No `October 20` of `October 2026`, and no part of a number such as bioRxiv's `2025.03.01.640123`. */
const single = new RegExp(
  `(?<![\\p{L}\\d.])(?:\\d{4}([-./])\\d{1,2}\\1\\d{1,2}(?!\\1\\d)|(?:\\d{4}\\s*[年년]\\s*)?\\d{1,2}\\s*[月월]\\s*\\d{1,2}\\s*[日일]|${noNumber}(?:19|20)\\d{2}\\.?\\s+${monthWord}\\s+\\d{1,2}(?!\\d|,?\\s+\\d{4})|${dayFirst}${yearBehind}|${monthWord}\\s+${dayWord}(?:,?\\s+\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}-(?:\\d{1,2}|${monthWord})-\\d{4}|${dayFirst})(?!\\d)`,
  'giu',
);
const weekWord =
  /(?<!\p{L})(?:week|kw|kalenderwoche|semaine|semana|settimana)\s+(\d{1,2})\s*[,/]?\s*(\d{4})(?!\d)/iu;

/** Where the first day with its year begins in `text`; undefined without one. */
export function dateStart(text: string): number | undefined {
  const range = dayFirstSpan.exec(text);
  const day = daysIn(withCenturies(text)).find(({ listed }) => listed.year !== undefined)?.index;
  return range?.[5] === undefined || day === undefined ? day : Math.min(range.index, day);
}

function daysIn(text: string): { index: number; listed: ListingDate }[] {
  return [...text.slice(0, 1000).matchAll(single)].flatMap(({ 0: found, index }) => {
    const listed = parseWrittenDate(found);
    return listed === undefined ? [] : [{ index, listed }];
  });
}

/** `'26`, and `14 Oct 26` at the end, with the century. */
function withCenturies(text: string): string {
  return text
    .replace(/(?<=\s)['’](\d{2})(?!\d)/g, '20$1')
    .replace(new RegExp(`(?<!\\d)(${dayFirst},?\\s+)(\\d{2})$`, 'iu'), '$120$2');
}

/** `Search v0.5.6 released 2020-02-24`, of the program that shows a page. */
const ofProgram = /\bv?\d{1,3}(?:\.\d{1,4}){1,3}\s+released\b/i;

const nothing =
  /^(?:no|none|tb[ad]|cancel\p{L}{0,6}|break|holidays?|vacation|recess|(?:spring|fall|winter|summer|reading) (?:break|week)|thanksgiving|kein\p{L}{0,2}|entfällt|ferien|feiertag|pause|pas de|vacances|férié|sin|festivo|nessun\p{L}?|休.{0,4}|停.{0,4})(?:\s.{0,60}|[.!]?)$/iu;

/** `Feb 19: no meeting`, `Mar 5, Ann Bee: TBA`: a line of a programme, and no heading of what stands below. */
export function isFreeDay(text: string): boolean {
  const [, day = '', rest = ''] = /^(\S.{2,24}?)(?:[:,]|\s[-–—|])\s+(\S.{0,100})$/u.exec(text) ?? [];
  if (parseWrittenDate(day) === undefined) return false;
  return nothing.test(rest) || /[:–—-]\s*TB[AD]\.?$/i.test(rest);
}

/** The first day or range in `text`; undefined if there is none. */
export function dateInHeading(heading: string): ListedSpan | undefined {
  if (ofProgram.test(heading)) return undefined;
  const text = withCenturies(heading.trim());
  const spanned = wholeSpanIn(text) ?? spanIn(text);
  if (spanned !== undefined) return spanned;
  const named = weekWord.exec(text);
  const week = named === null ? /\d{4}-W\d{1,2}/i.exec(text)?.[0] : `week ${named[1]}, ${named[2]}`;
  const period = week === undefined ? undefined : periodOfHeader(week);
  if (period !== undefined) return fromPeriod(period);
  const listed = daysIn(text)[0]?.listed;
  return listed === undefined ? undefined : { since: undefined, listed };
}

function wholeSpanIn(text: string): ListedSpan | undefined {
  const [, from = '', to = ''] = wholeSpan.exec(text) ?? [];
  const [since, listed] = [parseWrittenDate(from), parseWrittenDate(to)];
  if (since === undefined || listed === undefined || dayNumber(since) > dayNumber(listed)) return undefined;
  return { since, listed };
}

function spanIn(text: string): ListedSpan | undefined {
  const first = span.exec(text);
  const second = first === null ? dayFirstSpan.exec(text) : null;
  if (first === null && second === null) return undefined;
  const year = first?.[5] ?? second?.[5] ?? /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const from = first === null ? `${second?.[1]} ${second?.[2] ?? second?.[4]}` : `${first[1]} ${first[2]}`;
  const to = first === null ? `${second?.[3]} ${second?.[4]}` : `${first[3] ?? first[1]} ${first[4]}`;
  const since = parseWrittenDate(from);
  const until = parseWrittenDate(to);
  if (since === undefined || until === undefined) return undefined;
  if (year === undefined) return { since, listed: until };
  const number = Number(year);
  // A range over New Year begins in the previous year.
  const began = since.month > until.month ? number - 1 : number;
  if (toCalendarDay(number, until.month, until.day) === undefined) return undefined;
  return { since: { ...since, year: began }, listed: { ...until, year: number } };
}

function fromPeriod({ since, until }: Period): ListedSpan {
  const toDate = (day: string): ListingDate => ({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
  });
  return { since: toDate(since), listed: toDate(until) };
}
