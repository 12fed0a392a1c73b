/** Global scope of the service worker, its settings, and URLs in its scope. */
import type { OfflineSettings } from '../../src/offline/offline-settings.ts';

/** Defined by the build (esbuild `define`). */
declare const offlineSettings: OfflineSettings;
declare const self: ServiceWorkerGlobalScope;

export const worker = self;
export const settings = offlineSettings;

/** Absolute URL of a site path such as `/offline/`, under any base path. */
export function urlOf(path: string): string {
  return new URL(`.${path}`, worker.registration.scope).href;
}

/** Cache key of a page: its URL without query and fragment. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

export function isKeptFromStart(url: string): boolean {
  return settings.kept.some((path) => urlOf(path) === addressOf(url));
}
