/** The site of this process: content loaded, archive and assets built, once. */
import { buildArchive, errorsOf } from '../archive/build-archive.ts';
import { buildArchiveTogether, type Sharing } from '../archive/sharing.ts';
import { type AssetFile, type BuiltAssets, buildAssets } from '../assets/assets.ts';
import type { Content } from '../content/content.ts';
import type { IssueFile } from '../content/issue-file.ts';
import { ContentError } from '../diagnostic.ts';
import { loadContent } from '../load/load-content.ts';
import { SiteData } from './site-data.ts';

export interface CurrentSite {
  readonly content: Content;
  readonly siteData: SiteData;
  readonly assetFiles: readonly AssetFile[];
}

export interface LoadSiteOptions {
  /** For building the archive together with another process. */
  readonly sharing?: Sharing | undefined;
  /** All issues, oldest first, where they have been read before. */
  readonly issues?: readonly IssueFile[];
}

let current: Promise<CurrentSite> | undefined;

/** Reads `content/` and `templates/` of the working folder. Throws `ContentError` with every error there is. */
export function currentSite(): Promise<CurrentSite> {
  current ??= loadSite('content', buildAssets('templates', 'content'));
  return current;
}

/**
 * As `currentSite`, from any folder and anew, with assets that are being made meanwhile: they are the work of other
 * processes and threads. `SITE_URL` in the environment replaces the site's URL.
 */
export async function loadSite(
  contentDir: string,
  building: Promise<BuiltAssets>,
  { sharing, issues }: LoadSiteOptions = {},
): Promise<CurrentSite> {
  // Should the content be at fault, that is what the editor must hear of.
  building.catch(() => undefined);
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL, issues });
  const archive =
    sharing === undefined ? buildArchive(content) : await buildArchiveTogether(content, sharing);
  const errors = errorsOf(archive);
  if (errors.length > 0) throw new ContentError(errors);
  const { assets, files } = await building;
  return { content, siteData: new SiteData(archive, assets), assetFiles: files };
}
