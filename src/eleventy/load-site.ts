/** A content folder → what pages and exports are made of. */
import { errorsOf } from '../archive/build-archive.ts';
import type { AssetFile, BuiltAssets } from '../assets/assets.ts';
import type { Content } from '../content/content.ts';
import type { IssueFile } from '../content/issue-file.ts';
import { ContentError } from '../diagnostic.ts';
import { loadContent } from '../load/load-content.ts';
import type { Archive } from '../model.ts';
import { SiteData } from './site-data.ts';

export interface LoadedSite {
  readonly contentDir: string;
  readonly content: Content;
  readonly siteData: SiteData;
  readonly assetFiles: readonly AssetFile[];
}

export interface LoadSiteOptions {
  readonly buildArchive: (content: Content) => Archive | Promise<Archive>;
  /** All issues, oldest first, where they have been read before. */
  readonly issues?: readonly IssueFile[];
}

/**
 * Assets are being made meanwhile, by other processes and threads. `SITE_URL` in the environment replaces the site's URL.
 * @throws {ContentError} with every error there is in the content
 */
export async function loadSite(
  contentDir: string,
  building: Promise<BuiltAssets>,
  { buildArchive, issues }: LoadSiteOptions,
): Promise<LoadedSite> {
  // Should the content be wrong as well, its errors are the ones to report.
  building.catch(() => undefined);
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL, issues });
  const archive = await buildArchive(content);
  const errors = errorsOf(archive);
  if (errors.length > 0) throw new ContentError(errors);
  const { assets, files } = await building;
  return { contentDir, content, siteData: new SiteData(archive, assets), assetFiles: files };
}
