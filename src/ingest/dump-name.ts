/** What a new capture is called in `content/dumps/`. */
import type { ParsedDump } from '../dumps/dump.ts';
import { freeSlug, toSlug } from '../words/slug.ts';

/**
 * `daily-papers-11-05.txt` from its format and the day it says; with the year only where the capture's own file
 * name `original` has one, because a year in a dump's name counts as evidence. Without a day, after `original`.
 */
export function dumpName(original: string, parsed: ParsedDump, taken: ReadonlySet<string>): string {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(original)?.[1];
  const { listed } = parsed;
  const stem =
    listed === undefined
      ? toSlug(original.replace(/\.[^.]+$/, ''))
      : [parsed.format, year, twoDigits(listed.month), twoDigits(listed.day)]
          .filter((part) => part !== undefined)
          .join('-');
  return `${freeSlug(stem, (slug) => taken.has(`${slug}.txt`))}.txt`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
