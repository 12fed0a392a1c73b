/**
 * A site that follows its files: pages show a change as soon as they are asked for, rendered one by one, while the whole
 * site is built behind them.
 */
import { Preview } from './preview.ts';
import type { PreviewFolders } from './preview-messages.ts';
import type { RebuildOrder } from './rebuild-process.ts';
import { Rebuilder, type RebuildResult } from './rebuilder.ts';
import type { Change } from './watch-folders.ts';

export interface LiveSiteOptions extends PreviewFolders {
  readonly say: (line: string) => void;
}

export class LiveSite {
  readonly #options: LiveSiteOptions;
  readonly #rebuilder: Rebuilder;
  /** Has read content but no templates yet. */
  #standby: Preview | undefined;
  /** Has templates as they are now. */
  #current: Preview | undefined;
  /** Whether `#current` knows better than the files that were built. */
  #isAhead = false;
  /** The number of the last change. */
  #changes = 0;
  #isClosed = false;

  /** What is wrong with the files as they are now; undefined where nothing is. */
  failure: string | undefined;

  /** Builds the whole site first. What is wrong then is said, and waits to be mended. */
  static async start(options: LiveSiteOptions): Promise<LiveSite> {
    const rebuilder = new Rebuilder();
    const first = await rebuilder.rebuild(toOrder(options));
    const site = new LiveSite(options, rebuilder);
    if (first.state === 'failed') site.#fail(first.reason);
    return site;
  }

  private constructor(options: LiveSiteOptions, rebuilder: Rebuilder) {
    this.#options = options;
    this.#rebuilder = rebuilder;
    this.#current = new Preview(options);
    // It reads templates, too, so that a first change of content finds them read.
    void this.#current.lookAgain().then(() => this.#standBy());
  }

  /** The page at `path` where it is newer than its file. */
  async freshPage(path: string): Promise<string | undefined> {
    return this.#isAhead ? this.#current?.page(path) : undefined;
  }

  /**
   * Follows a change: calls `shown` when pages can be asked for, then builds the whole site and says how that went.
   * Undefined when a later change came in between; its own following says the rest.
   */
  async follow(change: Change, shown: () => void): Promise<RebuildResult | undefined> {
    const number = ++this.#changes;
    const started = performance.now();
    const { say } = this.#options;
    const took = (): string => `${Math.round(performance.now() - started)} ms`;
    this.#rebuilder.abandon();
    const preview = this.#previewFor(change);
    const looked = await preview.lookAgain();
    // Only now, so as not to be in the way.
    this.#standBy();
    if (number !== this.#changes) return undefined;
    this.#isAhead = looked.state === 'shown';
    if (looked.state === 'shown') {
      say(`${change.file}: shown after ${took()}.`);
      shown();
    }
    const result = await this.#rebuilder.rebuild(toOrder(this.#options));
    if (number !== this.#changes) return undefined;
    if (result.state === 'built') {
      this.#isAhead = false;
      const mended = this.failure !== undefined;
      this.failure = undefined;
      say(`Whole site rebuilt after ${took()}: ${result.written} files written, ${result.removed} removed.`);
      if (looked.state === 'failed' || mended) shown();
    } else {
      this.#fail(`${change.file}: not rebuilt; the last good site stays.\n${result.reason}`);
      shown();
    }
    return result;
  }

  #fail(reason: string): void {
    this.failure = reason;
    this.#options.say(reason);
  }

  #standBy(): void {
    if (this.#isClosed) return;
    if (this.#standby === undefined) this.#standby = new Preview(this.#options);
    else this.#standby.prepareAgain();
  }

  /** A process keeps the modules it has read, so each may be used for one state of templates and sources only. */
  #previewFor({ templates, sources }: Change): Preview {
    if (this.#current !== undefined && !templates && !sources) return this.#current;
    this.#current?.stop();
    if (sources) this.#standby?.stop();
    const ready = sources ? undefined : this.#standby;
    this.#standby = undefined;
    this.#current = ready ?? new Preview(this.#options);
    return this.#current;
  }

  async close(): Promise<void> {
    this.#changes += 1;
    this.#isClosed = true;
    this.#current?.stop();
    this.#standby?.stop();
    await this.#rebuilder.close();
  }
}

function toOrder({ contentDir, templatesDir, outDir }: PreviewFolders): RebuildOrder {
  return { contentDir, templatesDir, outDir, withSearch: true };
}
