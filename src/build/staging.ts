/**
 * A build's output grows in a folder beside the site and takes its place in one step at the end. A build that
 * fails therefore leaves the last good site as it was, and a reader never meets half of one.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface SwapCounts {
  readonly files: number;
  readonly bytes: number;
  /** Files that are new or whose bytes differ from the last build's. */
  readonly written: number;
  readonly removed: number;
}

/** An empty folder to build in, of this process alone. Leftovers of builds that were killed go. */
export function openStaging(site: string): string {
  mkdirSync(dirname(site), { recursive: true });
  for (const name of readdirSync(dirname(site) || '.')) {
    const [, number] =
      /^\.(?:next|old)-(\d+)(?:\.editions\.json)?$/.exec(name.slice(basename(site).length)) ?? [];
    const builder = number !== undefined && name.startsWith(basename(site)) ? Number(number) : undefined;
    if (builder !== undefined && !isRunning(builder))
      rmSync(join(dirname(site), name), { recursive: true, force: true });
  }
  const staging = `${site}.next-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** The site that a build in `staging` will replace; undefined where `staging` is no such folder. */
export function siteOfStaging(staging: string): string | undefined {
  return /^(.+)\.next-\d+$/.exec(staging)?.[1];
}

/** Beside a site, or a staging folder: what its editions were made from (`kept-editions.ts`). */
export function editionListOf(folder: string): string {
  return `${folder}.editions.json`;
}

export function discardStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
  rmSync(editionListOf(staging), { force: true });
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Takes one folder of the last build over as it is; false where there is none. */
export function keepFolder(site: string, staging: string, name: string): boolean {
  const folder = join(site, name);
  if (!existsSync(folder)) return false;
  for (const file of listFiles(folder).keys()) {
    const path = join(staging, name, file);
    mkdirSync(dirname(path), { recursive: true });
    linkSync(join(folder, file), path);
  }
  return true;
}

/**
 * Puts the staged build in the site's place. Files whose bytes did not change are the same files as before
 * (hard links: same inode, same time), so that rsync and the like have nothing to do for them.
 */
export function swapIn(site: string, staging: string): SwapCounts {
  const before = existsSync(site) ? listFiles(site) : new Map<string, number>();
  const after = listFiles(staging);
  let written = 0;
  let bytes = 0;
  for (const [name, size] of after) {
    bytes += size;
    const [old, fresh] = [join(site, name), join(staging, name)];
    if (before.get(name) === size && readFileSync(old).equals(readFileSync(fresh))) keepOld(old, fresh);
    else written += 1;
  }
  const removed = [...before.keys()].filter((name) => !after.has(name)).length;
  replaceFolder(site, staging);
  if (existsSync(editionListOf(staging))) renameSync(editionListOf(staging), editionListOf(site));
  return { files: after.size, bytes, written, removed };
}

function keepOld(old: string, fresh: string): void {
  // Renaming one name of a file to another of the same file does nothing, and would leave both.
  if (statSync(old).ino === statSync(fresh).ino) return;
  const link = `${fresh}.link`;
  try {
    linkSync(old, link);
    renameSync(link, fresh);
  } catch {
    // A file system without hard links keeps the fresh copy, which has the same bytes.
    rmSync(link, { force: true });
  }
}

function replaceFolder(site: string, staging: string): void {
  const old = `${site}.old-${process.pid}`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, old);
  try {
    renameSync(staging, site);
  } catch (error) {
    if (existsSync(old)) renameSync(old, site);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Relative names with sizes. */
export function listFiles(folder: string): Map<string, number> {
  const files = new Map<string, number>();
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      else files.set(name, statSync(join(folder, name)).size);
    }
  };
  visit('');
  return files;
}
