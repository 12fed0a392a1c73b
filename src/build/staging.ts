/**
 * A build's output grows in a folder beside the site and takes its place in one step at the end. A build that
 * fails therefore leaves the last good site as it was, and a reader never meets half of one.
 */
import { createHash } from 'node:crypto';
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
import { ContentError } from '../diagnostic.ts';
import { recoverFolder, replaceBeside, replaceWithin } from './replace-folder.ts';
import {
  assertSafeSiteFolder,
  isFixedInPlace,
  ownFolder,
  type ReadFolders,
  resolveSiteFolder,
} from './site-folder.ts';

/** Files by what became of them, relative to the site's folder. */
export interface SiteChanges {
  readonly added: readonly string[];
  /** Their bytes differ from the last build's. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface SwapCounts {
  readonly files: number;
  readonly bytes: number;
  readonly changes: SiteChanges;
  /** Tells these very files from those of any other build; see `fingerprintOutput`. */
  readonly output: string;
}

/**
 * An empty folder to build in, of this process alone; beside the site, or within it where the site can't be moved. What
 * killed builds left is put right first. Throws `ContentError` when `out` is not a folder that a build may replace.
 */
export function openStaging(out: string, read: ReadFolders): string {
  const site = recoverSite(out);
  assertSafeSiteFolder(out, read);
  mkdirSync(dirname(site), { recursive: true });
  const staging = isFixedInPlace(site) ? join(site, `.next-${process.pid}`) : `${site}.next-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** The site that a build in `staging` will replace; undefined where `staging` is no such folder. */
export function siteOfStaging(staging: string): string | undefined {
  if (/^\.next-\d+$/.test(basename(staging))) return dirname(staging);
  return /^(.+)\.next-\d+$/.exec(staging)?.[1];
}

/** Brings a site back whose replacement was cut short, and returns the folder that `out` stands for. */
export function recoverSite(out: string): string {
  const site = resolveSiteFolder(out);
  recoverFolder(site);
  return site;
}

export function discardStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
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
export function swapIn(out: string, staging: string): SwapCounts {
  const site = resolveSiteFolder(out);
  const before = existsSync(site) ? listFiles(site) : new Map<string, number>();
  const after = listFiles(staging);
  const [added, changed]: [string[], string[]] = [[], []];
  let bytes = 0;
  for (const [name, size] of after) {
    bytes += size;
    const [old, fresh] = [join(site, name), join(staging, name)];
    if (before.get(name) === size && isSame(old, fresh)) keepOld(old, fresh);
    else (before.has(name) ? changed : added).push(name);
  }
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const output = fingerprintOutput(staging);
  if (dirname(staging) === site) replaceWithin(site, staging);
  else replaceBeside(site, staging);
  return { files: after.size, bytes, changes: { added, changed, removed }, output };
}

/** A file that can't be read is another one: it is replaced. */
function isSame(old: string, fresh: string): boolean {
  try {
    if (statSync(old).ino === statSync(fresh).ino) return true;
    return readFileSync(old).equals(readFileSync(fresh));
  } catch {
    return false;
  }
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

/** Names, sizes and times: whoever has written into a site since has changed one of them. */
export function fingerprintOutput(site: string): string {
  const hash = createHash('sha256');
  for (const name of [...listFiles(site).keys()].sort()) {
    const { size, mtimeMs } = statSync(join(site, name));
    hash.update(`${name}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * A site without a home page is none: whatever went wrong on the way, it must not replace the last good one.
 * @throws {ContentError} where `staging` has no `index.html`
 */
export function assertHasHomePage(staging: string): void {
  if (existsSync(join(staging, 'index.html'))) return;
  throw new ContentError([
    {
      severity: 'error',
      rule: 'no-home-page',
      file: staging,
      reason: 'The build has written no home page (index.html), so no page can be trusted to be there.',
      advice:
        'This is a defect of Offprint: please report the command, and the folder that it was started in.',
    },
  ]);
}

/** Relative names with sizes, of files alone: links, devices and a build's own folders are no part of a site. */
export function listFiles(folder: string): Map<string, number> {
  const files = new Map<string, number>();
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const name = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!ownFolder.test(entry.name)) visit(name);
      } else if (entry.isFile()) files.set(name, statSync(join(folder, name)).size);
    }
  };
  visit('');
  return files;
}
