/**
 * A saved Hugging Face "Daily Papers" page: a header with the day, then per paper a title, an abstract and
 * usually `• 4 authors`, `·` and a first date.
 */

import type { Diagnostic } from '../diagnostic.ts';
import type {
  Capture,
  DumpFormat,
  DumpLine,
  FormatResult,
  LineRole,
  ListingDate,
  Recognition,
} from './dump.ts';
import { parseListingDate } from './listing-date.ts';
import { readEntries } from './listing-entries.ts';

const headerLines = new Set([
  'new',
  'Get trending papers in your email inbox!',
  'Subscribe',
  'Daily Papers',
  'byAK and the research community',
]);
const footerLines = new Set([
  'Previous',
  'Next',
  'Company',
  'TOS',
  'Privacy',
  'About',
  'Careers',
  'Website',
  'System theme',
  '© Hugging Face',
]);
/** The header is six lines; a page saved with more around it is still found within this many. */
const headerReach = 40;

export const dailyPapers: DumpFormat = {
  name: 'daily-papers',
  version: 1,
  description: 'a saved Hugging Face "Daily Papers" page',
  recognise,
  parse,
};

function recognise({ lines }: Capture): Recognition {
  const named = lines.slice(0, headerReach).some(({ text }) => text.trim() === 'Daily Papers');
  return named
    ? { matches: true }
    : { matches: false, because: 'no line near the top reads "Daily Papers"', nearness: 0 };
}

function parse({ lines, file }: Capture): FormatResult {
  const header = readHeader(lines, file);
  const end = footerStart(lines, header.next);
  const body = readEntries(lines.slice(header.next, end), file);
  const diagnostics = [...header.diagnostics, ...body.diagnostics];
  if (header.listed !== undefined && body.entries.length === 0) {
    diagnostics.push(
      truncated(file, lines.at(-1)?.number ?? 1, 'The capture ends after its header; no paper follows.'),
    );
  }
  return {
    format: dailyPapers.name,
    listing: 'Hugging Face Daily Papers',
    url: undefined,
    listed: header.listed,
    hints: [],
    announced: undefined,
    entries: body.entries,
    roles: new Map<number, LineRole>([
      ...header.numbers.map((number) => [number, 'header'] as const),
      ...lines.slice(end).map(({ number }) => [number, 'footer'] as const),
    ]),
    diagnostics,
  };
}

interface Header {
  readonly listed: ListingDate | undefined;
  readonly numbers: readonly number[];
  /** Index of the first line behind the header. */
  readonly next: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Up to and with the day; lines in between that no header has are reported, not dropped. */
function readHeader(lines: readonly DumpLine[], file: string): Header {
  const title = lines.findIndex(({ text }) => text.trim() === 'Daily Papers');
  const after = lines.slice(title + 1, title + 1 + headerReach);
  const offset = after.findIndex(({ text }) => parseListingDate(text) !== undefined);
  const firstUnknown = after.findIndex(({ text }) => !headerLines.has(text.trim()));
  if (
    offset < 0 ||
    (firstUnknown >= 0 && firstUnknown < offset && (after[firstUnknown]?.text.length ?? 0) > 60)
  ) {
    return headerWithoutDay(lines, title, firstUnknown, file);
  }
  const day = title + 1 + offset;
  const numbers = lines
    .slice(0, day + 1)
    .filter(({ text }, index) => index === day || headerLines.has(text.trim()));
  const strangers = lines.slice(0, day).filter(({ text }) => !headerLines.has(text.trim()));
  return {
    listed: parseListingDate(lines[day]?.text ?? '')?.date,
    numbers: numbers.map(({ number }) => number),
    next: day + 1,
    diagnostics: strangers.map((line) => strangeHeaderLine(line, file)),
  };
}

/** Without its day a capture can still be read when the sidecar gives the date. */
function headerWithoutDay(
  lines: readonly DumpLine[],
  title: number,
  firstUnknown: number,
  file: string,
): Header {
  const next = firstUnknown < 0 ? lines.length : title + 1 + firstUnknown;
  const head = lines.slice(0, next);
  const line = lines[title]?.number ?? 1;
  return {
    listed: undefined,
    numbers: head.filter(({ text }) => headerLines.has(text.trim())).map(({ number }) => number),
    next,
    diagnostics: [
      ...head
        .filter(({ text }) => !headerLines.has(text.trim()))
        .map((stranger) => strangeHeaderLine(stranger, file)),
      {
        severity: 'warning',
        rule: 'missing-day',
        reason: 'The header has no day such as "Oct 29".',
        advice: 'Say "date: YYYY-MM-DD" in the sidecar.',
        file,
        line,
      },
      ...(next >= lines.length
        ? [truncated(file, lines.at(-1)?.number ?? 1, 'The capture ends inside its header.')]
        : []),
    ],
  };
}

function strangeHeaderLine({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `"${text.trim().slice(0, 60)}" stands in the header and was not understood.`;
  return { severity: 'warning', rule: 'unknown-header-line', reason, file, line: number };
}

/** Index where the closing run of known footer lines begins. */
function footerStart(lines: readonly DumpLine[], from: number): number {
  let start = lines.length;
  while (start > from && footerLines.has(lines[start - 1]?.text.trim() ?? '')) start -= 1;
  return start;
}

function truncated(file: string, line: number, reason: string): Diagnostic {
  const advice = 'Save the page again; if it really ends so, say "complete: true" in the sidecar.';
  return { severity: 'error', rule: 'truncated-capture', reason, advice, file, line };
}
