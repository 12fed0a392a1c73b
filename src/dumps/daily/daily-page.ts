/** The lines of a Daily or Trending Papers page, however they were saved → its day, its entries and what there is to say. */
import type { Diagnostic } from '../../diagnostic.ts';
import { periodOfAddress, toListingDate } from '../days/address-days.ts';
import type { DayHint, DumpEntry, FormatResult, LineRole } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import type { MarkedLine } from '../sources/marked-lines.ts';
import { readCards } from './daily-cards.ts';
import { type DailyHeader, isSiteItem, neighbourHint, readHeader } from './daily-header.ts';
import { type DailyItem, toItems } from './daily-items.ts';
import { mergeRepeats } from './merge-repeats.ts';

/** So many pages are listed at most at the end of one. */
const mostPages = 20;

export interface DailyPage {
  /** All that the page says of the listing. */
  readonly listing: Omit<FormatResult, 'format' | 'hints' | 'roles'>;
  readonly entries: readonly DumpEntry[];
  readonly hints: readonly DayHint[];
  readonly header: DailyHeader;
  /** Numbers of the lines below the cards. */
  readonly footer: readonly number[];
  /** Of lines within cards. */
  readonly roles: ReadonlyMap<number, LineRole>;
}

export interface PageSource {
  readonly file: string;
  readonly url: string | undefined;
  /** The line that has the address. */
  readonly addressLine: number;
}

export function readDailyPage(
  lines: readonly MarkedLine[],
  { file, url, addressLine }: PageSource,
): DailyPage {
  const items = lines.flatMap(toItems);
  const header = readHeader(items);
  const end = footerStart(items, header.next);
  const isTrending = header.page === 'trending';
  const cards = readCards(items.slice(header.next, end), {
    file,
    trending: isTrending || /\/papers\/trending/.test(url ?? ''),
    isComplete: end < items.length,
  });
  const entries = mergeRepeats(cards.entries);
  const period = periodOfAddress(url ?? '') ?? header.period;
  return {
    listing: {
      listing: isTrending ? 'Hugging Face Trending Papers' : 'Hugging Face Daily Papers',
      url,
      listed: header.listed ?? (period === undefined ? undefined : toListingDate(period.until)),
      since: period === undefined || period.since === period.until ? undefined : toListingDate(period.since),
      announced: undefined,
      entries,
      diagnostics: [
        ...headerMessages(header, file, isTrending || period !== undefined),
        ...cards.diagnostics,
        ...emptyMessage(header, entries, lines, file),
      ],
    },
    entries,
    hints: [...addressHint(url, addressLine), ...header.hints, ...items.slice(end).flatMap(neighbourHint)],
    header,
    footer: items.slice(end).map(({ line }) => line.number),
    roles: cards.roles,
  };
}

/** Index where the closing run of the site's words begins. */
function footerStart(items: readonly DailyItem[], from: number): number {
  let start = items.length;
  while (start > from && isFooterAt(items, start - 1, from)) start -= 1;
  // Addresses in front of the first word may be the last paper's.
  while (start < items.length && items[start]?.kind.is === 'address') start += 1;
  return start;
}

function isFooterAt(items: readonly DailyItem[], at: number, from: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (isSiteItem(item) || item.kind.is === 'address') return true;
  // The day, week or month that the page shows.
  const isPeriod = at > from && isPrevious(items[at - 1]) && item.line.text.length <= longestPeriod;
  return isPeriod || isPageNumber(items, at, from);
}

const longestPeriod = 40;

const isPrevious = (item: DailyItem | undefined): boolean =>
  /^(?:previous|prev)$/i.test(item?.line.text ?? '');

/** The numbers between "Previous" and "Next" are pages, not counts of comments. */
function isPageNumber(items: readonly DailyItem[], at: number, from: number): boolean {
  let before = at;
  while (before > from && at - before < mostPages && items[before]?.kind.is === 'number') before -= 1;
  return before < at && isPrevious(items[before]);
}

function addressHint(url: string | undefined, line: number): DayHint[] {
  const period = periodOfAddress(url ?? '');
  if (url === undefined || period === undefined) return [];
  return [{ kind: 'day', day: period.until, source: `the address ${url}`, line }];
}

/** `isDated`: whether the page needs no day in its header, or has one in its address. */
function headerMessages(header: DailyHeader, file: string, isDated: boolean): Diagnostic[] {
  const diagnostics = header.strange.map(({ line }): Diagnostic => {
    const reason = `${quote(line.text)} stands in the header and was not understood.`;
    return { severity: 'warning', rule: 'unknown-header-line', reason, file, line: line.number };
  });
  const { unreadable } = header;
  if (unreadable !== undefined) {
    diagnostics.push({
      severity: 'warning',
      rule: 'unreadable-day',
      reason: `${quote(unreadable.line.text)} stands where the listing's day should be, and is no day that can be read for certain.`,
      advice: 'Say "date: YYYY-MM-DD" in the sidecar.',
      file,
      line: unreadable.line.number,
    });
  } else if (header.listed === undefined && !isDated) {
    diagnostics.push({
      severity: 'warning',
      rule: 'missing-day',
      reason: 'The header has no day such as "Oct 29".',
      advice: 'Say "date: YYYY-MM-DD" in the sidecar.',
      file,
      line: header.known.at(-1) ?? 1,
    });
  }
  return diagnostics;
}

function emptyMessage(
  header: DailyHeader,
  entries: readonly DumpEntry[],
  lines: readonly MarkedLine[],
  file: string,
): Diagnostic[] {
  if (entries.length > 0) return [];
  const where = header.listed === undefined ? 'inside its header' : 'after its header; no paper follows';
  const advice = 'Save the page again, with its papers.';
  const line = lines.at(-1)?.number ?? 1;
  return [
    {
      severity: 'error',
      rule: 'truncated-capture',
      reason: `The capture ends ${where}.`,
      advice,
      file,
      line,
    },
  ];
}
