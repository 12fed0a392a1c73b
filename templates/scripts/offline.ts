/** Registers the service worker, on sites with offline reading. */
import { siteUrl } from './behaviours/site-root.ts';

const address = siteUrl('/service-worker.js');
if (
  'serviceWorker' in navigator &&
  new URL(address).origin === location.origin &&
  location.protocol !== 'file:'
) {
  navigator.serviceWorker.register(address).catch(() => {
    // Some browsers refuse it in private windows; the site works without it.
  });
}
