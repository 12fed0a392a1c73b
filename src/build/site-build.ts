/** The steps of a build before and after Eleventy renders the pages. */
import { join } from 'node:path';
import { buildArchive } from '../archive/build-archive.ts';
import { buildAssets } from '../assets/assets.ts';
import { ContentError } from '../diagnostic.ts';
import type { EleventyBuild } from '../eleventy/configure.ts';
import { type LoadedSite, loadSite } from '../eleventy/load-site.ts';
import type { SiteData } from '../eleventy/site-data.ts';
import { findUnread } from '../load/find-unread.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { indexDocuments } from '../search/index/build-search-index.ts';
import { hashDocuments, listSearchDocuments } from '../search/index/search-document.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { type BuildOrigin, countProcesses } from './count-processes.ts';
import { ingestIfChanged } from './ingest-if-changed.ts';
import { KeptAnalyses } from './kept-analyses.ts';
import { type KeptFiles, openKeptFiles } from './kept-files.ts';
import { KeptPages } from './kept-pages.ts';
import { keepParsed } from './kept-parsed.ts';
import { KeptSite } from './kept-site.ts';
import { KeptTexts } from './kept-texts.ts';
import { findLostTargets } from './lost-targets.ts';
import { dumpBytes, isLarge } from './parallel/archive-size.ts';
import { indexInThread } from './parallel/start-search-thread.ts';
import { type BuildWorker, startWorker } from './parallel/start-worker.ts';
import { writePages } from './parallel/write-pages.ts';
import { type Progress, silentProgress } from './progress.ts';
import { assertDistinctAddresses } from './site-addresses.ts';
import type { SiteBuildOptions } from './site-build-options.ts';
import type { FileState } from './site-files.ts';
import { useFolders } from './staging.ts';
import { writeAssets } from './write-assets.ts';
import { writeSiteExports } from './write-exports.ts';

export class SiteBuild implements EleventyBuild {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly #options: SiteBuildOptions;
  readonly #progress: Progress;
  #site: LoadedSite | undefined;
  #worker: BuildWorker | undefined;
  #files: KeptFiles | undefined;
  #kept: KeptSite | undefined;
  #pages: KeptPages | undefined;
  #settled: string | undefined;
  #searching: Promise<unknown> = Promise.resolve();

  constructor(options: SiteBuildOptions) {
    this.contentDir = options.contentDir;
    this.templatesDir = options.templatesDir;
    this.#options = options;
    this.#progress = options.progress ?? silentProgress;
  }

