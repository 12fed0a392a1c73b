/** Parser result of a feed, from its entries and date. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { CalendarDay } from '../../model.ts';
import { toListingDate } from '../days/address-days.ts';
import type { Capture, DayHint, DumpEntry, FormatResult } from '../model/dump.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { partialAnswer } from '../sources/partial-answer.ts';
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
    diagnostics: [
      ...damages(capture, feed),
      ...partialAnswer(totalResults(capture.text), feed.items.length, capture.file),
      ...(feed.items.length > 0 ? [] : [emptyFeed(capture.file)]),
    ],
  };
}

/** OpenSearch's number of all results. */
function totalResults(text: string): number | undefined {
  const total = /<(?:[\w-]+:)?totalResults[^<>]{0,200}>\s*(\d{1,9})\s*</i.exec(text.slice(0, 6000))?.[1];
  return total === undefined ? undefined : Number(total);
}

/** Errors for a feed that is cut off, or of which not every item could be parsed. */
function damages({ file, lines }: Capture, { isCut, items, count }: ReadFeed): Diagnostic[] {
  const line = lines.at(-1)?.number ?? 1;
  if (isCut) {
    const reason = 'The feed ends before its end tag; its last item may be cut off, and others missing.';
    const advice = 'Save the feed again, whole; if it really ends so, say "complete: true" in the sidecar.';
    return [{ severity: 'error', rule: 'truncated-capture', reason, advice, file, line }];
  }
  if (items.length === count) return [];
  const reason = `The feed has ${count} items, of which ${items.length} can be parsed; which lines belong to which is not certain.`;
  const advice =
    'Save the feed again from its address, or delete items that are empty or stand within others.';
  return [{ severity: 'error', rule: 'broken-feed', reason, advice, file, line: 1 }];
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
