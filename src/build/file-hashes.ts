/**
 * Cache of file hashes, with the size, times and inode of each file (its `stat`), as in git's index: a file whose `stat`
 * is unchanged isn't read again. `_site.inputs.json` stores it between builds; without it, or with that of another
 * machine, all files are read.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFileState } from '../disk/file-state.ts';
import { besidePath, writeBeside } from './beside-site.ts';

type HashedFile = readonly [state: string, hash: string];

const ending = 'inputs.json';

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
    const now = readFileState(path);
    const known = this.#asked.get(path) ?? this.#last.get(path);
    if (known !== undefined && known[0] === now?.state) {
      this.#asked.set(path, known);
      return known[1];
    }
    const hash = createHash('sha256').update(readFileSync(path)).digest('base64url');
    if (now?.isSettled === true) {
      this.#asked.set(path, [now.state, hash]);
      this.#hasRead = true;
    } else this.#asked.delete(path);
    return hash;
  }

  /** Stores the hashes that this build has used, if any of them is new. */
  save(outDir: string): void {
    if (!this.#hasRead) return;
    // Where it can't be written, the next build reads all files.
    writeBeside(outDir, ending, `${JSON.stringify(Object.fromEntries(this.#asked))}\n`);
  }
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
