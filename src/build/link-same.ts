/** Links of staged files to those of the present site that have the same bytes, so that they keep inode and time. */
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type FileState, isSameFile, readState } from './site-files.ts';

interface SitePair {
  readonly site: string;
  /** Where a file of the next site is. */
  readonly staged: (name: string) => string;
  readonly before: ReadonlyMap<string, FileState>;
  readonly after: Map<string, FileState>;
}

/** Names of the files that have other bytes than those of the site, in the order of the next one. */
interface LinkedFiles {
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

/** Replaces staged files that equal the old ones by links to those; returns the others. */
export function linkSame({ site, staged, before, after }: SitePair): LinkedFiles {
  const [added, changed]: [string[], string[]] = [[], []];
  for (const [name, fresh] of after) {
    const old = before.get(name);
    if (old === undefined) added.push(name);
    else if (!isSameFile(old, fresh)) {
      const paths = [join(site, name), staged(name)] as const;
      if (old.size !== fresh.size || !isSame(...paths)) changed.push(name);
      else if (keepOld(...paths, old)) after.set(name, old);
    }
  }
  return { added, changed };
}

/** False for a file that can't be read: it is then replaced. */
function isSame(old: string, fresh: string): boolean {
  try {
    return readFileSync(old).equals(readFileSync(fresh));
  } catch {
    return false;
  }
}

/** Puts a link to `old` in the place of `fresh`, which has the same bytes; false where it can't, or it is another file by now. */
function keepOld(old: string, fresh: string, state: FileState): boolean {
  const link = `${fresh}.link`;
  try {
    linkSync(old, link);
    if (isSameFile(readState(link), state)) {
      renameSync(link, fresh);
      return true;
    }
    rmSync(link);
    return false;
  } catch {
    // No hard links on this file system: keep the new copy, whose bytes are the same.
    rmSync(link, { force: true });
    return false;
  }
}
