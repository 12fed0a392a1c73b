/** Fields of PubMed's records as people read them: names, journal and day, DOI. */

import { partialDate } from '../days/partial-date.ts';
import { parseYearMonthDay } from '../days/written-date.ts';
import { parseDoi } from '../fields/identifiers.ts';
import type { DumpEntry, DumpLine } from '../model/dump.ts';
import { authorFields, leavesOut, withoutOthers } from '../names/author-fields.ts';
import { fromInitials } from '../names/bare-initials.ts';

const longestNames = 20_000;

/** `Bee A(1)(2), Dee CE(#)(1); The Hive Group.`; undefined where they are no names. */
export function namesIn(text: string): Pick<DumpEntry, 'authors' | 'authorCount'> | undefined {
  const plain = text.slice(0, longestNames).replace(/\((?:\d{1,3}|[#*†‡])\)/g, '');
  const [people = '', ...groups] = withoutOthers(plain.replace(/\.$/, '')).split(/;\s*/);
  const names = people
    .replace(/[,\s]+$/, '')
    .split(/,\s*/)
    .map(fromInitials);
  if (names.includes(undefined)) return undefined;
  return authorFields([...names.flatMap((name) => name ?? []), ...groups], !leavesOut(plain));
}

/** `Nat Med. 2026 Jan;32(1):12-20. … Epub 2025 Dec 3.`: the day on the web is the first, and the issue may be of a later one. */
export function imprintOf(text: string): Pick<DumpEntry, 'venue' | 'firstDate' | 'firstMonth'> {
  const day = '(?:19|20)\\d{2}(?: [A-Z][a-z]{2}(?: \\d{1,2})?)?';
  const [, venue, issue = ''] = new RegExp(`^([^;]{2,200}?)\\.\\s+(${day})(?![\\d-])`).exec(text) ?? [];
  const web = new RegExp(`\\bEpub (${day})(?!\\d)`).exec(text)?.[1];
  if (venue === undefined) return europeanImprint(text);
  const [year, month, date] = parseYearMonthDay(web ?? issue);
  return { venue, ...partialDate(year, month, date) };
}

/** `J Hive Sci, 18(4):1-21, 02 Oct 2026`, `bioRxiv, 28 Sep 2026`, as Europe PMC has them. */
function europeanImprint(text: string): Pick<DumpEntry, 'venue' | 'firstDate' | 'firstMonth'> {
  const [, venue, date = '', month = '', year = ''] =
    /^(\p{L}[^,;]{1,150})(?:, [\dA-Za-z():.–-]{1,40})?, (?:(\d{1,2}) )?(?:([A-Z][a-z]{2}) )?((?:19|20)\d{2})$/u.exec(
      text.trim(),
    ) ?? [];
  const [own, ofYear, day] = parseYearMonthDay([year, month, date].filter((part) => part !== '').join(' '));
  return { venue, ...partialDate(own, ofYear, day) };
}

export function doiIn(text: string): Pick<DumpEntry, 'doi'> | object {
  const found = /\bdoi: ?(10\.\d{4,9}\/\S+?)[.,;]?(?:\s|$)/i.exec(text)?.[1];
  return found === undefined ? {} : parseDoi(found);
}

/** From the first line of a record to its last. */
export const linesOf = (record: readonly DumpLine[]): DumpEntry['lines'] => ({
  first: record[0]?.number ?? 1,
  last: record.at(-1)?.number ?? 1,
});
