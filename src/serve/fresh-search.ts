/** The search index that is newer than the site's, if there is one. */
import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSafeSitePath } from '../addresses.ts';
import { indexFolder } from '../search/index/update-index.ts';

export class FreshSearch {
  #folder: string | undefined;

  /** Takes its files from `folder` from now on, and deletes the folder before; undefined where the site's index is the newest. */
  async use(folder: string | undefined): Promise<void> {
    const before = this.#folder;
    this.#folder = folder;
    if (before !== undefined) await removeIndex(before);
  }

  /** Undefined for what is no file of the index: an open page may ask for those of the site's own. */
  async read(path: string): Promise<Uint8Array | undefined> {
    if (this.#folder === undefined || !path.startsWith(`/${indexFolder}/`) || !isSafeSitePath(path))
      return undefined;
    return readFile(join(this.#folder, path)).catch(() => undefined);
  }
}

/** Deletes the folder of an index, and the one that it is in, if that is empty then. */
export async function removeIndex(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  await rmdir(dirname(folder)).catch(() => undefined);
}
