/**
 * Writes `/service-worker.js`: the caching worker if `site.yaml` turns offline reading on, else one that unregisters
 * it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../../templates/page.ts';
import { type SitePath, serviceWorkerPath } from '../addresses.ts';
import { bundleScripts, type Constants } from '../bundling/bundle-scripts.ts';
import type { Archive } from '../model.ts';
import { type OfflineSettings, planOffline } from './offline-settings.ts';

export interface ServiceWorkerSource {
  /** The templates' folder. */
  readonly templates: string;
  readonly archive: Archive;
  readonly assets: Assets;
  /** Where a file of the site is, by its path. */
  readonly locate: (path: SitePath) => string;
}

/** The worker of a site without offline reading, in `service-worker` of the templates' folder. It has no settings. */
export const retiredServiceWorker = 'retired-service-worker.ts';

/** Writes into the otherwise finished site at `site`, because the worker's version is a checksum of pages. */
export async function writeServiceWorker(
  site: string,
  { templates, archive, assets, locate }: ServiceWorkerSource,
): Promise<void> {
  const name = archive.site.offline ? 'service-worker.ts' : retiredServiceWorker;
  const plan = planOffline(archive, assets);
  const settings: OfflineSettings | undefined = archive.site.offline
    ? { version: checksum(locate, [...plan.kept, ...plan.assets]), ...plan }
    : undefined;
  const scripts = await bundleScripts(
    [join(templates, 'service-worker', name)],
    settingsAsConstants(settings),
  );
  for (const text of scripts.values()) writeFileSync(join(site, serviceWorkerPath), text);
}

export function settingsAsConstants(settings: OfflineSettings | undefined): Constants {
  return { offlineSettings: JSON.stringify(settings ?? null) };
}

function checksum(locate: ServiceWorkerSource['locate'], paths: readonly SitePath[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`${path}\n`);
    hash.update(readFileSync(locate(path.endsWith('/') ? `${path}index.html` : path)));
  }
  return hash.digest('hex').slice(0, 16);
}
