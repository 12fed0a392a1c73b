/**
 * Three caches: `latest <version>`: files precached by this build; `read`: visited pages of any build; `assets`:
 * styles and scripts, whose names contain a hash, so that an old cached page keeps its own styles.
 */
import { cachePrefix, readCacheName } from '../../src/offline/offline-settings.ts';
import { settings, worker } from './worker.ts';

const prefix = () => cachePrefix(worker.registration.scope);

export const openLatest = () => caches.open(`${prefix()}latest ${settings.version}`);
export const openRead = () => caches.open(readCacheName(worker.registration.scope));
export const openAssets = () => caches.open(`${prefix()}assets`);

/** Deletes precaches of other versions. */
export async function deleteOtherVersions(): Promise<void> {
  const latest = `${prefix()}latest `;
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(latest) && name !== latest + settings.version);
  await Promise.all(others.map((name) => caches.delete(name)));
}
