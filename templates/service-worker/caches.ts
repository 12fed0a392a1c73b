/**
 * Three caches. `latest <version>` holds what this build keeps from the start, as a whole; `read` the pages that
 * were read, whichever build they came from; `assets` styles and scripts, whose names are checksums of their bytes,
 * so that a page that was kept long ago still looks as it did.
 */
import { cachePrefix, readCacheName } from '../../src/offline/offline-settings.ts';
import { settings, worker } from './worker.ts';

const prefix = () => cachePrefix(worker.registration.scope);

export const openLatest = () => caches.open(`${prefix()}latest ${settings.version}`);
export const openRead = () => caches.open(readCacheName(worker.registration.scope));
export const openAssets = () => caches.open(`${prefix()}assets`);

/** Removes what other versions kept from the start. */
export async function deleteOtherVersions(): Promise<void> {
  const latest = `${prefix()}latest `;
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(latest) && name !== latest + settings.version);
  await Promise.all(others.map((name) => caches.delete(name)));
}
