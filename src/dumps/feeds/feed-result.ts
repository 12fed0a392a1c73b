/** Parser result of a feed, from its entries and date. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { CalendarDay } from '../../model.ts';
import { toListingDate } from '../address-days.ts';
import type { Capture, DayHint, DumpEntry, FormatResult } from '../dump.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import type { ReadFeed } from './feed-items.ts';

const rolePatterns = {
  title: /^\s*(?:<(?:item|entry)[^>]*>\s*)?<title|^\s*"title"\s*:/i,
  abstract: /^\s*<(?:description|summary|content)|^\s*"(?:summary|content_\w+)"\s*:/i,
};

/** Fields that depend on the kind of feed. */
interface FeedFields {
  readonly format: string;
  readonly entries: readonly DumpEntry[];
  readonly hints: readonly DayHint[];
  readonly listed: CalendarDay | undefined;
  readonly listing: string;
}

export function feedResult(
  capture: Capture,
  feed: ReadFeed,
  { format, entries, hints, listed, listing }: FeedFields,
): FormatResult {
  return {
    format,
    listing,
    url: feed.link?.startsWith('http') ? feed.link : undefined,
    listed: listed === undefined ? undefined : toListingDate(listed),
    since: undefined,
    hints,
    announced: undefined,
    entries,
    roles: recordRoles(capture.lines, entries, rolePatterns),
    diagnostics: entries.length > 0 ? [] : [emptyFeed(capture.file)],
  };
}

function emptyFeed(file: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'empty-listing',
    reason: 'The feed has no items.',
    advice: 'arXiv announces nothing on some days; delete the file, or save the feed again later.',
    file,
    line: 1,
  };
}

/** Day hint of the feed's own date `written`, if it can be parsed. */
export function feedDateHints(
  kind: DayHint['kind'],
  day: CalendarDay | undefined,
  written: string | undefined,
): DayHint[] {
  return day === undefined ? [] : [{ kind, day, source: `the feed's date, ${written}`, line: 1 }];
}
