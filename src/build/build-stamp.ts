/**
 * Up-to-date check: skips a build when neither its inputs nor the output have changed since the last one. The stamp
 * file (`_site.stamp.json`) is stored next to the site.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostic.ts';
import { listFilesThroughLinks } from '../disk/list-files.ts';
import { packageFolder } from '../disk/package-folder.ts';
import { isFolder, isThere } from '../disk/read-input.ts';
import { archivePaths } from '../load/archive-folder.ts';
import { findUnread } from '../load/find-unread.ts';
import { besidePath, writeBeside } from './beside-site.ts';
import { FileHashes } from './file-hashes.ts';
import { fingerprintSite } from './site-files.ts';

export interface BuildInputs {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly outDir: string;
}

/** Content of the stamp file: checksums of inputs and output, and what the build printed. */
export interface BuildStamp {
  readonly inputs: string;
  readonly output: string;
  /** Warnings of that build, printed again when a build is skipped. */
  readonly warnings: readonly string[];
  readonly summary: string;
}

const ending = 'stamp.json';

/** The file with the hash of the program, in the folder of a bundle. */
export const programHashFile = 'program.sha256';

/**
 * Program files that are inputs of a build, besides templates; dependencies count through the lockfile, or the
 * version.
 */
const sources = ['src', 'eleventy.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The last build's stamp if it is still valid for `inputs` and the site's present files, else undefined. */
export function readFreshStamp(folders: BuildInputs, inputs: string): BuildStamp | undefined {
  const path = besidePath(folders.outDir, ending);
  if (!existsSync(path) || !existsSync(folders.outDir)) return undefined;
  const stamp = readStamp(path);
  if (stamp?.inputs !== inputs) return undefined;
  return stamp.output === fingerprintSite(folders.outDir) ? stamp : undefined;
}

/**
 * Writes the stamp next to the site. `stamp.output` must be the checksum taken by this build's own swap: computed
 * here from `outDir`, it could be that of another build which ended at the same time. Returns the errors of the system.
 */
export function writeStamp(outDir: string, stamp: BuildStamp): readonly Diagnostic[] {
  return writeBeside(outDir, ending, `${JSON.stringify(stamp)}\n`);
}

/** SHA-256 of all files that a build reads, of its environment variables, and of Node's version. */
export function fingerprintInputs(
  { contentDir, templatesDir }: BuildInputs,
  hashes = new FileHashes(),
): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.env.SITE_URL ?? '']));
  for (const root of [...archivePaths(contentDir), templatesDir]) addFiles(hash, root, hashes);
  hash.update(JSON.stringify(listOtherInputs(contentDir)));
  return hash.update(fingerprintProgram(hashes)).digest('hex');
}

/**
 * Inputs that `addFiles` can't hash and that change what a build reports: unknown file names, and folders, broken links
 * and pipes in the place of files.
 */
function listOtherInputs(contentDir: string): readonly string[] {
  return [...listNonFiles(archivePaths(contentDir)), ...findUnread(contentDir).map(({ reason }) => reason)];
}

/** Among `paths` and the entries of folders there: everything that is not a regular file (folders, broken links, pipes). */
export function listNonFiles(paths: readonly string[]): readonly string[] {
  return paths
    .flatMap((path) => [path, ...(isFolder(path) ? readdirSync(path).map((name) => join(path, name)) : [])])
    .filter((path) => isThere(path) && !(existsSync(path) && statSync(path).isFile()));
}

/**
 * SHA-256 of the program's own files, without Node's version. Computed once per process, because the modules that a
 * process has loaded stay the same when their files change. A bundle contains the hash of its sources.
 */
export function fingerprintProgram(hashes = new FileHashes()): string {
  program ??=
    readBundledHash(fileURLToPath(new URL('.', import.meta.url))) ??
    hashFiles(
      sources.map((name) => join(packageFolder, name)),
      hashes,
    );
  return program;
}
let program: string | undefined;

/** Undefined if `folder` is not that of a bundle. */
function readBundledHash(folder: string): string | undefined {
  const file = join(folder, programHashFile);
  const hash = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}

/** SHA-256 of the program, its templates, and the libraries of Node that write dates and numbers. */
export function fingerprintRenderers(): string {
  renderers ??= createHash('sha256')
    .update(JSON.stringify(process.versions))
    .update(fingerprintProgram())
    .update(hashFiles([join(packageFolder, 'templates')], new FileHashes()))
    .digest('hex');
  return renderers;
}
let renderers: string | undefined;

function hashFiles(roots: readonly string[], hashes: FileHashes): string {
  const hash = createHash('sha256');
  for (const root of roots) addFiles(hash, root, hashes);
  return hash.digest('hex');
}

/** Adds names and hashes of the files at `root`. */
export function addFiles(hash: Hash, root: string, hashes: FileHashes): void {
  for (const name of existsSync(root) ? listFilesThroughLinks(root) : []) {
    const path = name === '' ? root : `${root}${sep}${name}`;
    hash.update(`\n${path}\n${hashes.of(path)}\n`);
  }
}

/** Undefined for an invalid or unreadable stamp file; the site is then built. */
function readStamp(path: string): BuildStamp | undefined {
  try {
    const stamp: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isStamp(stamp) ? stamp : undefined;
  } catch {
    return undefined;
  }
}

function isStamp(value: unknown): value is BuildStamp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'inputs' in value &&
    'output' in value &&
    'warnings' in value &&
    Array.isArray(value.warnings) &&
    'summary' in value &&
    typeof value.summary === 'string'
  );
}
