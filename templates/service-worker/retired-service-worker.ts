/** Takes the place of a worker that the site once had, clears away all it kept, and goes. */
import { cachePrefix } from '../../src/offline/offline-settings.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const prefix = cachePrefix(self.registration.scope);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  // Without a fetch listener pages that are open go to the network by themselves.
  await self.registration.unregister();
}