  /** The last loaded site. Throws before `begin` has been called. */
  get site(): LoadedSite {
    if (this.#site === undefined) throw new Error('The site is not loaded yet; a build begins with begin().');
    return this.#site;
  }

  get siteData(): SiteData {
    return this.site.siteData;
  }

  /**
   * Ingests dumps, loads content, builds the archive and starts the search index. Also writes the pages if the
   * archive is large (`parallel/`).
   *
   * @throws {ContentError} where content is invalid, a refused dump included
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
    const { contentDir, templatesDir, papersAtOnce, onIngested, onWarning, verifyCache, last, hashes } =
      this.#options;
    this.#progress.stage('Ingest dumps');
    const files = openKeptFiles(out, verifyCache, last);
    this.#files = files;
    const { processes = countProcesses(contentDir, fingerprintRenderers(), files?.origin) } = this.#options;
    const isAgain = processes === 1 && files?.origin?.program === fingerprintRenderers();
    if (last !== undefined) useFolders(out, last, isAgain, isLarge(contentDir));
    const texts = files && new KeptTexts(files.memo);
    const analyses = files && new KeptAnalyses(files.memo, files.classes, files.words);
    this.#worker =
      processes === 2
        ? startWorker({ contentDir, templatesDir, outDir: out, papersAtOnce, verifyCache })
        : undefined;
    const worker = this.#worker;
    // First, because other processes and threads do the work.
    const assets = worker?.assets ?? buildAssets(templatesDir, contentDir);
    assets.catch(() => undefined);
    const ingested = await ingestIfChanged(contentDir, files?.origin, hashes);
    this.#settled = ingested.settled;
    onIngested?.(ingested);
    if (ingested.refusals.length > 0) throw new ContentError(ingested.refusals);
    await worker?.begin();
    this.#progress.stage('Build archive');
    this.#site = await loadSite(contentDir, assets, {
      issues: ingested.issues,
      keep: files && keepParsed(files.memo),
      buildArchive: (content) =>
        worker?.buildArchive(content, {
          texts: (made) => texts?.note(made),
          analysis: (search, made) => analyses?.note(search, made),
        }) ?? buildArchive(content, texts, analyses && ((search) => analyses.analyze(search))),
    });
    assertDistinctAddresses(this.#site);
    const found = [...findUnread(contentDir), ...findLostTargets(this.#site)];
    for (const message of [...found, ...this.siteData.archive.diagnostics]) onWarning?.(message);
    await last?.settle();
    this.#startSearchIndex(out);
    this.#progress.stage('Render pages');
    this.#kept = files && new KeptSite(files, this.siteData);
    await this.#preparePages(out);
  }

  /** In a thread, where the archive is large enough to make up for its start and for passing the texts. */
  #startSearchIndex(out: string): void {
    const {
      writeSearchIndex = (archive, to, index) => index(hashDocuments(listSearchDocuments(archive)), to),
    } = this.#options;
    const buildIndex = isLarge(this.contentDir) ? indexInThread : indexDocuments;
    this.#searching = writeSearchIndex(this.siteData.archive, out, buildIndex);
    this.#searching.catch(() => undefined);
  }

  /** Writes the pages of a large archive; of a small one, those that need not be rendered. */
  async #preparePages(out: string): Promise<void> {
    const { siteData } = this;
    if (this.#worker !== undefined || isLarge(this.contentDir)) {
      siteData.needsPage = () => false;
      if (this.#worker === undefined) await writePages(siteData, out, { kept: this.#kept });
      else await this.#worker.writePages(siteData, this.#kept);
    } else if (this.#kept !== undefined) {
      const pages = new KeptPages(out, this.#kept);
      siteData.needsPage = (page) => pages.needs(page);
      this.#pages = pages;
    }
  }

  /** Writes everything besides pages: exports, assets, search index, service worker. */
  async finish(out: string): Promise<void> {
    this.#progress.stage('Write exports and assets');
    const { siteData, assetFiles } = this.site;
    if (this.#worker === undefined) {
      this.#pages?.noteRendered();
      writeSiteExports(this.site, out, this.#kept);
      writeAssets(assetFiles, out);
    } else this.#kept?.files.add(await this.#worker.finish());
    await this.#searching;
    const { archive, assets } = siteData;
    const { last } = this.#options;
    await writeServiceWorker(out, {
      templates: this.templatesDir,
      archive,
      assets,
      locate: (path) => last?.locate(path.slice(1), out) ?? join(out, path),
    });
  }

  /** What the last site was built from, where files of it may be kept. */
  get origin(): BuildOrigin | undefined {
    return this.#kept?.files.origin;
  }

  /** Notes what the files were made from, for the next build. Call it when the staged files have become the site. */
  saveKept(states: ReadonlyMap<string, FileState>): void {
    const captures = dumpBytes(this.contentDir);
    this.#kept?.files.save(states, {
      program: fingerprintRenderers(),
      captures,
      papers: this.siteData.archive.papers.size,
      settled: this.#settled,
    });
  }

  /** Stops a failed build; after it resolves, nothing more is written. */
  async abort(): Promise<void> {
    await Promise.allSettled([this.#worker?.stop(), this.#searching, this.#options.last?.settle()]);
    this.#files?.close();
  }
}
