/**
 * The last site once more, by hard links, in which the next one is put together: what a build writes is moved there at the swap, what
 * is gone is deleted, and nothing is done for all other files. It is made of what the build before left beside the site, so
 * that only the files of the last change are linked. Files are linked, renamed and deleted there, never written, since
 * writing one would change the site that is being read.
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeLink } from '../disk/make-link.ts';
import { isOwnFolder, removeOwn } from '../disk/own-folder.ts';
import { leaveFolders, linksOf, moveFolders } from './left-folders.ts';
import { type FileState, isSameFile, toState } from './site-files.ts';

type Files = ReadonlyMap<string, FileState>;

/**
 * Makes the copy of a site. False where the build before has left no folders, or where the file system has no hard links.
 *
 * @param files - the site's files
 */
export function linkFiles(site: string, files: Files): boolean {
  const folder = linksOf(site);
  if (!moveFolders(site, folder)) return false;
  try {
    linkMissing(site, folder, files);
    return true;
  } catch {
    // No hard links, a folder where the site has a file, or one of another user: the next site is made without.
    removeOwn(folder);
    return false;
  }
}

/** The copy that `linkFiles` has made. */
export class LinkedSite {
  readonly #folder: string;

  constructor(
    private readonly site: string,
    private readonly files: Files,
  ) {
    this.#folder = linksOf(site);
  }

  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  /**
   * Makes it the next site, in the place of `staging`.
   *
   * @param names - of all files that the next site has
   * @param written - of those that are in `staging`
   */
  replaceStaging(staging: string, names: { has(name: string): boolean }, written: Iterable<string>): void {
    const folders = new Set<string>();
    for (const name of this.files.keys()) {
      if (names.has(name)) continue;
      unlinkSync(this.pathOf(name));
      folders.add(dirname(this.pathOf(name)));
    }
    for (const folder of folders) removeEmpty(folder, this.#folder);
    for (const name of written) {
      mkdirSync(dirname(this.pathOf(name)), { recursive: true });
      renameSync(join(staging, name), this.pathOf(name));
    }
    rmSync(staging, { recursive: true, force: true });
    renameSync(this.#folder, staging);
  }

  /** After a failed build: leaves it to the next one. */
  discard(): void {
    leaveFolders(this.#folder, this.site, []);
  }
}

/** Links each file of `site` that `folder` does not have yet, and deletes there what is no link to one of them. */
function linkMissing(site: string, folder: string, files: Files): void {
  const missing = new Set(files.keys());
  const empty = new Set<string>();
  const visit = (path: string, prefix: string): void => {
    if (!isOwnFolder(path)) throw new Error(`${path} is another user's.`);
    const entries = readdirSync(path, { withFileTypes: true });
    if (entries.length === 0) empty.add(path);
    for (const entry of entries) {
      const [inner, name] = [`${path}/${entry.name}`, prefix + entry.name];
      if (entry.isDirectory()) visit(inner, `${name}/`);
      else if (isSameFile(toState(lstatSync(inner)), files.get(name))) missing.delete(name);
      else {
        unlinkSync(inner);
        empty.add(path);
      }
    }
  };
  visit(folder, '');
  for (const name of missing)
    if (!makeLink(join(site, name), join(folder, name))) throw new Error(`${name} cannot be linked.`);
  for (const path of empty) removeEmpty(path, folder);
}

/** Removes `folder` if it is empty, and then each of its parents below `root` that is. */
function removeEmpty(folder: string, root: string): void {
  if (folder === root) return;
  try {
    rmdirSync(folder);
  } catch {
    // It isn't empty.
    return;
  }
  removeEmpty(dirname(folder), root);
}
