/** Where Offprint itself is installed: its templates and sources lie there, and nothing of an archive does. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
}

/** The nearest folder above this program, as a source or bundled, whose package.json is Offprint's. */
export const packageFolder = findPackage(dirname(fileURLToPath(import.meta.url)));

/** Pages, styles and scripts: what every archive's site is made with. */
export const templatesFolder = join(packageFolder, 'templates');

/** `0.1.0`, from package.json. */
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
