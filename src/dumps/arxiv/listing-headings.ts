/** Headings between the entries of a listing: the day that they were announced, and their section. */

import { parseWrittenDate } from '../days/written-date.ts';
import type { AnnounceType, ListingDate } from '../model/dump.ts';

const dayHead = /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,\s+\d{1,2}\s+[A-Z][a-z]+\s+\d{4})(?:\s*\(.*)?$/;
const shownFor = /^Showing (?:new|all) listings for\s+(.+?)\s*$|^Catchup results .* on\s+(.+?)\s*$/i;
const sectionHead =
  /^(New|Cross|Replacement)s?(?:[- ]?(?:submissions?|lists?))?(?:\s+for\s+(.+?))?(?:\s*\(.*\))?$/i;

/** A heading has a date, a section, or both. */
interface ListingHeading {
  readonly date: ListingDate | undefined;
  readonly section: AnnounceType | undefined;
  /** True if the heading is certainly above entries; others may be links in the list of days at the page's top. */
  readonly isAboveEntries: boolean;
}

/** The heading that the line is; undefined for any other line. */
export function headingOf(text: string): ListingHeading | undefined {
  const day =
    dayHead.exec(text)?.[1] ??
    shownFor
      .exec(text)
      ?.slice(1)
      .find((found) => found !== undefined);
  const section = sectionHead.exec(text);
  const date = parseWrittenDate(day ?? section?.[2] ?? '');
  if (date === undefined && section === null) return undefined;
  return {
    date,
    section: section === null ? undefined : sectionOf(section[1] ?? ''),
    isAboveEntries: section !== null || /\(|^Showing|^Catchup/i.test(text),
  };
}

function sectionOf(name: string): AnnounceType {
  const word = name.toLowerCase();
  return word === 'new' ? 'new' : word === 'cross' ? 'cross' : 'replace';
}
