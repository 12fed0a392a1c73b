/**
 * Cache of the search index between builds, because indexing takes more time than the rest of a large build.
 * `_site.search.json` holds a cache key (hash of the search records and of the program) and a hash of the index
 * files. Both are checked before the index is reused, so a lost or foreign file only costs time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../model.ts';
import { buildSearchIndex, hashSearchRecords } from '../search/index/build-search-index.ts';
import { besidePath, writeBeside } from './beside-site.ts';
import { fingerprintProgram } from './build-stamp.ts';
import { keepFolder, listFiles } from './staging.ts';

export interface SearchCache {
  /** The site's folder (of the last build). */
  readonly outDir: string;
  /** Builds the index even if the cache is valid, and compares the two. */
  readonly verify: boolean;
}

/** Content of `_site.search.json`. */
interface CachedIndex {
  /** Hash of the records and of the program. */
  readonly key: string;
  /** Hash of the index's file names and bytes. */
  readonly files: string;
}

const ending = 'search.json';
const folder = 'pagefind';

/**
 * Writes `<out>/pagefind/`, or reuses the last site's.
 *
 * @throws {Error} with `verify`, when a valid cached index differs from the one just built
 */
export async function writeSearchIndex(
  archive: Archive,
  out: string,
  { outDir, verify }: SearchCache,
): Promise<void> {
  const key = createHash('sha256')
    .update(fingerprintProgram())
    .update(hashSearchRecords(archive))
    .digest('hex');
  const cached = readCache(outDir);
  const isKept = cached?.key === key && cached.files === hashFiles(join(outDir, folder));
  if (isKept && !verify && keepFolder(outDir, out, folder)) return;
  await buildSearchIndex(archive, out);
  const files = hashFiles(join(out, folder));
  if (isKept && files !== cached.files)
    throw new Error(
      `The search index in ${outDir} would have been kept, but is not the one of this archive.`,
    );
  // Without it, the next build makes the index anew.
  writeBeside(outDir, ending, `${JSON.stringify({ key, files })}\n`);
}

/** SHA-256 of names and bytes; undefined where the folder does not exist. */
function hashFiles(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const hash = createHash('sha256');
  for (const name of [...listFiles(path).keys()].sort()) {
    const bytes = readFileSync(join(path, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function readCache(outDir: string): CachedIndex | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(besidePath(outDir, ending), 'utf8'));
    if (typeof value !== 'object' || value === null || !('key' in value) || !('files' in value))
      return undefined;
    const { key, files } = value;
    return typeof key === 'string' && typeof files === 'string' ? { key, files } : undefined;
  } catch {
    return undefined;
  }
}
