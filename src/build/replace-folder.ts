/**
 * Replaces a folder by a finished one, with crash recovery. Three ways:
 *
 * - Normally two renames.
 * - The root of a mounted volume can't be renamed, so its entries are exchanged one by one. `.next-N` is renamed to
 *   `.new-N` once all old entries are moved out; recovery sees by that whether to go on or to undo.
 * - A folder from a lower layer of an overlay file system (of a container image) can't be renamed either (EXDEV): it
 *   is copied and deleted.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeOwn } from '../disk/own-folder.ts';
import { hasCode, isOtherProcess } from '../disk/system.ts';
import { siteEntries, temporaryFolder } from './site-folder.ts';

/** Retries when another build replaces the same folder at the same moment. */
const attempts = 20;

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Replaces `site` by `staging`, a folder with the same parent. `discard` gets the old one, if it could be renamed. */
export function replaceBeside(site: string, staging: string, discard: (old: string) => void = remove): void {
  try {
    replaceByRenaming(site, staging, discard);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    replaceByCopying(site, staging);
  }
}

function replaceByRenaming(site: string, staging: string, discard: (old: string) => void): void {
  const old = `${site}.old-${process.pid}`;
  rmSync(old, { recursive: true, force: true });
  for (let attempt = 1; ; attempt += 1) {
    const moved = renameIfThere(site, old);
    try {
      renameSync(staging, site);
      break;
    } catch (error) {
      // Another build's site is there by now: replace it too.
      if (isOccupied(error) && attempt < attempts) {
        if (moved) rmSync(old, { recursive: true, force: true });
        continue;
      }
      if (moved && !existsSync(site)) renameSync(old, site);
      throw error;
    }
  }
  discard(old);
}

/** Replaces all entries of `site` by those of `staging`, its subfolder `.next-N`. */
export function replaceWithin(site: string, staging: string): void {
  const number = basename(staging).split('-').at(-1) ?? '';
  const [old, fresh] = [join(site, `.old-${number}`), join(site, `.new-${number}`)];
  rmSync(old, { recursive: true, force: true });
  mkdirSync(old);
  for (const name of siteEntries(site)) move(join(site, name), join(old, name));
  renameSync(staging, fresh);
  moveAll(fresh, site);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Keeps a copy of the old site (`.keep-N`) until the new one is in place, so that a crash in between can be undone.
 */
function replaceByCopying(site: string, staging: string): void {
  const [part, keep] = [`${site}.part-${process.pid}`, `${site}.keep-${process.pid}`];
  for (const path of [part, keep]) rmSync(path, { recursive: true, force: true });
  cpSync(site, part, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  renameSync(part, keep);
  rmSync(site, { recursive: true, force: true });
  renameSync(staging, site);
  rmSync(keep, { recursive: true, force: true });
}

/**
 * Crash recovery: completes or undoes a replacement that was interrupted, so that there is one complete site, then
 * removes temporary folders. Folders of processes that still run are not touched.
 */
export function recoverFolder(site: string): void {
  recoverBeside(site);
  recoverWithin(site);
}

function recoverBeside(site: string): void {
  const left = leftovers(dirname(site), basename(site));
  const kept = left.find(({ kind, number }) => kind === 'keep' && existsSync(`${site}.next-${number}`));
  const old = left.find(({ kind }) => kind === 'old');
  if (kept !== undefined) {
    rmSync(site, { recursive: true, force: true });
    renameSync(kept.path, site);
  } else if (old !== undefined && !existsSync(site)) renameSync(old.path, site);
  for (const { path } of left) removeOwn(path);
}

function recoverWithin(site: string): void {
  const left = leftovers(site, '');
  for (const { kind, path, number } of left) {
    if (kind === 'new') moveAll(path, site);
    // Interrupted before all old entries were moved out: undo.
    else if (kind === 'old' && existsSync(join(site, `.next-${number}`))) moveAll(path, site);
  }
  for (const { path } of left) rmSync(path, { recursive: true, force: true });
}

interface Leftover {
  readonly kind: string;
  readonly number: string;
  readonly path: string;
}

/** Temporary folders in `parent` whose name begins with `prefix` and whose process has ended (or is this one). */
function leftovers(parent: string, prefix: string): readonly Leftover[] {
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(parent).flatMap((name) => {
    const [, kind, number] =
      (name.startsWith(prefix) && temporaryFolder.exec(name.slice(prefix.length))) || [];
    if (kind === undefined || number === undefined) return [];
    return isOtherProcess(Number(number)) ? [] : [{ kind, number, path: join(parent, name) }];
  });
}

/** Moves every entry of `from` into `to`, replacing entries of the same name, and removes the empty `from`. */
function moveAll(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name.endsWith(unfinished)) rmSync(join(from, name), { recursive: true });
    else {
      rmSync(join(to, name), { recursive: true, force: true });
      move(join(from, name), join(to, name));
    }
  }
  rmdirSync(from);
}

/** Suffix of an incomplete copy. */
const unfinished = '.part';

/** Renames, or copies and deletes across devices (EXDEV). `to` appears only when it is complete. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    const part = `${to}${unfinished}`;
    cpSync(from, part, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    renameSync(part, to);
    rmSync(from, { recursive: true });
  }
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isOccupied(error: unknown): boolean {
  return hasCode(error, 'ENOTEMPTY', 'EEXIST');
}
