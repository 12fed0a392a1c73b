/** All that is read from a capture, as text that a person can compare with the capture; without words of messages. */
import type { DumpEntry, LineUse, ListingDate, ParsedDump } from '../../src/dumps/model/dump.ts';

export function renderParsed({ entries, uses, hints, doubts, diagnostics, ...head }: ParsedDump): string[] {
  return [
    `${head.format}: ${head.listing}, ${head.url ?? 'no address'}`,
    `listed ${renderDate(head.listed)}, since ${renderDate(head.since)}, announced ${head.announced ?? '–'}`,
    ...hints.map(({ kind, day, line }) => `hint ${line}: ${kind} ${day}`),
    ...entries.flatMap(renderEntry),
    `lines ${uses.map(renderUse).join('')}`,
    ...doubts.map(({ rule, entry, line }) => `doubt ${line}: ${rule} of ${entry ?? 'all'}`),
    ...diagnostics.map(({ severity, rule, line }) => `${severity} ${line ?? '–'}: ${rule}`),
  ];
}

function renderDate(date: ListingDate | undefined): string {
  if (date === undefined) return '–';
  const { year = '????', month, day, weekday } = date;
  return `${year}-${month}-${day}${weekday === undefined ? '' : ` weekday ${weekday}`}`;
}

function renderEntry({
  title,
  abstract,
  lines,
  resources,
  firstDate,
  listed,
  familyNames = {},
  imprint = {},
  ...rest
}: DumpEntry): string[] {
  const fields = Object.entries(rest).filter(([, value]) => value !== undefined);
  const dates = { firstDate, listed };
  return [
    `[${lines.first}–${lines.last}] ${title ?? '(no title)'}`,
    ...(abstract === undefined ? [] : [`  abstract: ${shorten(abstract)}`]),
    ...Object.entries(dates).flatMap(([name, date]) =>
      date === undefined ? [] : [`  ${name}: ${renderDate(date)}`],
    ),
    ...fields.map(([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(' | ') : value}`),
    ...Object.entries(imprint).map(([name, value]) => `  ${name}: ${value}`),
    ...Object.entries(familyNames).map(([name, family]) => `  family name of ${name}: ${family}`),
    ...resources.map(({ kind, url }) => `  ${kind}: ${url}`),
  ];
}

/** The two ends and the length: what can go wrong is where a text begins and ends. */
function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 50)} … ${text.slice(-50)} (${text.length} characters)`;
}

/** First letter of the role; a lower-case one for lines of an entry. */
function renderUse({ role, entry }: LineUse): string {
  return entry === undefined ? role.charAt(0).toUpperCase() : role.charAt(0);
}
