/** The site of this process: content loaded, archive and assets built, once. */
import { draftArchive, errorsOf } from '../archive/build-archive.ts';
import type { Content } from '../content/content.ts';
import { loadContent } from '../load-content.ts';
import { ContentError } from '../message.ts';
import type { PaperId, RelatedPaper } from '../model.ts';
import { buildRelated, type ComparedPaper } from '../related/build-related.ts';
import { type AssetFile, buildAssets } from './assets.ts';
import { SiteData } from './site-data.ts';

export interface CurrentSite {
  readonly content: Content;
  readonly siteData: SiteData;
  readonly assetFiles: readonly AssetFile[];
}

/** How related papers are found: here, or shared with another process. */
export type Relate = (
  papers: readonly ComparedPaper[],
) => ReadonlyMap<PaperId, readonly RelatedPaper[]> | Promise<ReadonlyMap<PaperId, readonly RelatedPaper[]>>;

let current: Promise<CurrentSite> | undefined;

/** Reads `content/` and `templates/` of the working folder. Throws `ContentError` with every error there is. */
export function currentSite(): Promise<CurrentSite> {
  current ??= loadSite('content', 'templates');
  return current;
}

/**
 * As `currentSite`, from any folders and anew. `SITE_URL` in the environment replaces the site's URL; `relatingFor`
 * may choose how related papers are found, once the content is known.
 */
export async function loadSite(
  contentDir: string,
  templatesDir: string,
  relatingFor: (content: Content) => Relate = () => buildRelated,
): Promise<CurrentSite> {
  // Bundling scripts and drawing icons are other processes' and threads' work, beside the archive.
  const building = buildAssets(templatesDir);
  // Should the content be at fault, that is what the editor must hear of.
  building.catch(() => undefined);
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL });
  const relate = relatingFor(content);
  const { compared, finish } = draftArchive(content);
  const archive = finish(await relate(compared));
  const errors = errorsOf(archive);
  if (errors.length > 0) throw new ContentError(errors);
  const { assets, files } = await building;
  return { content, siteData: new SiteData(archive, assets), assetFiles: files };
}
