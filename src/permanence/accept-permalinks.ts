/** Adds the current site's permalinks to the published record. */

import type { Permalinks, PublishedEntry } from '../content/permalinks-file.ts';
import type { CalendarDay } from '../model.ts';

/**
 * The record to commit. Nothing is ever removed, because every address and id that was published must stay valid or
 * redirected. Entries with changed text get `revised` as their revision day.
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

/** Without a day the old hash is kept, so that the change is reported again. */
function acceptEntry(
  before: PublishedEntry | undefined,
  now: PublishedEntry,
  revised: CalendarDay | undefined,
): PublishedEntry {
  if (before === undefined) return now;
  if (before.hash === now.hash || revised === undefined) return before;
  return { hash: now.hash, revised };
}

/** Keys of published entries whose text has changed. */
export function changedEntries(published: Permalinks, current: Permalinks): readonly string[] {
  return [...current.entries]
    .filter(([key, { hash }]) => (published.entries.get(key)?.hash ?? hash) !== hash)
    .map(([key]) => key)
    .sort();
}
