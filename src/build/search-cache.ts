/**
 * Cache of the search index between builds, because indexing takes more time than the rest of a large build.
 * `_site.search.json` has hashes of the documents, the records and the program that the index was made from, and of its
 * files. All are checked before the index is used again, so a lost or foreign file only costs time. Records are built of new and
 * changed documents alone; to build all took an eighth of a build after a changed topic.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeLink } from '../disk/make-link.ts';
import type { Archive } from '../model.ts';
import type { IndexDocuments } from '../search/index/build-search-index.ts';
import type { KnownRecords } from '../search/index/list-records.ts';
import { type HashedDocuments, hashDocuments, listSearchDocuments } from '../search/index/search-document.ts';
import { indexFolder as folder, type LastIndex } from '../search/index/update-index.ts';
import { besidePath, writeBeside } from './beside-site.ts';
import { fingerprintProgram } from './build-stamp.ts';
import type { LastSite } from './last-site.ts';
import { isRecord } from './listed-files.ts';
import { type FileState, fingerprintFiles, listFiles } from './site-files.ts';

/** Content of `_site.search.json`. */
interface CachedIndex {
  readonly program: string;
  /** Fingerprint of the index's files. */
  readonly files: string;
  readonly records: KnownRecords;
}

const ending = 'search.json';

export class SearchCache {
  #made: KnownRecords | undefined;

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
    const all = hashDocuments(listSearchDocuments(archive));
    const isSameIndex = last?.records.documents.join() === all.hashes.join();
    this.#made =
      isSameIndex && this.#keep(out) ? last?.records : await this.#index(all, out, indexDocuments, last);
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

  /** What the new index is made from, where the next build can use it. */
  async #index(
    all: HashedDocuments,
    out: string,
    indexDocuments: IndexDocuments,
    last: LastIndex | undefined,
  ): Promise<KnownRecords | undefined> {
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
    const cached: CachedIndex = {
      program: fingerprintProgram(),
      files: fingerprintFiles(filesOfIndex(states)),
      records: this.#made,
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

/** The last site's index; `files` are those of the site. Undefined if it can't be used again. */
export function readLastIndex(site: string, files: ReadonlyMap<string, FileState>): LastIndex | undefined {
  const cached = readCache(site);
  const index = join(site, folder);
  if (cached?.program !== fingerprintProgram() || !existsSync(index)) return undefined;
  return fingerprintFiles(filesOfIndex(files)) === cached.files
    ? { folder: index, records: cached.records }
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
    if (!isRecord(value)) return undefined;
    const { program, files, records } = value;
    if (typeof program !== 'string' || typeof files !== 'string' || !isKnown(records)) return undefined;
    return { program, files, records };
  } catch {
    return undefined;
  }
}

function isKnown(value: unknown): value is KnownRecords {
  if (!isRecord(value)) return false;
  const { hashes, documents, compounds } = value;
  return isTexts(hashes) && isTexts(documents) && Array.isArray(compounds) && compounds.every(isTexts);
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');
