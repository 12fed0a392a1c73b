/** Loads an archive's folder into `SiteData`, the input of pages and exports. */
import { assertNoErrors } from '../archive/build-archive.ts';
import type { AssetFile } from '../assets/asset-file.ts';
import type { BuiltAssets } from '../assets/assets.ts';
import type { Content } from '../content/content.ts';
import { type LoadOptions, loadContent } from '../load/load-content.ts';
import type { Archive } from '../model.ts';
import { SiteData } from './site-data.ts';

export interface LoadedSite {
  readonly contentDir: string;
  readonly content: Content;
  readonly siteData: SiteData;
  readonly assetFiles: readonly AssetFile[];
}

export interface LoadSiteOptions extends Pick<LoadOptions, 'issues' | 'keep'> {
  readonly buildArchive: (content: Content) => Archive | Promise<Archive>;
}

/**
 * Loads content and builds the archive while `building` is running. The environment variable `SITE_URL` overrides the
 * URL of the site.
 *
 * @throws {ContentError} with all errors of the content
 */
export async function loadSite(
  contentDir: string,
  building: Promise<BuiltAssets>,
  { buildArchive, issues, keep }: LoadSiteOptions,
): Promise<LoadedSite> {
  // If the content is invalid too, its errors are reported; this handler prevents an unhandled rejection.
  building.catch(() => undefined);
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL, issues, keep });
  const archive = assertNoErrors(await buildArchive(content));
  const { assets, files } = await building;
  return { contentDir, content, siteData: new SiteData(archive, assets), assetFiles: files };
}
