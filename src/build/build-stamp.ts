/**
 * Knows whether a build would give what is there already: nothing it reads has changed since, and the site is as it
 * was left. The stamp lies beside the site, so that it goes where the site goes.
 */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { listFilesThroughLinks } from '../disk/list-files.ts';
import { packageFolder } from '../disk/package-folder.ts';
import { archivePaths } from '../load/archive-folder.ts';
import { besidePath, writeBeside } from './beside-site.ts';
import { fingerprintOutput } from './staging.ts';

export interface BuildInputs {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly outDir: string;
}

/** What a build leaves for the next one. */
export interface BuildStamp {
  readonly inputs: string;
  readonly output: string;
  /** What the build said, to be said again. */
  readonly warnings: readonly string[];
  readonly summary: string;
}

const ending = 'stamp.json';

/** Everything a build reads of Offprint beside templates; what is installed goes by the lockfile, or by the version. */
const sources = ['src', 'eleventy.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The last build's stamp, if building again with `inputs` would change nothing. */
export function readFreshStamp(folders: BuildInputs, inputs: string): BuildStamp | undefined {
  const path = besidePath(folders.outDir, ending);
  if (!existsSync(path) || !existsSync(folders.outDir)) return undefined;
  const stamp = parseStamp(readFileSync(path, 'utf8'));
  if (stamp?.inputs !== inputs) return undefined;
  return stamp.output === fingerprintOutput(folders.outDir) ? stamp : undefined;
}

/**
 * Beside the site. A stamp speaks of the files that its own build made: were it made of what is in `outDir` now, it could
 * speak of another build's that ended at the same time. Returns what the system refused.
 */
export function writeStamp(outDir: string, stamp: BuildStamp): readonly Diagnostic[] {
  return writeBeside(outDir, ending, `${JSON.stringify(stamp)}\n`);
}

/** A checksum of every byte that a build reads, the settings it heeds, and the Node that runs it. */
export function fingerprintInputs({ contentDir, templatesDir }: BuildInputs): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.env.SITE_URL ?? '']));
  for (const root of [...archivePaths(contentDir), templatesDir]) addFiles(hash, root);
  addProgram(hash);
  return hash.digest('hex');
}

/** A checksum of the program itself, by whatever Node it runs. */
export function fingerprintProgram(): string {
  const hash = createHash('sha256');
  addProgram(hash);
  return hash.digest('hex');
}

function addProgram(hash: Hash): void {
  for (const name of sources) addFiles(hash, join(packageFolder, name));
}

function addFiles(hash: Hash, root: string): void {
  for (const name of existsSync(root) ? listFilesThroughLinks(root) : []) {
    const path = name === '' ? root : join(root, name);
    const bytes = readFileSync(path);
    hash.update(`\n${path}\n${bytes.length}\n`).update(bytes);
  }
}

/** A stamp that can't be read is as good as none. */
function parseStamp(text: string): BuildStamp | undefined {
  try {
    const stamp: unknown = JSON.parse(text);
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
