/** Settings compiled into the service worker: site paths, and the names of its caches. Pure. */

import type { Assets } from '../../templates/page.ts';
import { homePath, issuePath, offlinePath, type SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';

export interface OfflineSettings {
  /** A checksum of all that is kept from the start: another build, another version. */
  readonly version: string;
  /** Files kept from the start: the home page, the latest issue, what stands in for a missing page, the icon. */
  readonly kept: readonly SitePath[];
  /** Stylesheet and scripts; their names change with their bytes. */
  readonly assets: readonly SitePath[];
}

/** Everything but the version, which depends on bytes. */
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
    assets: [assets.stylesheet, ...Object.values(assets.scripts)],
  };
}

/** All caches of the site at `scope` begin so; another archive on the same host has caches of its own. */
export function cachePrefix(scope: string): string {
  return `offprint ${new URL(scope).pathname} `;
}

/** Pages that were read, each as it last came from the network. */
export function readCacheName(scope: string): string {
  return `${cachePrefix(scope)}read`;
}
