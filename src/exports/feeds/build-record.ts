/** Permalinks and redirects → the record of publication that feeds are made with. */
import type { SitePath } from '../../addresses.ts';
import { isSitePath, type Permalinks } from '../../content/permalinks-file.ts';
import type { RedirectMap } from '../redirects/redirect-map.ts';
import type { FeedRecord } from './feed-record.ts';

/**
 * A page that was moved by a redirect keeps the key it was first published under, unless it has been published under
 * its own: then the other was merged into it. Where several unknown ones lead to it, the first in the file counts.
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

/** `papers/qurating` of `/papers/qurating/`. */
export function keyOfPath(path: SitePath): string {
  return path.replace(/^\/|\/$/g, '');
}
