/** The worker's own world: its global scope, what the build told it, and addresses below its scope. */
import type { OfflineSettings } from '../../src/offline/offline-settings.ts';

/** Put in by the build. */
declare const offlineSettings: OfflineSettings;
declare const self: ServiceWorkerGlobalScope;

export const worker = self;
export const settings = offlineSettings;

/** The absolute URL of a site path such as `/offline/`, wherever the site was put. */
export function urlOf(path: string): string {
  return new URL(`.${path}`, worker.registration.scope).href;
}

/** A page's address without query and fragment: what it is kept under. */
export function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

export function isKeptFromStart(url: string): boolean {
  return settings.kept.some((path) => urlOf(path) === addressOf(url));
}
