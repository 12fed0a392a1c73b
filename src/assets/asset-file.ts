import type { SitePath } from '../addresses.ts';

/** A static file of the site: a site path and its bytes. */
export interface AssetFile {
  readonly path: SitePath;
  readonly bytes: Uint8Array;
}
