/**
 * Editions that need not be made again. Beside the site lies a list of what the files of the last build were made
 * from and what came of it; a file whose basis is the same, and which still has those bytes, is kept.
 */
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { SitePath } from '../addresses.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

export interface KeptEditions {
  /** Puts the last build's file at `path` below the new site; false where it has to be made. */
  readonly keep: (path: SitePath, basis: string) => boolean;
  /** Notes what a file that was made has been made from, once it is there. */
  readonly note: (path: SitePath, basis: string) => void;
  /** Leaves the list for the next build. Should the site never appear, no bytes will match it. */
  readonly save: () => void;
}

const listSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));

/**
 * `site` is the folder of the last build, `staging` that of the new one; `program` says which version of the program
 * makes the editions.
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
        // A file system without hard links: it is made anew.
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
        // Where nothing may be written beside the site, the next build makes all editions anew.
      }
    },
  };
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A list that can't be read is as good as none. */
function readList(path: string): ReadonlyMap<string, readonly [string, string]> {
  try {
    return new Map(Object.entries(listSchema.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch {
    return new Map();
  }
}
