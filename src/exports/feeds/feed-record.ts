/** What was published before, as far as feeds depend on it: lasting keys, days of revision, former addresses. */
import type { SitePath } from '../../addresses.ts';
import type { CalendarDay } from '../../model.ts';

export interface FeedRecord {
  /**
   * The lasting key of the page at `path`, e.g. `papers/qurating`: its path at first publication without outer
   * slashes. Ids are made of it, so they outlive a change of address.
   */
  readonly keyOf: (path: SitePath) => string;
  /** The day on which the words of the entry with this key were last corrected, where they were. */
  readonly revisedOn: (key: string) => CalendarDay | undefined;
  /** The addresses that the page at `path` had before, for readers who still ask there. */
  readonly formerPaths: (path: SitePath) => readonly SitePath[];
}

export function keyOfPath(path: SitePath): string {
  return path.replace(/^\/|\/$/g, '');
}

/** The record of a site that has published nothing yet. */
export const emptyRecord: FeedRecord = {
  keyOf: keyOfPath,
  revisedOn: () => undefined,
  formerPaths: () => [],
};

/** The `tag:` URI (RFC 4151) of an entry. */
export function entryId(tagAuthority: string, key: string): string {
  return `tag:${tagAuthority}:${key}`;
}

/** The `tag:` URI (RFC 4151) of a feed. */
export function feedId(tagAuthority: string, key: string): string {
  return entryId(tagAuthority, `feeds/${key}`);
}
