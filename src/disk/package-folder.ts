/** The installation folder of Offprint, with its templates and sources. Archives are elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
}

/** The nearest parent folder of this program (source or bundle) whose package.json is Offprint's. */
export const packageFolder = findPackage(dirname(fileURLToPath(import.meta.url)));

/** Whether the program can change: npm leaves the lockfile out of what it packs. */
export const isCheckout = existsSync(join(packageFolder, 'package-lock.json'));

/** Pages, styles and scripts of every site. */
export const templatesFolder = join(packageFolder, 'templates');

/** The version in package.json, e.g. `0.1.0`. */
export function packageVersion(): string {
  return String(readManifest(packageFolder)?.version ?? '');
}

function findPackage(from: string): string {
  if (readManifest(from)?.name === 'offprint') return from;
  const parent = dirname(from);
  if (parent === from) throw new Error("Offprint's package.json is missing: install Offprint again.");
  return findPackage(parent);
}

function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : undefined;
}
