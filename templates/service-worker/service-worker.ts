/**
 * Keeps the latest issue and the pages that were read, for when there is no network. Online it only ever passes on
 * what the network gives: a page comes from what is kept if, and only if, the network can't be reached.
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
  // Feeds, data and the search's index go to the network as if there were no worker.
});
