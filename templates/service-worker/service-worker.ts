/**
 * Service worker for offline reading: caches the latest issue and visited pages. Online every page comes from the
 * network; the cache is used only if the network fails.
 */
import { isAsset, serveAsset } from './assets.ts';
import { keepLatest, putAway } from './change-of-worker.ts';
import { serveKeptFile, servePage } from './pages.ts';
import { isKeptFromStart, worker } from './worker.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(keepLatest().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(putAway().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  if (isAsset(request.url)) event.respondWith(serveAsset(request));
  else if (request.mode === 'navigate') event.respondWith(servePage(event));
  else if (isKeptFromStart(request.url)) event.respondWith(serveKeptFile(request));
  // No `respondWith` for feeds, data and the search index: the browser's default handling.
});
