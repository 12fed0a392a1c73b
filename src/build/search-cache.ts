/**
 * Keeps the last build's search index where a new one would have the same bytes: indexing takes more time than all the rest
 * of a large build. `_site.search.json`, beside the site, says of which records and program an index of which bytes was made.
 * That stays true whatever happens to the site, and both sides are checked, so a lost or foreign file only costs time.
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
  /** The finished site's folder. */
  readonly outDir: string;
  /** Makes the index although it could be kept, and compares. */
  readonly verify: boolean;
}

/** What `_site.search.json` holds. */
interface CachedIndex {
  /** Checksum of the records and of the program that indexes them. */
  readonly key: string;
  /** Checksum of the index's files, their names included. */
  readonly files: string;
}

const ending = 'search.json';
const folder = 'pagefind';

/**
 * Writes `<out>/pagefind/`, or takes it over from the last site.
 * @throws {Error} when `verify` finds that an index that would have been kept is not the one that is made
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

/** Undefined where there is no such folder. */
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
