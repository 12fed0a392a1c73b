/**
 * Incremental development site: after a change, requested pages are rendered on demand, while the whole site is
 * rebuilt in the background.
 */
import { setTimeout } from 'node:timers/promises';
import { toContentError } from '../disk/to-content-error.ts';
import { compileSources, isLost, stopCompiling } from './fork-program.ts';
import { FreshSearch } from './fresh-search.ts';
import { Preview } from './preview.ts';
import type { PreviewFolders } from './preview-messages.ts';
import type { RebuildOrder } from './rebuild-process.ts';
import { Rebuilder, type RebuildResult } from './rebuilder.ts';
import type { Change, Unread } from './watch-folders.ts';

/** By then a signal is known to this process that was sent to all. */
const signalMilliseconds = 50;

export interface LiveSiteOptions extends PreviewFolders {
  readonly say: (line: string) => void;
}

export class LiveSite {
  readonly #options: LiveSiteOptions;
  readonly #rebuilder: Rebuilder;
  /** Spare preview process: has read content, but imported no templates yet. */
  #standby: Preview | undefined;
  /** Preview process with the present templates. */
  #current: Preview | undefined;
  /** Whether `#current` is newer than the files on disk. */
  #isAhead = false;
  /** Changes of which no process has read the templates and sources. */
  #unread: Unread = { templates: false, sources: false };
  readonly #search = new FreshSearch();
  /** Number of the last change. */
  #changes = 0;
  #isClosed = false;
  #warning: string | undefined;

  /** Error of the present files; undefined if there is none. */
  failure: string | undefined;

  constructor(options: LiveSiteOptions) {
    this.#options = options;
    this.#rebuilder = new Rebuilder();
  }

  /** Builds the whole site, and then prepares for changes. A failure is reported in `failure`, and does not throw. */
  async begin(): Promise<void> {
    const first = await this.#rebuilder.rebuild(toOrder(this.#options));
    if (first.state === 'failed') this.#fail(first.reason);
    if (this.#isClosed) return;
    const preview = new Preview(this.#options, 'as started');
    this.#current = preview;
    // Imports templates and makes search records in advance, so that the first change of content is shown and found fast.
    void preview
      .reload()
      .then(() => preview.index())
      .then((folder) => this.#search.use(folder))
      // What stands in the way is said with the first change that it matters for.
      .then(() => (this.#isClosed ? undefined : compileSources(() => undefined)))
      .then(() => this.#standBy())
      .catch(() => undefined);
  }

  /** HTML of the page at `path`, if it is newer than its file. */
  async freshPage(path: string): Promise<string | undefined> {
    return this.#isAhead ? this.#current?.page(path) : undefined;
  }

  /** A file of the search index, if it is newer than the one on disk. */
  freshSearchFile(path: string): Promise<Uint8Array | undefined> {
    return this.#search.read(path);
  }

  /**
   * Processes a change: calls `shown` when pages can be requested, updates the search index, and then rebuilds the whole site. Resolves to
   * undefined when a later change has superseded this one.
   */
  async follow(change: Change, shown: () => void): Promise<RebuildResult | undefined> {
    if (this.#isClosed) return undefined;
    const number = ++this.#changes;
    const started = performance.now();
    const { say } = this.#options;
    const took = (): string => `${Math.round(performance.now() - started)} ms`;
    // Where a process can't read its modules any more, all are read anew.
    const isLostNow = isLost(this.#rebuilder.code);
    this.#unread = {
      templates: this.#unread.templates || change.templates || isLostNow,
      sources: this.#unread.sources || change.sources || isLostNow,
    };
    this.#rebuilder.abandon(this.#unread);
    const invalid = await this.#compile();
    if (number !== this.#changes) return undefined;
    if (invalid !== undefined) {
      this.#fail(`${change.file}: not rebuilt; the last good site stays.\n${invalid}`);
      shown();
      return { state: 'failed', reason: invalid };
    }
    const preview = this.#previewFor(this.#unread);
    this.#unread = { templates: false, sources: false };
    const reloaded = await preview.reload();
    // After the reload, so that starting a process does not slow it down.
    this.#standBy();
    if (number !== this.#changes) return undefined;
    this.#isAhead = reloaded.state === 'shown';
    if (reloaded.state === 'shown') {
      say(`${change.file}: shown after ${took()}.`);
      shown();
      // Before the build, which takes all cores for much longer than this.
      const folder = await preview.index();
      // Also of none: the site's own is right where a change was taken back.
      void this.#search.use(folder);
      if (number !== this.#changes) return undefined;
      if (folder !== undefined) say(`${change.file}: found by the search after ${took()}.`);
    }
    const result = await this.#rebuilder.rebuild(toOrder(this.#options));
    if (number !== this.#changes) return undefined;
    // Only now: in a large archive it would take one of two cores from the build.
    this.#standby?.prepare();
    if (this.#report(change.file, result, took()) || reloaded.state === 'failed') shown();
    return result;
  }

  /** Says how a build of the whole site ended. Returns whether an error is new on the pages, or gone from them. */
  #report(file: string, result: RebuildResult, took: string): boolean {
    if (result.state === 'failed') {
      this.#fail(`${file}: not rebuilt; the last good site stays.\n${result.reason}`);
      return true;
    }
    this.#isAhead = false;
    void this.#search.use(undefined);
    const isMended = this.failure !== undefined;
    this.failure = undefined;
    const { written, removed } = result;
    this.#options.say(`Whole site rebuilt after ${took}: ${written} files written, ${removed} removed.`);
    return isMended;
  }

  /** Compiles changed sources, if there are any. Says what is wrong with them. */
  async #compile(): Promise<string | undefined> {
    if (!this.#unread.templates && !this.#unread.sources) return undefined;
    try {
      await compileSources((line) => this.#warn(line));
      return undefined;
    } catch (error) {
      // Ctrl+C ends the compiler as well, and this process may hear of that first.
      await setTimeout(signalMilliseconds);
      return toContentError(error)?.message ?? (error instanceof Error ? error.message : String(error));
    }
  }

  #fail(reason: string): void {
    this.failure = reason;
    // What ends with the server has not failed.
    if (!this.#isClosed) this.#options.say(reason);
  }

  /** Says it once, until something else was wrong. */
  #warn(line: string): void {
    if (line !== this.#warning) this.#options.say(line);
    this.#warning = line;
  }

  #standBy(): void {
    if (!this.#isClosed) this.#standby ??= new Preview(this.#options, 'sources');
  }

  /**
   * The preview process for a change. Node caches modules for the life of a process, so changed templates or sources
   * need a new one.
   */
  #previewFor({ templates, sources }: Unread): Preview {
    if (this.#current !== undefined && !templates && !sources) return this.#current;
    this.#current?.stop();
    if (sources) this.#standby?.stop();
    const ready = sources ? undefined : this.#standby;
    this.#standby = undefined;
    this.#current = ready ?? new Preview(this.#options, 'sources');
    return this.#current;
  }

  /** From the call on nothing is said of what ends with it. */
  async close(): Promise<void> {
    this.#changes += 1;
    this.#isClosed = true;
    this.#current?.stop();
    this.#standby?.stop();
    await Promise.all([this.#rebuilder.close(), stopCompiling(), this.#search.use(undefined)]);
  }
}

function toOrder({ contentDir, templatesDir, outDir }: PreviewFolders): RebuildOrder {
  return { contentDir, templatesDir, outDir };
}
