/**
 * Search of changed papers before the whole site is built, by an index made from that of the last site. Only files that the site does
 * not have are written.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { resolveSiteFolder } from '../build/site-folder.ts';
import { stagingOf } from '../build/staging.ts';
import { startThread } from '../disk/start-thread.ts';
import type { Archive } from '../model.ts';
import { hashDocument, listSearchDocuments } from '../search/index/search-document.ts';

/** What the thread works on. */
export interface UpdateOrder {
  /** Those of all papers as JSON; of one that was in the order before, its place in that: to pass all again takes a second. */
  readonly documents: readonly (string | number)[];
  /** Hashes of all documents, in order. */
  readonly hashes: readonly string[];
  /** Folder of the last site. */
  readonly site: string;
  /** New files of the index are written into `<out>/pagefind/`. */
  readonly out: string;
}

export class PreviewSearch {
  #thread: Worker | undefined;
  /** Hashes of the documents that the thread has → their places. */
  #known: ReadonlyMap<string, number> = new Map();
  #updates = 0;
  #working: Promise<unknown> = Promise.resolve();

  /**
   * Indexes `archive`, after the calls before. Resolves to the folder of the new files, whose removal is left to the caller; undefined
   * where the last site's index has the same documents or can't be updated, and where a later call makes this one needless. The
   * folder is in this process's staging folder, so that a build removes it once this process has ended.
   */
  update(archive: Archive, outDir: string): Promise<string | undefined> {
    this.#updates += 1;
    const number = this.#updates;
    const next = this.#working.then(() =>
      number === this.#updates ? this.#update(archive, outDir, number) : undefined,
    );
    this.#working = next;
    return next;
  }

  async #update(archive: Archive, outDir: string, number: number): Promise<string | undefined> {
    try {
      const site = resolveSiteFolder(outDir);
      const out = join(stagingOf(site), String(number));
      const texts = listSearchDocuments(archive).map((document) => JSON.stringify(document));
      const hashes = texts.map(hashDocument);
      const documents = texts.map((text, at) => this.#known.get(hashes[at] ?? '') ?? text);
      const order: UpdateOrder = { documents, hashes, site, out };
      this.#known = new Map(hashes.map((each, place) => [each, place]));
      const thread = this.#start();
      thread.postMessage(order);
      // Rejects with the thread's error.
      const [isUpdated] = await once(thread, 'message');
      return isUpdated === true ? out : undefined;
    } catch {
      this.#thread = undefined;
      this.#known = new Map();
      return undefined;
    }
  }

  #start(): Worker {
    this.#thread ??= startThread(import.meta.url, 'update-thread');
    return this.#thread;
  }
}
