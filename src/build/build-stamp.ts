/**
 * Knows whether a build would give what is there already: nothing it reads has changed since, and the site is as it
 * was left. The stamp lies beside the site, so that it goes where the site goes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../disk/write-atomically.ts';

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

/** Everything a build reads beside content and templates, relative to the project. */
const sources = ['src', 'scripts/build.ts', 'eleventy.config.ts', 'package-lock.json', 'tsconfig.json'];

/** The last build's stamp, if building again with `inputs` would change nothing. */
export function readFreshStamp(folders: BuildInputs, inputs: string): BuildStamp | undefined {
  const path = stampPath(folders.outDir);
  if (!existsSync(path) || !existsSync(folders.outDir)) return undefined;
  const stamp = parseStamp(readFileSync(path, 'utf8'));
  if (stamp?.inputs !== inputs) return undefined;
  return stamp.output === fingerprintOutput(folders.outDir) ? stamp : undefined;
}

export function writeStamp(outDir: string, stamp: Omit<BuildStamp, 'output'>): void {
  const whole: BuildStamp = { ...stamp, output: fingerprintOutput(outDir) };
  writeAtomically(stampPath(outDir), `${JSON.stringify(whole)}\n`);
}

/** A checksum of every byte that a build reads, the settings it heeds, and the Node that runs it. */
export function fingerprintInputs({ contentDir, templatesDir }: BuildInputs): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.env.SITE_URL ?? '']));
  for (const root of [contentDir, templatesDir, ...sources]) {
    for (const name of existsSync(root) ? listNames(root) : []) {
      const path = name === '' ? root : join(root, name);
      const bytes = readFileSync(path);
      hash.update(`\n${path}\n${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** Names, sizes and times: whoever has written into the site since has changed one of them. */
function fingerprintOutput(outDir: string): string {
  const hash = createHash('sha256');
  for (const name of listNames(outDir)) {
    const { size, mtimeMs } = statSync(join(outDir, name));
    hash.update(`${name}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The files below `root` in one order on every system; `['']` where it is a file itself. */
function listNames(root: string): readonly string[] {
  if (!statSync(root).isDirectory()) return [''];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function stampPath(outDir: string): string {
  return `${outDir.replace(/[\\/]+$/, '')}.stamp.json`;
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
