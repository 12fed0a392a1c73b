/**
 * Format: Hugging Face's "Daily Papers" or "Trending Papers" page as text or Markdown: copied, clipped, or exported
 * from a reader or notebook.
 */

import type { Diagnostic } from '../../diagnostic.ts';
import { type Period, periodOfAddress, toListingDate } from '../address-days.ts';
import type {
  Capture,
  DayHint,
  DumpEntry,
  DumpFormat,
  DumpLine,
  FormatResult,
  LineRole,
  Recognition,
} from '../dump.ts';
import { readFrontMatter } from '../front-matter.ts';
import { type MarkedText, markLines } from '../marked-lines.ts';
import { readCards } from './daily-cards.ts';
import { type DailyHeader, isSiteItem, readHeader } from './daily-header.ts';
import { type DailyItem, toItems } from './daily-items.ts';
import { mergeRepeats } from './merge-repeats.ts';
import { pageName } from './site-words.ts';

/** The header has six lines, navigation and other saved text may add more. */
const headerReach = 150;
/** Maximum number of page links at the end. */
const mostPages = 20;

export const dailyPapers: DumpFormat = {
  name: 'daily-papers',
  version: 1,
  description: 'a saved Hugging Face "Daily Papers" page',
  recognise,
  parse,
};

const authorsLine = /^[\s•*·>-]*(?:\[[^\]]*)?\d[\d,]*\s+authors?\b/;
const paperLink = /huggingface\.co\/papers\/\d{4}\.\d{4,5}|\]\(\/papers\/\d{4}\.\d{4,5}/;

function recognise({ lines, shape }: Capture): Recognition {
  const because = 'no line near the top reads "Daily Papers"';
  if (shape.kind !== 'text') return { matches: false, because: `it is ${shape.kind}, not text`, nearness: 0 };
  const named = lines.slice(0, headerReach).some(({ text }) => pageName(nameOf(text)) !== undefined);
  const cards = lines.filter(({ text }) => authorsLine.test(text)).length;
  const links = lines.filter(({ text }) => paperLink.test(text)).length;
  const isList =
    cards === 0 && links === 0 && lines.some(({ text }) => /arxiv\.org\/|^\s*\d{4}\.\d{4,5}\s*$/.test(text));
  if (named && !isList) return { matches: true };
  // Cards without the page around them.
  if (cards >= 2 && lines.some(({ text }) => /^\s*[·•]|·/.test(text) || paperLink.test(text)))
    return { matches: true };
  return { matches: false, because, nearness: named ? 0.5 : cards > 0 ? 0.4 : 0 };
}

/** Text of a heading or link. */
function nameOf(text: string): string {
  return text.replace(/\]\s*[[(].*$/, '').replace(/^[\s#*>[\]-]+/, '');
}

function parse({ lines, file }: Capture): FormatResult {
  const front = readFrontMatter(lines);
  const above = new Set(front.lines);
  const marked = markLines(lines.filter(({ number }) => !above.has(number)));
  const items = marked.lines.flatMap(toItems);
  const header = readHeader(items);
  const end = footerStart(items, header.next);
  const cards = readCards(items.slice(header.next, end), {
    file,
    trending: header.page === 'trending' || /\/papers\/trending/.test(front.url ?? ''),
    isComplete: end < items.length,
  });
  const entries = mergeRepeats(cards.entries);
  const footer = items.slice(end).map(({ line }) => line.number);
  const period = periodOfAddress(front.url ?? '') ?? header.period;
  const isTrending = header.page === 'trending';
  return {
    format: dailyPapers.name,
    listing: isTrending ? 'Hugging Face Trending Papers' : 'Hugging Face Daily Papers',
    url: front.url,
    listed: header.listed ?? (period === undefined ? undefined : toListingDate(period.until)),
    since: period === undefined || period.since === period.until ? undefined : toListingDate(period.since),
    hints: [...front.hints, ...addressHint(front.url, lines), ...header.hints, ...footerHints(items, end)],
    announced: undefined,
    entries,
    roles: rolesOf(lines, { above, marked, header, footer, entries, cards: cards.roles }),
    diagnostics: [
      ...headerMessages(header, file, isTrending),
      ...cards.diagnostics,
      ...emptyMessage(header, entries, lines, file),
    ],
  };
}

interface RoleSources {
  readonly above: ReadonlySet<number>;
  readonly marked: MarkedText;
  readonly header: DailyHeader;
  readonly footer: readonly number[];
  readonly entries: readonly DumpEntry[];
  readonly cards: ReadonlyMap<number, LineRole>;
}

function rolesOf(lines: readonly DumpLine[], sources: RoleSources): Map<number, LineRole> {
  const { above, marked, header, footer, entries, cards } = sources;
  const first = entries[0]?.lines.first ?? Number.POSITIVE_INFINITY;
  const last = entries.at(-1)?.lines.last ?? 0;
  const roles = new Map<number, LineRole>();
  const shown = new Set(marked.lines.map(({ number }) => number));
  for (const { number } of lines) {
    if (shown.has(number) && !above.has(number)) continue;
    roles.set(number, number < first ? 'header' : number > last ? 'footer' : 'details');
  }
  for (const number of header.known) roles.set(number, 'header');
  for (const number of footer) roles.set(number, 'footer');
  for (const [number, role] of cards) roles.set(number, role);
  return roles;
}

/** Index where the footer begins. */
function footerStart(items: readonly DailyItem[], from: number): number {
  let start = items.length;
  while (start > from && (isFooterItem(items[start - 1]) || isPageNumber(items, start - 1, from))) start -= 1;
  // URLs before the footer may belong to the last paper.
  while (start < items.length && items[start]?.kind.is === 'address') start += 1;
  return start;
}

function isFooterItem(item: DailyItem | undefined): boolean {
  return item !== undefined && (isSiteItem(item) || item.kind.is === 'address');
}

/** Numbers between "Previous" and "Next" are pagination, not comments. */
function isPageNumber(items: readonly DailyItem[], at: number, from: number): boolean {
  let before = at;
  while (before > from && at - before < mostPages && items[before]?.kind.is === 'number') before -= 1;
  return before < at && /^(?:previous|prev)$/i.test(items[before]?.line.text ?? '');
}

function addressHint(url: string | undefined, lines: readonly DumpLine[]): DayHint[] {
  const period = periodOfAddress(url ?? '');
  if (url === undefined || period === undefined) return [];
  const line = lines.find(({ text }) => text.includes(url))?.number ?? 1;
  return [{ kind: 'day', day: period.until, source: `the address ${url}`, line }];
}

function footerHints(items: readonly DailyItem[], end: number): DayHint[] {
  return readHints(items.slice(end));
}

function readHints(items: readonly DailyItem[]): DayHint[] {
  return items.flatMap(({ line, kind }) => {
    const urls = [...line.links.map(({ url }) => url), ...(kind.is === 'address' ? [kind.url] : [])];
    return urls.flatMap((url): DayHint[] => {
      const period: Period | undefined = periodOfAddress(url);
      if (period === undefined || period.since !== period.until) return [];
      return [{ kind: 'near', day: period.since, source: `the address ${url}`, line: line.number }];
    });
  });
}

function headerMessages(header: DailyHeader, file: string, isTrending: boolean): Diagnostic[] {
  const diagnostics = header.strange.map(({ line }): Diagnostic => {
    const reason = `"${line.text.slice(0, 60)}" stands in the header and was not understood.`;
    return { severity: 'warning', rule: 'unknown-header-line', reason, file, line: line.number };
  });
  const { unreadable } = header;
  if (unreadable !== undefined) {
    diagnostics.push({
      severity: 'warning',
      rule: 'unreadable-day',
      reason: `"${unreadable.line.text.slice(0, 60)}" stands where the listing's day should be, and is no day that can be read for certain.`,
      advice: 'Say "date: YYYY-MM-DD" in the sidecar.',
      file,
      line: unreadable.line.number,
    });
  } else if (header.listed === undefined && header.period === undefined && !isTrending) {
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
  lines: readonly DumpLine[],
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
