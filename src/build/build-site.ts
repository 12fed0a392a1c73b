/** The whole way from `content/` to a site in a folder: ingest, archive, pages, exports, search index. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { configure, pagesFolder } from '../eleventy/configure.ts';
import { type CurrentSite, loadSite } from '../eleventy/current-site.ts';
import { buildExportTable } from '../exports/table.ts';
import { ingestFolder } from '../ingest/ingest-folder.ts';
import { ContentError } from '../message.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { buildRelated } from '../related/build-related.ts';
import { buildSearchIndex } from '../search/build-search-index.ts';
import { fingerprintInputs } from './build-stamp.ts';
import type { Progress } from './progress.ts';
import { isSecondProcessWorthwhile, type SecondProcess, startSecondProcess } from './second-process.ts';
import { discardStaging, keepFolder, openStaging, type SwapCounts, swapIn } from './staging.ts';
import { writeExports } from './write-exports.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** The finished site's folder, e.g. `_site`. */
  readonly outDir: string;
  readonly progress: Progress;
  /** False keeps the last build's search index, where there is one: quicker while writing. */
  readonly withSearch?: boolean;
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
  const { contentDir, templatesDir, outDir, progress } = options;
  progress.stage('Ingest dumps');
  const { refusals } = ingestFolder(contentDir);
  if (refusals.length > 0) throw new ContentError(refusals);
  // Ingest writes issue files, so what the build reads is settled only now.
  const inputs = fingerprintInputs(options);
  progress.stage('Build archive');
  const staging = openStaging(outDir);
  let second: SecondProcess | undefined;
  try {
    const site = await loadSite(contentDir, templatesDir, (content) => {
      if (isSecondProcessWorthwhile(content)) second = startSecondProcess(contentDir, staging);
      return second?.relate ?? buildRelated;
    });
    // The index is the work of a process of its own, on the other core.
    const indexed = options.withSearch === false && keepFolder(outDir, staging, 'pagefind');
    await Promise.all([
      indexed ? undefined : buildSearchIndex(site.siteData.archive, staging),
      renderInto(staging, site, options, second),
    ]);
    progress.stage('Swap in');
    return { site, inputs, ...swapIn(outDir, staging) };
  } catch (error) {
    second?.stop();
    discardStaging(staging);
    throw error;
  }
}

/** Everything but the swap; the exports are the second process's work where there is one. */
async function renderInto(
  staging: string,
  site: CurrentSite,
  { templatesDir, progress }: BuildOptions,
  second: SecondProcess | undefined,
): Promise<void> {
  progress.stage('Render pages');
  await renderPages(staging, site);
  progress.stage('Write exports and assets');
  const { archive, indexed } = site.siteData;
  const { queries, published, redirects } = site.content;
  if (second === undefined)
    writeExports(buildExportTable({ queries, published, redirects, pages: indexed }), archive, staging);
  else await second.finish(indexed);
  for (const { path, bytes } of site.assetFiles) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), bytes);
  }
  const { assets } = site.siteData;
  await writeServiceWorker(staging, { templates: templatesDir, archive, assets });
}

/** Eleventy holds every page it renders until it has written the last one, so it is given so many papers at a time. */
const papersAtOnce = 5_000;

async function renderPages(staging: string, site: CurrentSite): Promise<void> {
  const count = Math.max(1, Math.ceil(site.siteData.archive.papers.size / papersAtOnce));
  for (let index = 0; index < count; index += 1) {
    site.siteData.part = { index, count };
    await renderPart(staging, site);
  }
}

async function renderPart(staging: string, { siteData }: CurrentSite): Promise<void> {
  const eleventy = new Eleventy(pagesFolder, staging, {
    quietMode: true,
    source: 'script',
    config: (config: UserConfig) => configure(config, siteData),
  });
  eleventy.disableLogger();
  await eleventy.init();
  try {
    await eleventy.write();
  } catch (error) {
    throw innermost(error);
  }
}

/** Eleventy wraps what a page threw in errors of its own that don't print it. */
function innermost(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error) || error.originalError === undefined)
    return error;
  const inner = innermost(error.originalError);
  if (inner instanceof Error && !inner.message.includes(error.message))
    inner.message = `${error.message} ${inner.message}`;
  return inner;
}
