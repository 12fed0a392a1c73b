/**
 * Staged builds: output is written to a temporary folder next to the site, then swapped in. A failed build leaves the
 * last site as it was, and visitors never see an incomplete one.
 */
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ContentError } from '../diagnostic.ts';
import { assertNoneForeign } from './foreign-files.ts';
import { LastSite } from './last-site.ts';
import { deleteFiles, leaveFolders, takeFolders } from './left-folders.ts';
import { linkSame } from './link-same.ts';
import { recoverFolder, replaceBeside, replaceWithin } from './replace-folder.ts';
import { byName, type FileState, fingerprintFiles, mergeFiles, readState } from './site-files.ts';
import { assertSafeSiteFolder, isFixedInPlace, type ReadFolders, resolveSiteFolder } from './site-folder.ts';

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
  /** Fingerprint of the swapped-in files, see `fingerprintFiles`. */
  readonly output: string;
  /** The swapped-in files. */
  readonly states: ReadonlyMap<string, FileState>;
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
  const staging = stagingOf(site);
  rmSync(staging, { recursive: true, force: true });
  // Not recursive: with `recursive`, Node reports ENOENT for a read-only volume.
  mkdirSync(staging);
  return staging;
}

/**
 * Uses what the build before has left beside the site, if `out` is a staging folder. Call it before anything is written there.
 *
 * @param isAgain - whether most files can be expected to be those of the last site
 * @param inThread - links those in a thread, for which `last.settle` waits
 */
export function useFolders(out: string, last: LastSite, isAgain: boolean, inThread = false): void {
  // Eleventy's paths end in a slash.
  const staging = resolve(out);
  const site = siteOfStaging(staging);
  if (site === undefined || dirname(staging) === site) return;
  if (isAgain && inThread) last.linkInThread();
  else if (isAgain) last.link();
  else takeFolders(site, staging);
}

/** The staging folder of this process for the folder `site`. */
export function stagingOf(site: string): string {
  return isFixedInPlace(site) ? join(site, `.next-${process.pid}`) : `${site}.next-${process.pid}`;
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

/** Deletes the staged files. Folders that were there before stay for the next build (`useFolders`). */
export function discardStaging(staging: string, last: LastSite): void {
  const site = siteOfStaging(staging);
  if (last.linked !== undefined) last.linked.discard();
  else if (site !== undefined && dirname(staging) !== site && existsSync(site)) {
    deleteFiles(staging);
    leaveFolders(staging, site, []);
  }
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Replaces the site by the staged build. Files with unchanged bytes become hard links to the old files (same inode,
 * same mtime), so that rsync has nothing to do for them. Files that are links already, by `last`, are not compared, since
 * a large site has tens of thousands. Where only changed files are staged, they are moved into the linked copy of the last site.
 *
 * @throws {ContentError} where foreign files would be deleted
 */
export function swapIn(
  out: string,
  staging: string,
  last = new LastSite(resolveSiteFolder(out)),
): SwapCounts {
  const site = resolveSiteFolder(out);
  const old = last.isInPlace() ? last : new LastSite(site);
  const staged = listStaged(staging);
  const after = last.linked === undefined ? staged : mergeFiles(last.taken(), staged);
  const { added, changed } = linkSame({
    site,
    staged: (name) => last.locate(name, staging),
    before: old.files,
    after,
  });
  const removed = [...old.files.keys()].filter((name) => !after.has(name));
  assertNoneForeign(out, old, removed);
  last.linked?.replaceStaging(staging, after, staged.keys());
  if (dirname(staging) === site) replaceWithin(site, staging);
  else replaceBeside(site, staging, (replaced) => leaveFolders(replaced, site, [...changed, ...removed]));
  let bytes = 0;
  for (const { size } of after.values()) bytes += size;
  const changes = { added, changed, removed };
  return { files: after.size, bytes, changes, output: fingerprintFiles(after), states: after };
}

/** The staged files, in the order of `listFiles`. Removes folders without files, which are those of an earlier site (`useFolders`). */
function listStaged(staging: string): Map<string, FileState> {
  const files = new Map<string, FileState>();
  const visit = (path: string, prefix: string): boolean => {
    let isEmpty = true;
    for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
      const [inner, name] = [`${path}/${entry.name}`, prefix + entry.name];
      if (entry.isDirectory() && visit(inner, `${name}/`)) rmdirSync(inner);
      else isEmpty = false;
      if (entry.isFile()) files.set(name, readState(inner));
    }
    return isEmpty;
  };
  visit(staging, '');
  return files;
}

/**
 * Guards against swapping in an empty or broken build.
 *
 * @throws {ContentError} where `staging` has no `index.html`
 */
export function assertHasHomePage(staging: string, last: LastSite): void {
  if (existsSync(last.locate('index.html', staging))) return;
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
