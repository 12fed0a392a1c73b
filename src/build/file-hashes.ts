/**
 * Hashes of files by their bytes, remembered with what the file system said of each file (its _stat_), as in git's index: a
 * file whose state is the same isn't read again. `_site.inputs.json` keeps them from build to build; without it, or with one
 * of another machine, all files are read.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { besidePath, writeBeside } from './beside-site.ts';

type HashedFile = readonly [state: string, hash: string];

const ending = 'inputs.json';

/**
 * A file that changed this recently may change again and keep its times: file systems count them in steps, of up to two
 * seconds (FAT). Its state isn't remembered ("racily clean", in git's words).
 */
const settlingMs = 2000;

export class FileHashes {
  readonly #last: ReadonlyMap<string, HashedFile>;
  readonly #asked = new Map<string, HashedFile>();
  #hasRead = false;

  /** @param outDir - the site's folder, whose list is used; undefined for none */
  constructor(outDir?: string) {
    this.#last = outDir === undefined ? new Map() : readList(outDir);
  }

  /** SHA-256 of the bytes of the file at `path`. */
  of(path: string): string {
    const { state, isSettled } = readFileState(path);
    const known = this.#asked.get(path) ?? this.#last.get(path);
    if (known?.[0] === state) {
      this.#asked.set(path, known);
      return known[1];
    }
    const hash = createHash('sha256').update(readFileSync(path)).digest('base64url');
    if (isSettled) this.#asked.set(path, [state, hash]);
    else this.#asked.delete(path);
    this.#hasRead ||= isSettled;
    return hash;
  }

  /** Writes the list of the files that were asked for, unless it is the last one. */
  save(outDir: string): void {
    if (!this.#hasRead) return;
    // Where it can't be written, the next build reads all files.
    writeBeside(outDir, ending, `${JSON.stringify(Object.fromEntries(this.#asked))}\n`);
  }
}

/**
 * Size, times and inode, to the nanosecond. The time of the last change of the inode (ctime) can't be set by programs, so
 * that an edit of the same size shows even where an editor has set the file's own time back.
 */
function readFileState(path: string): { readonly state: string; readonly isSettled: boolean } {
  const now = Date.now();
  const { size, mtimeNs, ctimeNs, mtimeMs, ctimeMs, ino } = statSync(path, { bigint: true });
  return {
    state: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
    isSettled: Math.max(Number(mtimeMs), Number(ctimeMs)) < now - settlingMs,
  };
}

/** An unreadable list counts as empty. */
function readList(outDir: string): ReadonlyMap<string, HashedFile> {
  try {
    const list: unknown = JSON.parse(readFileSync(besidePath(outDir, ending), 'utf8'));
    return new Map(typeof list === 'object' && list !== null ? Object.entries(list).filter(isHashed) : []);
  } catch {
    return new Map();
  }
}

function isHashed(entry: [string, unknown]): entry is [string, HashedFile] {
  const [, file] = entry;
  return Array.isArray(file) && typeof file[0] === 'string' && typeof file[1] === 'string';
}
