/** Feeds for each page, for autodiscovery. Built once per archive. */

import { issuesPath, papersPath, type SitePath } from '../../addresses.ts';
import { groupBy } from '../../group-by.ts';
import type { Archive, SavedQuery } from '../../model.ts';
import type { FeedDescriptor } from './feed.ts';
import { feedsOf } from './feed-table.ts';

export interface FeedDirectory {
  /** In the order of `feedsOf`. */
  readonly all: readonly FeedDescriptor[];
  /** The page's own feeds, most specific first, then those of the whole site: issues, papers. */
  readonly forPage: (path: SitePath) => readonly FeedDescriptor[];
}

export function buildFeedDirectory(archive: Archive, queries: readonly SavedQuery[]): FeedDirectory {
  const all = feedsOf(archive, queries);
  const whole = all.filter(({ folder }) => folder === issuesPath || folder === papersPath);
  const byPage = groupBy(all, ({ page }) => page);
  return {
    all,
    forPage: (path) => {
      const own = byPage.get(path);
      return own === undefined ? whole : [...own, ...whole.filter((feed) => !own.includes(feed))];
    },
  };
}
