/** Install and activate steps of the service worker. */
import { assetNamesIn } from './assets.ts';
import { deleteOtherVersions, openAssets, openLatest, openRead } from './caches.ts';
import { keepOpenPages } from './pages.ts';
import { settings, urlOf } from './worker.ts';

/** Install: fetches all precached files. If one fails, installation fails and the old worker stays active. */
export async function keepLatest(): Promise<void> {
  const latest = await openLatest();
  await latest.addAll(settings.kept.map((path) => new Request(urlOf(path), { cache: 'reload' })));
  const assets = await openAssets();
  const missing = await Promise.all(
    settings.assets.map(urlOf).map(async (url) => ((await assets.match(url)) === undefined ? [url] : [])),
  );
  await assets.addAll(missing.flat());
}

/** Activate: deletes caches of old versions, and assets that no cached page uses. */
export async function putAway(): Promise<void> {
  await deleteOtherVersions();
  const read = await openRead();
  // The precached copies are newer.
  await Promise.all(settings.kept.map((path) => read.delete(urlOf(path))));
  await removeIdleAssets(read);
  await keepOpenPages();
}

async function removeIdleAssets(read: Cache): Promise<void> {
  const needed = new Set(settings.assets.map(urlOf));
  for (const page of await read.matchAll()) {
    for (const name of assetNamesIn(await page.text())) needed.add(urlOf(`/assets/${name}`));
  }
  const assets = await openAssets();
  for (const { url } of await assets.keys()) if (!needed.has(url)) await assets.delete(url);
}
