/** A listing as a whole: its category, days and entries, and the roles of all its lines. */
import type { Diagnostic } from '../../diagnostic.ts';
import { toListingDate } from '../days/address-days.ts';
import { dayNumber } from '../days/day-order.ts';
import type { Capture, DumpEntry, DumpLine, FormatResult, LineRole } from '../model/dump.ts';
import { roleByPlace } from '../model/place-roles.ts';
import { quote } from '../model/quote.ts';
import { ListingEntries } from './listing-entries.ts';
import { frontMatterOf, listingLines } from './listing-lines.ts';
import { noteLeftOut } from './listing-notes.ts';
import { truncatedEnd, truncatedStart } from './truncated-end.ts';

export function readListing(capture: Capture): Omit<FormatResult, 'format'> {
  const front = frontMatterOf(capture);
  const { lines, shortened, cutOff, strays } = listingLines(capture, front);
  const listing = new ListingEntries(lines, capture.shape.kind === 'text');
  const entries = listing.toEntries();
  const { announced, name, period } = listing.header;
  const days = [...listing.days, ...entries.map(({ listed }) => listed)];
  const latest = days.toSorted((a, b) => dayNumber(b) - dayNumber(a))[0] ?? listing.day;
  const isOpenEnded = listing.endsWithinEntry && !/<\/html\s*>\s*$/i.test(capture.text.slice(-2000));
  const severalDays = new Set(entries.map(({ listed }) => dayNumber(listed))).size > 1;
  return {
    listing: name === undefined ? 'arXiv' : `arXiv ${name}`,
    url: front.url,
    listed: latest ?? (period === undefined ? undefined : toListingDate(period.until)),
    since: latest === undefined && period !== undefined ? toListingDate(period.since) : undefined,
    hints: [...front.hints],
    announced,
    entries: severalDays ? entries : entries.map((entry) => ({ ...entry, listed: undefined })),
    roles: allRoles(capture, entries, listing.roles),
    diagnostics: [
      ...countMessages(announced, entries.length, capture.file),
      ...listing.notes.map((line) => noteLeftOut(line, capture.file)),
      ...shortenedAbstracts(shortened, capture.file),
      ...cutOff.map((line) => pageCutOff(line, capture.file)),
      ...strays.map((line) => strayPaper(line, capture.file)),
      ...(capture.shape.kind === 'text' ? truncatedStart(capture.lines, entries, capture.file) : []),
      ...(isOpenEnded ? truncatedEnd(entries, capture.file) : []),
    ],
  };
}

/** `known`, and for all other lines what their position among the entries shows. */
function allRoles(
  { lines }: Capture,
  entries: readonly DumpEntry[],
  known: ReadonlyMap<number, LineRole>,
): Map<number, LineRole> {
  const place = roleByPlace(entries);
  return new Map([...lines.map(({ number }) => [number, place(number)] as const), ...known]);
}

function countMessages(announced: number | undefined, count: number, file: string): Diagnostic[] {
  if (announced === undefined || announced === count) return [];
  const reason = `The listing announces ${announced} papers; this capture has ${count}.`;
  return [
    { severity: count > announced ? 'warning' : 'info', rule: 'announced-count', reason, file, line: 1 },
  ];
}

function shortenedAbstracts(lines: readonly number[], file: string): Diagnostic[] {
  const [line] = lines;
  if (line === undefined) return [];
  const reason = `The page shows the beginning of ${lines.length} ${lines.length === 1 ? 'abstract' : 'abstracts'} only ("▽ More"); ${lines.length === 1 ? 'it is' : 'they are'} left out.`;
  const advice = 'Save an answer of arXiv\'s API instead; "npm run facts" finds abstracts as well.';
  return [{ severity: 'warning', rule: 'shortened-abstract', reason, advice, file, line }];
}

function pageCutOff({ number }: DumpLine, file: string): Diagnostic {
  const reason =
    "Above this line it can't be told which lines are the title and the names of this page; it is left out.";
  const advice =
    'Copy the page from its number on ("arXiv:…"), or put the title on one line and the names on the next.';
  return { severity: 'error', rule: 'unread-item', reason, advice, file, line: number };
}

function strayPaper({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text)} names a paper and stands below the page of another; it is left out.`;
  const advice = 'If it is meant, save it and what belongs to it into a file of its own.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: number };
}
