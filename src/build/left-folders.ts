/**
 * What is left of a replaced site, beside the new one (`_site.folders`): its folders, and those of its files that are also the new
 * site's, as hard links. A site has a folder for each paper, and making and removing one takes more than ten times as long as a
 * link to a file (ext4 with `discard`; on a busy machine it takes milliseconds). Lost or foreign ones only cost time.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder, removeOwn } from '../disk/own-folder.ts';

const pathOf = (site: string): string => `${site}.folders`;

/** Where they are while a build of this process uses them. */
export const linksOf = (site: string): string => `${site}.links-${process.pid}`;

/** Renames what is left beside `site` to `to`; false if there is nothing. */
export function moveFolders(site: string, to: string): boolean {
  const folders = pathOf(site);
  removeOwn(to);
  // `lstat`, so that a symbolic link to a folder is refused too.
  if (lstatSync(folders, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  try {
    renameSync(folders, to);
    return true;
  } catch {
    // Another build was quicker.
    return false;
  }
}

/** Puts the folders beside `site` without files in the place of `staging`, an empty folder. */
export function takeFolders(site: string, staging: string): void {
  const folders = linksOf(site);
  if (!moveFolders(site, folders)) return;
  try {
    deleteFiles(folders);
    rmdirSync(staging);
    renameSync(folders, staging);
  } catch {
    // Another user's.
    removeOwn(folders);
    mkdirSync(staging, { recursive: true });
  }
}

/**
 * Moves `folder` beside `site`, without the files `gone`. Deletes it if there are such folders already.
 *
 * @param gone - names of those files in `folder` that the site does not have, or has with other bytes
 */
export function leaveFolders(folder: string, site: string, gone: readonly string[]): void {
  try {
    if (existsSync(folder) && !existsSync(pathOf(site))) {
      for (const name of gone) rmSync(join(folder, name), { force: true });
      if (readdirSync(folder).length > 0) renameSync(folder, pathOf(site));
    }
  } catch {
    // Another build was quicker, or the folder can't be renamed.
  }
  removeOwn(folder);
}

/** Deletes all that is no folder below `folder`, where all folders must be this user's. */
export function deleteFiles(folder: string): void {
  if (!isOwnFolder(folder)) throw new Error(`${folder} is another user's.`);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) deleteFiles(path);
    else unlinkSync(path);
  }
}
