/** The site of this process: content loaded, archive and assets built, once. */
import { buildArchive, errorsOf } from '../archive/build-archive.ts';
import type { Content } from '../content/content.ts';
import { loadContent } from '../load-content.ts';
import { ContentError } from '../message.ts';
import { type AssetFile, buildAssets } from './assets.ts';
import { SiteData } from './site-data.ts';

export interface CurrentSite {
  readonly content: Content;
  readonly siteData: SiteData;
  readonly assetFiles: readonly AssetFile[];
}

let current: Promise<CurrentSite> | undefined;

/** Reads `content/` and `templates/` of the working folder. Throws `ContentError` with every error there is. */
export function currentSite(): Promise<CurrentSite> {
  current ??= loadSite('content', 'templates');
  return current;
}

/** As `currentSite`, from any folders and anew. `SITE_URL` in the environment replaces the site's URL. */
export async function loadSite(contentDir: string, templatesDir: string): Promise<CurrentSite> {
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL });
  const archive = buildArchive(content);
  const errors = errorsOf(archive);
  if (errors.length > 0) throw new ContentError(errors);
  const { assets, files } = await buildAssets(templatesDir);
  return { content, siteData: new SiteData(archive, assets), assetFiles: files };
}
