/** Builds the feed record from permalinks and redirects. */
import type { SitePath } from '../../addresses.ts';
import { isSitePath, type Permalinks } from '../../content/permalinks-file.ts';
import type { RedirectMap } from '../redirects/redirect-map.ts';
import type { FeedRecord } from './feed-record.ts';

/**
 * A redirected page keeps the key of its first publication, unless its new path was published too (then the old one
 * was merged into it). If several old paths lead to it, the first in the file counts.
 */
export function buildRecord(published: Permalinks, { redirects }: RedirectMap): FeedRecord {
  const formerFolders = new Map<SitePath, SitePath[]>();
  for (const { from, to } of redirects) {
    if (!isSitePath(to) || !to.endsWith('/') || !from.endsWith('/')) continue;
    formerFolders.set(to, [...(formerFolders.get(to) ?? []), from]);
  }
  const isKnown = (key: string) => published.feeds.has(key) || published.entries.has(key);
  return {
    lastingKey: (key) => {
      if (isKnown(key)) return key;
      return formerFolders.get(`/${key}/`)?.map(keyOfPath).find(isKnown) ?? key;
    },
    revisedOn: (key) => published.entries.get(key)?.revised,
    formerFolders: (folder) => formerFolders.get(folder) ?? [],
  };
}

/** `/papers/qurating/` → `papers/qurating`. */
export function keyOfPath(path: SitePath): string {
  return path.replace(/^\/|\/$/g, '');
}
