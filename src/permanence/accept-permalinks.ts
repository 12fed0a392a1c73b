/** Merges what is published now into the record of permalinks. */

import type { Permalinks, PublishedEntry } from '../content/permalinks-file.ts';
import type { CalendarDay } from '../model.ts';

/**
 * The list to commit: nothing is ever taken off it, since an address or id that was published once must stay
 * explained. Entries whose words have changed get `revised` as the day of their change.
 */
export function acceptPermalinks(
  published: Permalinks,
  current: Permalinks,
  revised: CalendarDay | undefined,
): Permalinks {
  const entries = new Map(published.entries);
  for (const [key, entry] of current.entries)
    entries.set(key, acceptEntry(published.entries.get(key), entry, revised));
  return {
    tagAuthority: current.tagAuthority,
    pages: new Set([...published.pages, ...current.pages]),
    feeds: new Map([...published.feeds, ...current.feeds]),
    entries,
    citationKeys: new Map([...published.citationKeys, ...current.citationKeys]),
    authorIds: new Map([...published.authorIds, ...current.authorIds]),
    issueNumbers: new Map([...published.issueNumbers, ...current.issueNumbers]),
    paperIds: new Map([...published.paperIds, ...current.paperIds]),
  };
}

/** Without a day the old fingerprint stays, so that the change is asked for again. */
function acceptEntry(
  before: PublishedEntry | undefined,
  now: PublishedEntry,
  revised: CalendarDay | undefined,
): PublishedEntry {
  if (before === undefined) return now;
  if (before.hash === now.hash || revised === undefined) return before;
  return { hash: now.hash, revised };
}

/** The keys of entries that were published with other words. */
export function changedEntries(published: Permalinks, current: Permalinks): readonly string[] {
  return [...current.entries]
    .filter(([key, { hash }]) => (published.entries.get(key)?.hash ?? hash) !== hash)
    .map(([key]) => key)
    .sort();
}
