/**
 * Safety checks of the output folder: which folder a build may replace, and how. `--out` is the one option that can
 * destroy files.
 */
import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ContentError } from '../diagnostic.ts';
import { packageFolder } from '../disk/package-folder.ts';
import { temporaryEnding } from '../disk/temporary-folders.ts';
import { archivePaths } from '../load/archive-folder.ts';

/** The name of a temporary folder within the site, or what it adds to the site's own name. */
export const temporaryFolder = new RegExp(`^${temporaryEnding.source}`);

/** Folders that a file system creates at the root of a volume. */
const volumeFolders = new Set(['lost+found']);

/** Folders of Offprint, or of a project with an archive, which must never be overwritten. */
const projectFolders = ['src', 'scripts', 'test', 'docs', 'node_modules', '.git', '.cache'];

/** Folders that a build reads. */
export interface ReadFolders {
  readonly contentDir: string;
  readonly templatesDir: string;
}

/** `out` with symbolic links followed, also where the target does not exist yet. */
export function resolveSiteFolder(out: string): string {
  let path = resolve(out);
  for (let links = 0; links < 40; links += 1) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
    path = resolve(dirname(path), readlinkSync(path));
  }
  throw refusal(out, `${out} is a symbolic link that leads back to itself.`, 'Delete the link.');
}

/**
 * Whether `folder` can't be renamed and its entries must be replaced one by one: a mount point, or a folder in a
 * read-only parent.
 */
export function isFixedInPlace(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  return stats.dev !== statSync(dirname(folder)).dev || isMountPoint(folder) || !isWritable(dirname(folder));
}

/** By /proc/self/mountinfo: the device number alone would miss a bind mount of the same volume. */
function isMountPoint(folder: string): boolean {
  try {
    const real = realpathSync(folder);
    const mounts = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    // Decodes octal escapes (spaces and backslashes, see proc_pid_mountinfo(5)).
    const pathOf = (line: string): string =>
      (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, octal: string) =>
        String.fromCharCode(Number.parseInt(octal, 8)),
      );
    return mounts.some((line) => pathOf(line) === real);
  } catch {
    return false;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The entries of a site's folder, without temporary folders and those of the file system. */
export function siteEntries(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !temporaryFolder.test(name) && !volumeFolders.has(name));
}

/**
 * Refuses a folder whose content a build must not replace. Allowed: a missing or empty folder, or a site made by
 * Offprint.
 *
 * @throws {ContentError}
 */
export function assertSafeSiteFolder(out: string, { contentDir, templatesDir }: ReadFolders): void {
  const folder = realPath(resolveSiteFolder(out));
  const project = realPath('.');
  const sources = [
    ...archivePaths(contentDir),
    templatesDir,
    ...projectFolders.flatMap((name) => [join(packageFolder, name), name]),
    // A project may consist of the archive alone, with its site inside.
    ...(realPath(contentDir) === project ? [] : [contentDir]),
  ].map(realPath);
  for (const source of sources)
    if (isWithin(folder, source) || isWithin(source, folder))
      throw refusal(
        out,
        `A build replaces everything in ${out}, and that is, holds or lies in ${source}, which Offprint reads.`,
        'Name a folder of its own, such as --out _site.',
      );
  for (const precious of [project, packageFolder, homedir()].map(realPath))
    if (isWithin(precious, folder))
      throw refusal(
        out,
        `A build replaces everything in ${out}, and that is or holds ${precious}.`,
        'Name a folder of its own, such as --out _site.',
      );
  // The next build of that site would find files in it that it has not made.
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above))
    if (isOffprintSite(above))
      throw refusal(
        out,
        `${out} lies in another site made by Offprint, ${above}, which then could not be built again.`,
        'Name a folder outside of it.',
      );
  assertReplaceable(out, folder);
}

function assertReplaceable(out: string, folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory())
    throw refusal(out, `${out} is a file, not a folder.`, 'Name a folder, or delete the file.');
  // Renaming a folder needs no write access to it, deleting its files does: check that before the swap.
  accessSync(folder, constants.W_OK | constants.X_OK);
  const names = siteEntries(folder);
  if (names.includes('.git'))
    throw refusal(
      out,
      `${out} holds a repository (.git), which a build would remove.`,
      'Build into another folder, and copy the site from there.',
    );
  if (names.length > 0 && !isOffprintSite(folder))
    throw refusal(
      out,
      `${out} holds ${names.length} ${names.length === 1 ? 'file or folder' : 'files and folders'} (${names.slice(0, 3).join(', ')}) and no site made by Offprint; a build would delete them.`,
      'Name a missing or empty folder, or empty this one yourself.',
    );
}

/** Every site of Offprint has `archive.json` at its root; its format is named near the beginning. */
function isOffprintSite(folder: string): boolean {
  try {
    const path = join(folder, 'archive.json');
    if (!statSync(path).isFile()) return false;
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(2_000);
      const length = readSync(file, head, 0, head.length, 0);
      return head.toString('utf8', 0, length).includes('"format": "offprint-archive"');
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** As `realpath`, also where the last path segments don't exist yet. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}

/** Whether `path` is `folder` or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function refusal(file: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule: 'unsafe-out', reason, advice, file }]);
}
