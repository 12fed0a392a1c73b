/** On sites that can be read offline: asks the browser to run the worker that keeps pages. */
import { siteUrl } from './behaviours/site-root.ts';

const address = siteUrl('/service-worker.js');
if (
  'serviceWorker' in navigator &&
  new URL(address).origin === location.origin &&
  location.protocol !== 'file:'
) {
  navigator.serviceWorker.register(address).catch(() => {
    // Some browsers refuse in private windows; reading works all the same.
  });
}
