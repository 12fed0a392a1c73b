import type { FeedRecord } from '../../src/exports/feeds/feed-record.ts';

/** The record of a site that has published nothing yet. */
export const emptyRecord: FeedRecord = {
  lastingKey: (key) => key,
  revisedOn: () => undefined,
  formerFolders: () => [],
};
