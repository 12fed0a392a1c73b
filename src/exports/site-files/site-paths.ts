/** Where browsers and robots look for files about the site. */
import type { SitePath } from '../../addresses.ts';

export const webManifestPath: SitePath = '/manifest.webmanifest';
export const openSearchPath: SitePath = '/opensearch.xml';
/** At the root, because a service worker looks after what is below its own address. */
export const serviceWorkerPath: SitePath = '/service-worker.js';
