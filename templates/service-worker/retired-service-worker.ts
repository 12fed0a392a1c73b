/** Replaces a service worker on sites that no longer use one: deletes all caches and unregisters itself. */
import { cachePrefix } from '../../src/offline/offline-settings.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const prefix = cachePrefix(self.registration.scope);
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
  // Without a fetch handler, open pages use the network directly.
  await self.registration.unregister();
}
