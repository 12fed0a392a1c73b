/** Settings compiled into the service worker: precached paths and cache names. Pure. */

import type { Assets } from '../../templates/page.ts';
import { homePath, issuePath, offlinePath, type SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';

export interface OfflineSettings {
  /** Checksum of all precached files; it changes with every build that changes one. */
  readonly version: string;
  /** Precached files: the home page, the latest issue, the offline page, the icon. */
  readonly kept: readonly SitePath[];
  /** Stylesheet and scripts (their names contain a hash). */
  readonly assets: readonly SitePath[];
}

/** All settings but `version`, which needs the files' bytes. */
export function planOffline({ issues }: Archive, assets: Assets): Omit<OfflineSettings, 'version'> {
  const [latest] = issues;
  const icon = assets.files['icon.svg'];
  return {
    kept: [
      homePath,
      ...(latest === undefined ? [] : [issuePath(latest.id)]),
      offlinePath,
      ...(icon === undefined ? [] : [icon]),
    ],
    assets: [
      assets.stylesheet,
      ...(assets.searchStylesheet === undefined ? [] : [assets.searchStylesheet]),
      ...Object.values(assets.scripts),
    ],
  };
}

/** Prefix of all cache names of the site at `scope`, so that archives on one host don't share caches. */
export function cachePrefix(scope: string): string {
  return `offprint ${new URL(scope).pathname} `;
}

/** Cache of visited pages, each in its latest version from the network. */
export function readCacheName(scope: string): string {
  return `${cachePrefix(scope)}read`;
}
