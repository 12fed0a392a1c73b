/** The whole way from `content/` to a site in a folder: ingest, archive, pages, exports, search index. */
import { join } from 'node:path';
import { buildAssets } from '../assets/assets.ts';
import { ContentError } from '../diagnostic.ts';
import { type CurrentSite, loadSite } from '../eleventy/current-site.ts';
import { listIndexedPages } from '../eleventy/page-files.ts';
import { buildExportTable } from '../exports/table.ts';
import { ingestFolder, issuePathOf } from '../ingest/ingest-folder.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { buildSearchIndex } from '../search/index/build-search-index.ts';
import { fingerprintInputs } from './build-stamp.ts';
import { forgetClaims } from './claims.ts';
import { collectSooner } from './collect-sooner.ts';
import { compileLater } from './compile-later.ts';
import { isPartnerWorthwhile, type Partner, startPartner } from './partner.ts';
import type { Progress } from './progress.ts';
import { renderParts } from './render-parts.ts';
import { discardStaging, keepFolder, openStaging, type SwapCounts, swapIn } from './staging.ts';
import { writeAssets } from './write-assets.ts';
import { writeExports } from './write-exports.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** The finished site's folder, e.g. `_site`. */
  readonly outDir: string;
  readonly progress: Progress;
  /** False keeps the last build's search index, where there is one: quicker while writing. */
  readonly withSearch?: boolean;
  /** How many processes share the work; else as many as the archive is worth. */
  readonly processes?: 1 | 2;
  /** The pages of how many papers are rendered at a time; else as many as suit the archive. */
  readonly papersAtOnce?: number | undefined;
  /** Is given the files that ingest has written; they stay, whatever becomes of the build. */
  readonly onIngested?: ((files: readonly string[]) => void) | undefined;
}

export interface BuiltSite extends SwapCounts {
  /** The checksum of what was read, see `build-stamp.ts`. */
  readonly inputs: string;
  readonly site: CurrentSite;
}

/**
 * Builds and swaps in. Throws `ContentError` where content is wrong (a refused dump included); the site in
 * `outDir` is then untouched.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { contentDir, outDir, templatesDir, progress, papersAtOnce } = options;
  progress.stage('Ingest dumps');
  compileLater();
  collectSooner(contentDir);
  const staging = openStaging(outDir, options);
  const { processes = isPartnerWorthwhile(contentDir) ? 2 : 1 } = options;
  const partner =
    processes === 2 ? startPartner({ contentDir, templatesDir, staging, papersAtOnce }) : undefined;
  // First of all, because it is other processes' work, there as here.
  const building = partner?.assets ?? buildAssets(templatesDir, contentDir);
  building.catch(() => undefined);
  try {
    const { refusals, issues, changed } = ingestFolder(contentDir);
    options.onIngested?.(changed.map(({ id }) => join(contentDir, issuePathOf(id))));
    if (refusals.length > 0) throw new ContentError(refusals);
    await partner?.begin();
    // Ingest writes issue files, so what the build reads is settled only now.
    const inputs = fingerprintInputs(options);
    progress.stage('Build archive');
    const site = await loadSite(contentDir, building, { sharing: partner?.sharing, issues });
    // The index is the work of a process of its own, on the other core.
    const indexed = options.withSearch === false && keepFolder(outDir, staging, 'pagefind');
    await Promise.all([
      indexed ? undefined : buildSearchIndex(site.siteData.archive, staging),
      renderInto(staging, site, options, partner),
    ]);
    progress.stage('Swap in');
    return { site, inputs, ...swapIn(outDir, staging) };
  } catch (error) {
    await partner?.stop();
    discardStaging(staging);
    throw error;
  }
}

/** Everything but the swap; exports and assets are the partner's work where there is one. */
async function renderInto(
  staging: string,
  site: CurrentSite,
  { templatesDir, progress, papersAtOnce }: BuildOptions,
  partner: Partner | undefined,
): Promise<void> {
  progress.stage('Render pages');
  await renderParts(staging, site.siteData, { papersAtOnce, from: 'first' });
  progress.stage('Write exports and assets');
  const { archive, assets } = site.siteData;
  if (partner === undefined) {
    const { queries, published, redirects } = site.content;
    const pages = listIndexedPages(site.siteData);
    writeExports(buildExportTable({ queries, published, redirects, pages }), archive, staging);
  } else await partner.finish();
  forgetClaims(staging);
  writeAssets(site.assetFiles, staging);
  await writeServiceWorker(staging, { templates: templatesDir, archive, assets });
}
