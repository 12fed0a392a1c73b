/** Published state that feeds depend on: permanent keys, revision days, former folders. */
import type { SitePath } from '../../addresses.ts';
import type { CalendarDay } from '../../model.ts';

export interface FeedRecord {
  /**
   * The key of the first publication for a present key (`papers/qurating`). Feed and entry ids are made from it, so
   * they don't change when a name or address does.
   */
  readonly lastingKey: (key: string) => string;
  /** Day of the last correction of the entry with this key; undefined if there was none. */
  readonly revisedOn: (key: string) => CalendarDay | undefined;
  /** Former folders of the feed in `folder`, for subscribers who still use them. */
  readonly formerFolders: (folder: SitePath) => readonly SitePath[];
}

/** The `tag:` URI (RFC 4151) of an entry. */
export function entryId(tagAuthority: string, key: string): string {
  return `tag:${tagAuthority}:${key}`;
}

/** The `tag:` URI (RFC 4151) of a feed. */
export function feedId(tagAuthority: string, key: string): string {
  return entryId(tagAuthority, `feeds/${key}`);
}
