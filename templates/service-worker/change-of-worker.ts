/** What happens when a worker of a new version comes, and when it takes over. */
import { assetNamesIn } from './assets.ts';
import { deleteOtherVersions, openAssets, openLatest, openRead } from './caches.ts';
import { keepOpenPages } from './pages.ts';
import { settings, urlOf } from './worker.ts';

/** Fetches what is kept from the start; fails as a whole, and then the worker before this one stays. */
export async function keepLatest(): Promise<void> {
  const latest = await openLatest();
  await latest.addAll(settings.kept.map((path) => new Request(urlOf(path), { cache: 'reload' })));
  const assets = await openAssets();
  const missing = await Promise.all(
    settings.assets.map(urlOf).map(async (url) => ((await assets.match(url)) === undefined ? [url] : [])),
  );
  await assets.addAll(missing.flat());
}

/** Puts away what older versions kept, and the assets that no kept page needs any more. */
export async function putAway(): Promise<void> {
  await deleteOtherVersions();
  const read = await openRead();
  // What was fetched as the latest just now is newer than what was read.
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
