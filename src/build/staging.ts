/**
 * Staged builds: output is written to a temporary folder next to the site, then swapped in. A failed build leaves the
 * last site as it was, and visitors never see an incomplete one.
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

/** Changed files by kind, as paths relative to the site's folder. */
export interface SiteChanges {
  readonly added: readonly string[];
  /** Files whose bytes differ from the last build's. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface SwapCounts {
  readonly files: number;
  readonly bytes: number;
  readonly changes: SiteChanges;
  /** Fingerprint of the swapped-in files, see `fingerprintOutput`. */
  readonly output: string;
}

/**
 * Makes an empty staging folder for this process: next to the site, or inside it where the site can't be renamed.
 * Runs crash recovery first.
 *
 * @throws {ContentError} when `out` is not a folder that a build may replace
 */
export function openStaging(out: string, read: ReadFolders): string {
  const site = recoverSite(out);
  assertSafeSiteFolder(out, read);
  mkdirSync(dirname(site), { recursive: true });
  const staging = isFixedInPlace(site) ? join(site, `.next-${process.pid}`) : `${site}.next-${process.pid}`;
  rmSync(staging, { recursive: true, force: true });
  // Not recursive: Node then says of a read-only volume that the folder is not there.
  mkdirSync(staging);
  return staging;
}

/** The site's folder that `staging` will replace; undefined where `staging` is not a staging folder. */
export function siteOfStaging(staging: string): string | undefined {
  if (/^\.next-\d+$/.test(basename(staging))) return dirname(staging);
  return /^(.+)\.next-\d+$/.exec(staging)?.[1];
}

/** Runs crash recovery; returns the folder that `out` resolves to. */
export function recoverSite(out: string): string {
  const site = resolveSiteFolder(out);
  recoverFolder(site);
  return site;
}

export function discardStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}

/** Copies (hard-links) one folder of the last build into staging; false where there is none. */
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
 * Replaces the site by the staged build. Files with unchanged bytes become hard links to the old files (same inode,
 * same mtime), so that rsync has nothing to do for them.
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

/** False for a file that can't be read: it is then replaced. */
function isSame(old: string, fresh: string): boolean {
  try {
    if (statSync(old).ino === statSync(fresh).ino) return true;
    return readFileSync(old).equals(readFileSync(fresh));
  } catch {
    return false;
  }
}

function keepOld(old: string, fresh: string): void {
  // `rename` between two hard links of one inode does nothing and leaves both (rename(2)).
  if (statSync(old).ino === statSync(fresh).ino) return;
  const link = `${fresh}.link`;
  try {
    linkSync(old, link);
    renameSync(link, fresh);
  } catch {
    // No hard links on this file system: keep the new copy, whose bytes are the same.
    rmSync(link, { force: true });
  }
}

/** Fingerprint of the site's files by names, sizes and times. It changes when anything else writes into the site. */
export function fingerprintOutput(site: string): string {
  const hash = createHash('sha256');
  for (const name of [...listFiles(site).keys()].sort()) {
    const { size, mtimeMs } = statSync(join(site, name));
    hash.update(`${name}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Guards against swapping in an empty or broken build.
 *
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

/** Relative names → sizes in bytes. Regular files only; temporary folders of builds are skipped. */
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
