/**
 * One folder takes the place of another, and what a killed process left of that is put right. Beside each other, two
 * renames do it. The root of a mounted volume can't be renamed and gets its entries exchanged one by one: `.next-N`
 * becomes `.new-N` when all old entries are out, so that what is found tells how far it went. A folder of a lower layer
 * of an overlay file system (an image's, in a container) can't be renamed either; it is copied and deleted.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasCode, isOtherProcess } from '../disk/system.ts';
import { ownFolder, siteEntries } from './site-folder.ts';

/** Other builds may replace the same folder at the same moment; so often is it tried again. */
const attempts = 20;

/** Puts `staging`, a folder beside `site`, in the place of `site`. */
export function replaceBeside(site: string, staging: string): void {
  try {
    replaceByRenaming(site, staging);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    replaceByCopying(site, staging);
  }
}

function replaceByRenaming(site: string, staging: string): void {
  const old = `${site}.old-${process.pid}`;
  rmSync(old, { recursive: true, force: true });
  for (let attempt = 1; ; attempt += 1) {
    const moved = renameIfThere(site, old);
    try {
      renameSync(staging, site);
      break;
    } catch (error) {
      // Another build has put its site there in between; it is replaced like any other.
      if (isOccupied(error) && attempt < attempts) {
        if (moved) rmSync(old, { recursive: true, force: true });
        continue;
      }
      if (moved && !existsSync(site)) renameSync(old, site);
      throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** Puts what is in `staging`, `.next-N` within `site`, in the place of everything else there. */
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

/** The copy stays beside the site until the new one is in its place, for a build that is killed meanwhile. */
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
 * Puts right what killed builds left: a replacement that was begun is ended or undone, so that there is one whole site;
 * then their folders go. Builds that are still running are let alone.
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
  for (const { path } of left) rmSync(path, { recursive: true, force: true });
}

function recoverWithin(site: string): void {
  const left = leftovers(site, '');
  for (const { kind, path, number } of left) {
    if (kind === 'new') moveAll(path, site);
    // Not all that is old was out yet: it goes back.
    else if (kind === 'old' && existsSync(join(site, `.next-${number}`))) moveAll(path, site);
  }
  for (const { path } of left) rmSync(path, { recursive: true, force: true });
}

interface Leftover {
  readonly kind: string;
  readonly number: string;
  readonly path: string;
}

/** The folders in `parent` that begin with `prefix` and belong to builds that run no more, or to this process. */
function leftovers(parent: string, prefix: string): readonly Leftover[] {
  if (statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(parent).flatMap((name) => {
    const [, kind, number] = (name.startsWith(prefix) && ownFolder.exec(name.slice(prefix.length))) || [];
    if (kind === undefined || number === undefined) return [];
    return isOtherProcess(Number(number)) ? [] : [{ kind, number, path: join(parent, name) }];
  });
}

/** Moves every entry of `from` into `to`, over what has its name there, and removes the empty folder. */
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

/** Ends the name of a copy that is not whole yet. */
const unfinished = '.part';

/** Renames, or copies and deletes where that is refused; `to` is whole as soon as it is there. */
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
