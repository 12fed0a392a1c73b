/**
 * The folders of a replaced site, emptied and left beside the site for the next build (`_site.folders`). A site has a
 * folder for each paper, and making and removing one takes more than ten times as long as a link to a file (ext4 with
 * `discard`; on a busy machine it takes milliseconds). Lost or foreign folders only cost time.
 */
import { existsSync, lstatSync, readdirSync, renameSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

const pathOf = (site: string): string => `${site}.folders`;

/** Renames the folders beside `site` to `staging`, which must not exist; false if there are none. */
export function takeFolders(site: string, staging: string): boolean {
  const folders = pathOf(site);
  // `lstat`, so that a symbolic link to a folder is refused too.
  if (lstatSync(folders, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  try {
    renameSync(folders, staging);
  } catch {
    return false;
  }
  if (holdsOnlyFolders(staging)) return true;
  rmSync(staging, { recursive: true, force: true });
  return false;
}

/** Deletes the files below `folder` and moves its folders beside `site`; deletes them too if there are such folders already. */
export function leaveFolders(folder: string, site: string): void {
  try {
    if (existsSync(folder) && !existsSync(pathOf(site)) && deleteFiles(folder) > 0)
      renameSync(folder, pathOf(site));
  } catch {
    // Another build was quicker, or the folder can't be renamed.
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Whether `folder` contains nothing but folders, at any depth: files in a staging folder would become part of the site. */
function holdsOnlyFolders(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).every(
    (entry) => entry.isDirectory() && holdsOnlyFolders(join(folder, entry.name)),
  );
}

/** Deletes all files below `folder`; returns the number of folders that remain. */
function deleteFiles(folder: string): number {
  let folders = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) folders += 1 + deleteFiles(path);
    else unlinkSync(path);
  }
  return folders;
}
