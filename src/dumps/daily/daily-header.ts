/** Parser for the header of a Daily Papers page (above the first card), with the listing's day. */
import { type Period, periodOfAddress, periodOfHeader } from '../days/address-days.ts';
import type { DayHint, ListingDate } from '../model/dump.ts';
import type { DailyItem } from './daily-items.ts';
import { isSiteWord, pageName } from './site-words.ts';

export interface DailyHeader {
  readonly page: 'daily' | 'trending';
  readonly listed: ListingDate | undefined;
  readonly period: Period | undefined;
  readonly hints: readonly DayHint[];
  /** Recognised lines, unrecognised lines, and the line of an unreadable day. */
  readonly known: readonly number[];
  readonly strange: readonly DailyItem[];
  readonly unreadable: DailyItem | undefined;
  /** Index of the first item after the header. */
  readonly next: number;
}

/** Maximum number of items in a header, navigation included. */
const reach = 150;
/** Maximum number of unrecognised lines before the first title. */
const mostStrange = 6;

export function readHeader(items: readonly DailyItem[]): DailyHeader {
  const title = titleIndex(items);
  const page = title < 0 ? 'daily' : (pageName(items[title]?.line.text ?? '') ?? 'daily');
  const day = dayIndex(items, title + 1);
  const next = headerEnd(items, (day ?? title) + 1);
  const head = items.slice(0, next);
  const dayItem = day === undefined ? undefined : items[day];
  const read = dayItem === undefined ? undefined : readDay(dayItem);
  const isKnown = (item: DailyItem): boolean =>
    (item === dayItem && read !== 'unreadable') || isSiteItem(item) || item.kind.is === 'address';
  const strange = head.filter((item) => !isKnown(item) && item !== dayItem);
  return {
    page,
    listed: typeof read === 'object' && 'month' in read ? read : undefined,
    period: typeof read === 'object' && 'until' in read ? read : undefined,
    hints: head.flatMap(neighbourHint),
    known: head.filter(isKnown).map(({ line }) => line.number),
    strange,
    unreadable: read === 'unreadable' ? dayItem : undefined,
    next,
  };
}

/** Index of the page's name. Navigation contains it too, so the one above "by AK …" counts, else the last one. */
function titleIndex(items: readonly DailyItem[]): number {
  const named: number[] = [];
  for (let at = 0; at < Math.min(items.length, reach); at += 1) {
    const item = items[at];
    if (item === undefined || isCardMark(item)) break;
    const text = item.line.text;
    if (pageName(text) !== undefined) named.push(at);
    else if (/and the research community/i.test(text) && named.length > 0) return named.at(-1) ?? -1;
    else if (text.length > 200) break;
  }
  return named.find((at) => pageName(items[at]?.line.text ?? '') === 'daily') ?? named[0] ?? -1;
}

/** Index of the day: a date, a week, a month, or an unreadable line in its place. */
function dayIndex(items: readonly DailyItem[], from: number): number | undefined {
  let strangers = 0;
  for (let at = from; at < Math.min(items.length, from + reach); at += 1) {
    const item = items[at];
    if (item === undefined || isCardMark(item) || item.line.text.length > 60) return undefined;
    if (readDay(item) !== undefined) return at;
    if (isSiteItem(item) || item.kind.is === 'address') continue;
    strangers += 1;
    if (strangers > mostStrange) return undefined;
  }
  return undefined;
}

function readDay({ line, kind }: DailyItem): ListingDate | Period | 'unreadable' | undefined {
  // "October 2026" could be 20 October and 26 comments; above the cards it is a month.
  const period = periodOfHeader(line.text);
  if (period !== undefined) return period;
  if (kind.is === 'date') return kind.dated.comments === undefined ? kind.dated.date : 'unreadable';
  return looksLikeDay(line.text) ? 'unreadable' : undefined;
}

const dayWords =
  /^(?:today|yesterday|heute|gestern|hier|aujourd'hui|hoy|ayer)$|^(?:[a-zà-ü]{3,9}\.?,?\s+)?(?:[a-zà-ü]{3,9}\.?\s+\d{1,2}|\d{1,2}\.?\s+[a-zà-ü]{3,9}\.?)(?:st|nd|rd|th)?(?:,?\s+\d{4})?$|^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$/i;

/** Whether a short line looks like a day: a word and a number, or numbers with separators. */
function looksLikeDay(text: string): boolean {
  return text.length <= 30 && dayWords.test(text.trim());
}

/** Navigation may continue after the day; without one, the header ends before the first unrecognised line. */
function headerEnd(items: readonly DailyItem[], from: number): number {
  let at = from;
  while (at < items.length && isHeaderItem(items[at])) at += 1;
  return strangersEnd(items, at);
}

/** Index after unknown words, such as a search term, before the mark that begins the first card. */
function strangersEnd(items: readonly DailyItem[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + mostStrange); at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const beginsCard = /^(?:votes|number|dash|submitted)$/.test(item.kind.is);
    if (beginsCard) return items[at + 1]?.kind.is === 'text' ? at : from;
    const isWord = item.kind.is === 'text' && item.kind.paper === undefined && item.line.text.length <= 40;
    if (!isWord || item.line.heading > 0) break;
  }
  return from;
}

function isHeaderItem(item: DailyItem | undefined): boolean {
  if (item === undefined || isCardMark(item)) return false;
  return isSiteItem(item) || item.kind.is === 'address';
}

/** "-" alone is an empty navigation item only if the next item is none either; as a vote it belongs to a card. */
export function isSiteItem({ line, kind }: DailyItem): boolean {
  return kind.is !== 'dash' && line.text !== '' && isSiteWord(line.text);
}

/** Whether an item occurs in cards only. */
function isCardMark({ line, kind }: DailyItem): boolean {
  return (
    kind.is === 'authors' ||
    kind.is === 'votes' ||
    kind.is === 'submitted' ||
    // An empty point of a menu is no separator.
    (kind.is === 'dot' && !/^[*+]$/.test(line.text)) ||
    kind.is === 'number' ||
    kind.is === 'dash' ||
    (kind.is === 'text' && kind.paper !== undefined) ||
    (kind.is === 'address' && kind.paper !== undefined)
  );
}

/** The URL of a neighbouring day's page, in links such as "Previous" above and below the cards. */
export function neighbourHint({ line, kind }: DailyItem): DayHint[] {
  const urls = [...line.links.map(({ url }) => url), ...(kind.is === 'address' ? [kind.url] : [])];
  return urls.flatMap((url): DayHint[] => {
    const period = periodOfAddress(url);
    if (period === undefined || period.since !== period.until) return [];
    return [{ kind: 'near', day: period.since, source: `the address ${url}`, line: line.number }];
  });
}
