/**
 * Cache of the search index between builds, because indexing takes more time than the rest of a large build.
 * `_site.search.json` has hashes of the documents, the records and the program that the index was made from, and of its
 * files. All are checked before the index is used again, so a lost or foreign file only costs time. If the documents are
 * the same, their records are not even built, which took an eighth of a build after a changed topic.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeLink } from '../disk/make-link.ts';
import type { Archive } from '../model.ts';
import type { IndexDocuments } from '../search/index/build-search-index.ts';
import { hashDocuments, listSearchDocuments, type SearchDocument } from '../search/index/search-document.ts';
import { indexFolder as folder, type LastIndex } from '../search/index/update-index.ts';
import { besidePath, writeBeside } from './beside-site.ts';
import { fingerprintProgram } from './build-stamp.ts';
import type { LastSite } from './last-site.ts';
import { type FileState, fingerprintFiles, listFiles } from './site-files.ts';

/** Content of `_site.search.json`. */
interface CachedIndex {
  readonly program: string;
  /** Fingerprint of the index's files. */
  readonly files: string;
  /** Hash of the documents that it was made from. */
  readonly documents: string;
  readonly records: readonly string[];
}

const ending = 'search.json';

export class SearchCache {
  #made: Pick<CachedIndex, 'documents' | 'records'> | undefined;

  /**
   * @param site - folder of the last site
   * @param verify - makes the index anew even if the last can be used, and compares the two
   */
  constructor(
    private readonly site: string,
    private readonly verify: boolean,
    private readonly last: LastSite,
  ) {}

  /**
   * Writes `<out>/pagefind/`, with what can be used of the last site's.
   *
   * @throws {Error} with `verify`, where the index made from the last one differs from a new one
   */
  async write(archive: Archive, out: string, indexDocuments: IndexDocuments): Promise<void> {
    const last = readLastIndex(this.site, this.last.files);
    const all = listSearchDocuments(archive);
    const documents = hashDocuments(all);
    if (last?.documents === documents && this.#keep(out)) this.#made = last;
    else {
      const records = await this.#index(all, out, indexDocuments, last);
      this.#made = records && { documents, records };
    }
    if (!this.verify || last === undefined) return;
    const [made, compared] = [join(out, folder), join(out, `${folder}.kept`)];
    renameSync(made, compared);
    await indexDocuments(all, out);
    const isSame = hashFiles(made) === hashFiles(compared);
    rmSync(compared, { recursive: true });
    if (!isSame)
      throw new Error(
        `The search index in ${this.site} would have been kept, but is not the one of this archive.`,
      );
  }

  /** The hashes of the new index's records, where the next build can use it. */
  async #index(
    all: readonly SearchDocument[],
    out: string,
    indexDocuments: IndexDocuments,
    last: ReturnType<typeof readLastIndex>,
  ): Promise<CachedIndex['records'] | undefined> {
    const isLinked = this.last.linked !== undefined;
    const from = last && { ...last, folder: this.last.pathOf(folder), isLinked };
    let { records, kept } = await indexDocuments(all, out, from);
    if (from !== undefined && !isLinked && !this.last.isInPlace()) {
      // Another build has replaced the site: what was read may be of its index.
      rmSync(join(out, folder), { recursive: true, force: true });
      ({ records, kept } = await indexDocuments(all, out));
    }
    for (const name of kept) this.last.take(`${folder}/${name}`, out);
    return records;
  }

  /** Notes what the index was made from. Call it when the staged files have become the site; `states` are its files. */
  save(states: ReadonlyMap<string, FileState>): void {
    if (this.#made === undefined) return;
    const { documents, records } = this.#made;
    const cached: CachedIndex = {
      program: fingerprintProgram(),
      files: fingerprintFiles(filesOfIndex(states)),
      documents,
      records,
    };
    // If this fails, the next build indexes all papers.
    writeBeside(this.site, ending, `${JSON.stringify(cached)}\n`);
  }

  /** Links the last index's files into `out`; false, and none of them left, if that fails. */
  #keep(out: string): boolean {
    const names = [...filesOfIndex(this.last.files).keys()];
    // To verify it, a new one takes its place.
    const take = (name: string): boolean =>
      this.verify ? makeLink(join(this.site, name), join(out, name)) : this.last.take(name, out);
    if (names.every(take)) return true;
    // No hard links, or another process has removed a file meanwhile.
    rmSync(join(out, folder), { recursive: true, force: true });
    return false;
  }
}

/** The last site's index and the hash of its documents; `files` are those of the site. Undefined if it can't be used again. */
export function readLastIndex(
  site: string,
  files: ReadonlyMap<string, FileState>,
): (LastIndex & Pick<CachedIndex, 'documents'>) | undefined {
  const cached = readCache(site);
  const index = join(site, folder);
  if (cached?.program !== fingerprintProgram() || !existsSync(index)) return undefined;
  return fingerprintFiles(filesOfIndex(files)) === cached.files
    ? { folder: index, documents: cached.documents, records: cached.records }
    : undefined;
}

function filesOfIndex(files: ReadonlyMap<string, FileState>): ReadonlyMap<string, FileState> {
  return new Map([...files].filter(([name]) => name.startsWith(`${folder}/`)));
}

/** SHA-256 of names and bytes. */
function hashFiles(path: string): string {
  const hash = createHash('sha256');
  for (const name of [...listFiles(path).keys()].sort()) {
    const bytes = readFileSync(join(path, name));
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function readCache(site: string): CachedIndex | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(besidePath(site, ending), 'utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('program' in value && 'files' in value && 'documents' in value && 'records' in value))
      return undefined;
    const { program, files, documents, records } = value;
    if (typeof program !== 'string' || typeof files !== 'string') return undefined;
    if (typeof documents !== 'string' || !Array.isArray(records)) return undefined;
    return { program, files, documents, records: records.filter((record) => typeof record === 'string') };
  } catch {
    return undefined;
  }
}
