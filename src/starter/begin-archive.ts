/** Writes a new archive's folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFolder } from '../disk/package-folder.ts';
import { type StarterOptions, starterFiles } from './starter-files.ts';

export interface BegunArchive {
  /** In the order written; paths within the folder. */
  readonly written: readonly string[];
  /** What was there and was left as it is. */
  readonly kept: readonly string[];
}

/**
 * Writes what is not there; a file that exists is never overwritten. Throws what the system throws where the folder can't
 * be written to.
 */
export function beginArchive(folder: string, options: Omit<StarterOptions, 'dependency'>): BegunArchive {
  mkdirSync(folder, { recursive: true });
  const hasManifest = existsSync(join(folder, 'package.json'));
  const packed = hasManifest ? undefined : packInto(folder);
  const dependency = packed === undefined ? '*' : `file:${packed}`;
  const text = (name: string): string => readFileSync(join(packageFolder, 'starter', name), 'utf8');
  const written: string[] = packed === undefined ? [] : [packed];
  const kept: string[] = [];
  for (const [path, content] of starterFiles(text, { ...options, dependency })) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    (writeUnlessThere(target, content) ? written : kept).push(path);
  }
  return { written, kept };
}

/** The flag fails where the path exists, a link included, so that nothing comes in between. */
function writeUnlessThere(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Packs this very Offprint into `folder`, so that the archive builds with it wherever it is cloned to, whether a registry
 * has that version or not. Gives the file's name.
 */
function packInto(folder: string): string {
  const before = new Set(readdirSync(folder));
  // An installed package has its programs, and must not make them anew.
  const installed = existsSync(join(packageFolder, 'dist'));
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--silent', '--pack-destination', folder, ...(installed ? ['--ignore-scripts'] : [])],
    { cwd: packageFolder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const name = stdout.trim().split('\n').at(-1)?.trim() ?? '';
  if (status === 0 && /^offprint-[\w.-]+\.tgz$/.test(name)) return name;
  for (const left of readdirSync(folder))
    if (!before.has(left) && left.endsWith('.tgz')) rmSync(join(folder, left));
  throw new Error(`Offprint could not be packed with "npm pack":\n${stderr}`);
}
