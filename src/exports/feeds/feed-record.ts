/** What was published before, as far as feeds depend on it: lasting keys, days of revision, former addresses. */
import type { SitePath } from '../../addresses.ts';
import type { CalendarDay } from '../../model.ts';

export interface FeedRecord {
  /**
   * The key under which an entry or a feed was first published, given its key now (`papers/qurating`). Ids are made
   * of it, so they outlive a change of name and address.
   */
  readonly lastingKey: (key: string) => string;
  /** The day on which the words of the entry with this lasting key were last corrected, where they were. */
  readonly revisedOn: (key: string) => CalendarDay | undefined;
  /** The folders that the feed now in `folder` was in before, for readers who still ask there. */
  readonly formerFolders: (folder: SitePath) => readonly SitePath[];
}

/** The record of a site that has published nothing yet. */
export const emptyRecord: FeedRecord = {
  lastingKey: (key) => key,
  revisedOn: () => undefined,
  formerFolders: () => [],
};

/** The `tag:` URI (RFC 4151) of an entry. */
export function entryId(tagAuthority: string, key: string): string {
  return `tag:${tagAuthority}:${key}`;
}

/** The `tag:` URI (RFC 4151) of a feed. */
export function feedId(tagAuthority: string, key: string): string {
  return entryId(tagAuthority, `feeds/${key}`);
}
