/** Parses dates of listings: `Oct 29`, `Feb 15, 2024`, and `Mar 28 2` with a number of comments. */
import type { ListingDate } from '../model/dump.ts';
import { parseWrittenDate } from './written-date.ts';

export interface DatedLine {
  readonly date: ListingDate;
  readonly comments: number | undefined;
  /** True if day and count can be split in another way: `May 296` is 29 May and 6, or 2 May and 96. */
  readonly isAmbiguous: boolean;
}

const label = /^(?:[·•|]\s*)?(?:(?:published|submitted|posted|updated)(?:\s+on)?\s*:?\s+)?/i;
const counted = /^(.*[^\s·•|])[\s·•|]+(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\s+comments?)?$/i;

/** Undefined if `text` isn't such a date, or no year has that day. */
export function parseListingDate(text: string): DatedLine | undefined {
  if (text.length > 80) return undefined;
  const bare = text.trim().replace(label, '');
  const date = parseWrittenDate(bare);
  if (date !== undefined) return { date, comments: undefined, isAmbiguous: false };
  const split = counted.exec(bare);
  if (split !== null) {
    const before = parseWrittenDate(split[1] ?? '');
    if (before !== undefined) return { date: before, comments: toCount(split[2] ?? ''), isAmbiguous: false };
  }
  return gluedCount(bare);
}

/** `May 15, 202512` and `Sep 912`: the count follows without a space. */
function gluedCount(text: string): DatedLine | undefined {
  const withYear = /^(.*\b\d{4})(\d{1,6})$/.exec(text);
  const dated = withYear === null ? undefined : parseWrittenDate(withYear[1] ?? '');
  if (dated?.year !== undefined) return { date: dated, comments: Number(withYear?.[2]), isAmbiguous: false };
  const readings = [2, 1].flatMap((length) => {
    const match = new RegExp(`^(\\p{L}+\\.? \\d{${length}})([1-9]\\d{0,5})$`, 'u').exec(text);
    const date = match === null ? undefined : parseWrittenDate(match[1] ?? '');
    return date === undefined ? [] : [{ date, comments: Number(match?.[2]) }];
  });
  const [best, other] = readings;
  return best === undefined ? undefined : { ...best, isAmbiguous: other !== undefined };
}

/** Parses `1,024`. */
export function toCount(text: string): number {
  return Number(text.replaceAll(',', ''));
}
