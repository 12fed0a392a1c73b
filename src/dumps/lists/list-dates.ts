/** Parses days in headings of reading lists: one day, or a range such as `November 9 - November 15, 2026`. */

import { toCalendarDay } from '../../calendar.ts';
import { type Period, periodOfHeader } from '../address-days.ts';
import type { ListingDate } from '../dump.ts';
import { parseWrittenDate } from '../written-date.ts';

export interface ListedSpan {
  readonly since: ListingDate | undefined;
  readonly listed: ListingDate;
}

const monthWord = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const dayWord = '\\d{1,2}(?:st|nd|rd|th)?';
const span = new RegExp(
  `(${monthWord})\\s+(${dayWord})\\s*(?:-|–|—|to|until)\\s*(?:(${monthWord})\\s+)?(${dayWord})\\b\\)?\\W*(\\d{4})?`,
  'i',
);
const dayFirstSpan = new RegExp(
  `(${dayWord})(?:\\s+(${monthWord}))?\\s*(?:-|–|—|to)\\s*(${dayWord})\\s+(${monthWord})\\W*(\\d{4})?`,
  'i',
);
/** Both ends with their years, as over New Year. */
const wholeDay = `${monthWord}\\s+${dayWord},?\\s+\\d{4}|${dayWord}\\s+${monthWord},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}`;
const wholeSpan = new RegExp(`(?<!\\w)(${wholeDay})\\s*(?:-|–|—|to|until)\\s*(${wholeDay})(?!\\d)`, 'i');
/** No `October 20` of `October 2026`. */
const single = new RegExp(
  `(?<!\\w)(?:\\d{4}-\\d{2}-\\d{2}|${dayWord}\\s+${monthWord},?\\s+\\d{4}|${monthWord}\\s+${dayWord}(?:,?\\s+\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|${dayWord}\\s+${monthWord})(?!\\d)`,
  'i',
);

/** The first day or range in `text`; undefined if there is none. */
export function dateInHeading(text: string): ListedSpan | undefined {
  const spanned = wholeSpanIn(text) ?? spanIn(text);
  if (spanned !== undefined) return spanned;
  const week = /week\s+\d{1,2}\s*,?\s+\d{4}|\d{4}-W\d{1,2}/i.exec(text)?.[0];
  const period = week === undefined ? undefined : periodOfHeader(week);
  if (period !== undefined) return fromPeriod(period);
  const found = single.exec(text)?.[0];
  const listed = found === undefined ? undefined : parseWrittenDate(found);
  return listed === undefined ? undefined : { since: undefined, listed };
}

function wholeSpanIn(text: string): ListedSpan | undefined {
  const [, from = '', to = ''] = wholeSpan.exec(text) ?? [];
  const [since, listed] = [parseWrittenDate(from), parseWrittenDate(to)];
  if (since === undefined || listed === undefined || order(since) > order(listed)) return undefined;
  return { since, listed };
}

function order(date: ListingDate): number {
  return (date.year ?? 0) * 10_000 + date.month * 100 + date.day;
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
