/** File names of new captures in `dumps/`. */
import { lastDayUntil } from '../dumps/days/capture-year.ts';
import type { ListingDate, ParsedDump } from '../dumps/model/dump.ts';
import { freeSlug, toSlug } from '../words/slug.ts';
import { foldFileName } from './alike-names.ts';
import { dayInName } from './said-day.ts';

const endings = new Set(['txt', 'md', 'html', 'json', 'xml', 'bib', 'ris', 'csv', 'eml']);

/** True for file names of dumps (not sidecars). */
export function isDumpName(name: string): boolean {
  return !name.startsWith('.') && endings.has(endingOf(name));
}

/**
 * File name from format and day, with the original extension, e.g. `daily-papers-11-05.txt`. The year is included
 * only if the capture or its file name `original` has it, because a year in a dump's name is evidence. Without a day:
 * named after `original`. Stems are unique, since sidecars are named by them.
 */
export function dumpName(original: string, parsed: ParsedDump, taken: ReadonlySet<string>): string {
  const { listed } = parsed;
  const ending = endings.has(endingOf(original)) ? endingOf(original) : 'txt';
  const stems = new Set([...taken].map((name) => foldFileName(name.replace(/\.[^.]+$/, ''))));
  const stem =
    listed === undefined
      ? toSlug(original.replace(/\.[^.]+$/, ''))
      : datedStem(original, parsed.format, listed);
  return `${freeSlug(stem, (slug) => stems.has(foldFileName(slug)))}.${ending}`;
}

function datedStem(original: string, format: string, listed: ListingDate): string {
  const whole = dayInName(original);
  const day = whole === undefined ? undefined : lastDayUntil(listed, whole);
  if (listed.year === undefined && day !== undefined) return `${format}-${day}`;
  const year = listed.year ?? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(original)?.[1];
  return [format, year, twoDigits(listed.month), twoDigits(listed.day)]
    .filter((one) => one !== undefined)
    .join('-');
}

const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
