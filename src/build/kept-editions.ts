/**
 * Cache of editions (EPUB, mail …) between builds. `<site>.editions.json` maps each path to a cache key, a hash of
 * what the file was made from, and to a hash of its bytes. A file is reused if its key is unchanged and its bytes
 * still match.
 */
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { SitePath } from '../addresses.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

export interface KeptEditions {
  /**
   * Hard-links the last build's file into the new site; false where there is no valid one and it must be rendered.
   */
  readonly keep: (path: SitePath, basis: string) => boolean;
  /** Records the cache key of a newly written file. Call it after the file has been written. */
  readonly note: (path: SitePath, basis: string) => void;
  /**
   * Writes the cache file. If this build is never swapped in, the byte hashes won't match and nothing wrong is
   * reused.
   */
  readonly save: () => void;
}

const listSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));

/**
 * Opens the cache. `site` is the last build's folder, `staging` the new one; `program` is a version of the program,
 * part of every cache key.
 */
export function openKeptEditions(site: string, staging: string, program: string): KeptEditions {
  const listPath = `${site}.editions.json`;
  const before = readList(listPath);
  const now = new Map<string, readonly [basis: string, bytes: string]>();
  const toKey = (basis: string) => hash(`${program}\n${basis}`);
  return {
    keep: (path, basis) => {
      const [key, bytes] = before.get(path) ?? [];
      const old = join(site, path);
      if (key === undefined || bytes === undefined || key !== toKey(basis) || !existsSync(old)) return false;
      if (hash(readFileSync(old)) !== bytes) return false;
      try {
        const place = join(staging, path);
        mkdirSync(dirname(place), { recursive: true });
        linkSync(old, place);
      } catch {
        // No hard links on this file system: render it again.
        return false;
      }
      now.set(path, [key, bytes]);
      return true;
    },
    note: (path, basis) => {
      now.set(path, [toKey(basis), hash(readFileSync(join(staging, path)))]);
    },
    save: () => {
      const lines = [...now].map(([path, entry]) => `${JSON.stringify(path)}: ${JSON.stringify(entry)}`);
      try {
        writeAtomically(listPath, `{\n${lines.sort().join(',\n')}\n}\n`);
      } catch {
        // Not writable beside the site: the next build renders all editions.
      }
    },
  };
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** An unreadable cache counts as empty. */
function readList(path: string): ReadonlyMap<string, readonly [string, string]> {
  try {
    return new Map(Object.entries(listSchema.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch {
    return new Map();
  }
}
