/** Writes the files of a new archive. */
import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../disk/make-folder.ts';
import { packageFolder } from '../disk/package-folder.ts';
import { isFolder, isThere, listFolder } from '../disk/read-input.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { packOffprint } from './pack-offprint.ts';
import { type StarterOptions, starterFiles } from './starter-files.ts';

export interface BegunArchive {
  /** In order of writing; paths relative to the folder. */
  readonly written: readonly string[];
  /** Existing files, which were not changed. */
  readonly kept: readonly string[];
  /** Offprint's package in the folder, unless the manifest has it from elsewhere. */
  readonly packed: string | undefined;
}

/**
 * Writes missing files; existing ones are never overwritten, but a manifest without scripts gets them. Throws system errors
 * where the folder is not writable.
 */
export function beginArchive(folder: string, options: Omit<StarterOptions, 'dependency'>): BegunArchive {
  makeFolder(folder);
  const packed = dependsOnOffprint(join(folder, 'package.json')) ? undefined : packOffprint(folder);
  const dependency = packed === undefined ? '*' : `file:${packed}`;
  const text = (name: string): string => readFileSync(join(packageFolder, 'starter', name), 'utf8');
  const written: string[] = packed === undefined ? [] : [packed];
  const kept: string[] = [];
  for (const [path, content] of starterFiles(text, { ...options, dependency })) {
    // An empty list would say of issues that are there that they were never published.
    if (path === 'permalinks.json' && hasIssues(folder)) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    (writeUnlessThere(target, content) ? written : kept).push(path);
    if (path === 'package.json' && kept.includes(path) && addScripts(target, content))
      written.push('package.json: "scripts"');
  }
  return { written, kept, packed };
}

function hasIssues(folder: string): boolean {
  const issues = join(folder, 'issues');
  return isFolder(issues) && listFolder(issues).some((name) => name.endsWith('.json'));
}

/**
 * Whether the manifest has Offprint among its dependencies. Otherwise `npx offprint` would install any package of that name
 * from the registry.
 */
function dependsOnOffprint(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  try {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      readonly dependencies?: object;
      readonly devDependencies?: object;
    };
    return 'offprint' in { ...dependencies, ...devDependencies };
  } catch {
    return false;
  }
}

/**
 * Adds the scripts of the manifest `starter` to the one at `path` if it has none, as `npm install` in an empty folder
 * leaves it: messages and docs name commands as `npm run <command>`. False where nothing was added.
 */
function addScripts(path: string, starter: string): boolean {
  if (!lstatSync(path).isFile()) return false;
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const { scripts } = JSON.parse(starter) as { readonly scripts: object };
    if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest) || 'scripts' in manifest)
      return false;
    writeAtomically(path, `${JSON.stringify({ ...manifest, scripts }, null, 2)}\n`);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Writes the file atomically, unless something exists at `path`, even a broken symbolic link. */
function writeUnlessThere(path: string, content: string): boolean {
  if (isThere(path)) return false;
  writeAtomically(path, content);
  return true;
}
