/** A build, around Eleventy's rendering: what comes before the pages, and what after them. */
import { buildArchive } from '../archive/build-archive.ts';
import { buildAssets } from '../assets/assets.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import type { EleventyBuild } from '../eleventy/configure.ts';
import { type LoadedSite, loadSite } from '../eleventy/load-site.ts';
import type { SiteData } from '../eleventy/site-data.ts';
import { type Ingested, ingestFolder } from '../ingest/ingest-folder.ts';
import { findUnread } from '../load/find-unread.ts';
import type { Archive } from '../model.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { buildSearchIndex } from '../search/index/build-search-index.ts';
import { isLarge } from './parallel/archive-size.ts';
import { type BuildWorker, startWorker } from './parallel/start-worker.ts';
import { type Progress, silentProgress } from './progress.ts';
import { writeAssets } from './write-assets.ts';
import { writeSiteExports } from './write-exports.ts';

export interface SiteBuildOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly progress?: Progress;
  /** Called when dumps are ingested, refused ones included: from now on the build only reads content. */
  readonly onIngested?: ((ingested: Ingested) => void) | undefined;
  /** Called with each warning about content, once it is loaded. */
  readonly onWarning?: (warning: Diagnostic) => void;
  /** Writes `<out>/pagefind/`, beside rendering. */
  readonly writeSearchIndex?: (archive: Archive, out: string) => Promise<unknown>;
  /** How many processes share the work; else as many as suit the archive. */
  readonly processes?: 1 | 2 | undefined;
  /** How many papers' pages a process renders at a time where two share the work. */
  readonly papersAtOnce?: number | undefined;
}

export class SiteBuild implements EleventyBuild {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly #options: SiteBuildOptions;
  readonly #progress: Progress;
  #site: LoadedSite | undefined;
  #worker: BuildWorker | undefined;
  #searching: Promise<unknown> = Promise.resolve();

  constructor(options: SiteBuildOptions) {
    this.contentDir = options.contentDir;
    this.templatesDir = options.templatesDir;
    this.#options = options;
    this.#progress = options.progress ?? silentProgress;
  }

  /** As it was loaded last. */
  get site(): LoadedSite {
    if (this.#site === undefined) throw new Error('The site is not loaded yet; a build begins with begin().');
    return this.#site;
  }

  get siteData(): SiteData {
    return this.site.siteData;
  }

  /**
   * Ingests dumps, loads content, builds the archive, and starts the search index. A large archive's pages are written as
   * well (`parallel/`).
   * @throws {ContentError} where content is wrong, a refused dump included
   */
  async begin(out: string): Promise<void> {
    try {
      await this.#begin(out);
    } catch (error) {
      await this.abort();
      throw error;
    }
  }

  async #begin(out: string): Promise<void> {
    const { contentDir, templatesDir, papersAtOnce, onIngested, onWarning } = this.#options;
    const { processes = isLarge(contentDir) ? 2 : 1, writeSearchIndex = buildSearchIndex } = this.#options;
    this.#progress.stage('Ingest dumps');
    this.#worker =
      processes === 2 ? startWorker({ contentDir, templatesDir, outDir: out, papersAtOnce }) : undefined;
    const worker = this.#worker;
    // First of all, because other processes and threads make them.
    const assets = worker?.assets ?? buildAssets(templatesDir, contentDir);
    assets.catch(() => undefined);
    const ingested = ingestFolder(contentDir);
    onIngested?.(ingested);
    if (ingested.refusals.length > 0) throw new ContentError(ingested.refusals);
    await worker?.begin();
    this.#progress.stage('Build archive');
    this.#site = await loadSite(contentDir, assets, {
      issues: ingested.issues,
      buildArchive: worker?.buildArchive ?? buildArchive,
    });
    for (const message of [...findUnread(contentDir), ...this.siteData.archive.diagnostics])
      onWarning?.(message);
    this.#searching = writeSearchIndex(this.siteData.archive, out);
    this.#searching.catch(() => undefined);
    this.#progress.stage('Render pages');
    this.siteData.pagesByEleventy = worker === undefined;
    await worker?.writePages(this.siteData);
  }

  /** Writes all that is no page. */
  async finish(out: string): Promise<void> {
    this.#progress.stage('Write exports and assets');
    const { siteData, assetFiles } = this.site;
    if (this.#worker === undefined) {
      writeSiteExports(this.site, out);
      writeAssets(assetFiles, out);
    } else await this.#worker.finish();
    await this.#searching;
    const { archive, assets } = siteData;
    await writeServiceWorker(out, { templates: this.templatesDir, archive, assets });
  }

  /** After a failure: when it resolves, nothing more is written. */
  async abort(): Promise<void> {
    await Promise.allSettled([this.#worker?.stop(), this.#searching]);
  }
}
