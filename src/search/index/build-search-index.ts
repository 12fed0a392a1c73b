/** Builds the search index of an archive: anew, or from the last one and the papers that have changed since. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ContentError } from '../../diagnostic.ts';
import { linkOrCopy } from '../../disk/link-or-copy.ts';
import type { Archive } from '../../model.ts';
import { assembleIndex, type IndexSource } from './assemble-index.ts';
import { collectCompounds } from './compounds.ts';
import { readIndexList } from './index-files.ts';
import { indexRecords } from './index-records.ts';
import { isSameIndex } from './is-same-index.ts';
import { listSearchDocuments, type SearchDocument } from './search-document.ts';
import { buildSearchRecord, type SearchRecord } from './search-record.ts';

/** An index whose pages can be used again. */
export interface LastIndex {
  readonly folder: string;
  /** Hashes of the records that its pages were made from, in order. */
  readonly records: readonly string[];
}

export interface BuiltIndex {
  readonly papers: number;
  readonly bytes: number;
  readonly files: number;
  /** As `LastIndex`; undefined where its pages cannot be used again. */
  readonly records: readonly string[] | undefined;
}

/** Above this share of new and changed papers, all are indexed: the merge would gain little. */
const largestFreshShare = 0.2;

/**
 * Size of the index's chunks, see `splitChunks`. Pagefind's default of 20,000 gives 29 kB for each word of a query,
 * 1,000 gives 2 kB. The list of chunks, which every search fetches, grows as they shrink, so only small archives have a
 * third of that.
 */
const chunkSize = (papers: number): number => (papers <= 1_000 ? 300 : 1_000);

/**
 * Writes the index of all papers into `<outDir>/pagefind/`. Of those whose records `last` has, pages are taken from
 * there; only the others go to Pagefind's indexer, a process of its own. The same archive gives the same bytes,
 * whatever the last index was.
 *
 * @throws {ContentError} with what Pagefind says when it refuses a record, cannot write, or ends before
 */
export function buildSearchIndex(archive: Archive, outDir: string, last?: LastIndex): Promise<BuiltIndex> {
  return indexDocuments(listSearchDocuments(archive), outDir, last);
}

/** As `buildSearchIndex`, of the documents of all papers. */
export type IndexDocuments = (
  documents: readonly SearchDocument[],
  outDir: string,
  last?: LastIndex,
) => Promise<BuiltIndex>;

export async function indexDocuments(
  documents: readonly SearchDocument[],
  outDir: string,
  last?: LastIndex,
): Promise<BuiltIndex> {
  const records = toRecords(documents);
  const index: NewIndex = {
    folder: join(outDir, 'pagefind'),
    records,
    hashes: records.map(hashRecord),
    size: chunkSize(records.length),
  };
  // Made first to get the system's error if that fails: Node 24's `rmSync` ignores a path below a file.
  mkdirSync(index.folder, { recursive: true });
  rmSync(index.folder, { recursive: true });
  const isAssembled = (last !== undefined && (await updateIndex(index, last))) || (await indexAll(index));
  return {
    papers: records.length,
    ...measureFolder(index.folder),
    records: isAssembled ? index.hashes : undefined,
  };
}

/** Input of a new index. */
interface NewIndex {
  /** Output folder. */
  readonly folder: string;
  readonly records: readonly SearchRecord[];
  /** Hashes of `records`. */
  readonly hashes: readonly string[];
  readonly size: number;
}

/** Makes the new index from the last one; false if too much has changed, or the last one can't be read. */
async function updateIndex(index: NewIndex, last: LastIndex): Promise<boolean> {
  const { folder, records, hashes, size } = index;
  const numberOf = new Map(hashes.map((hash, number) => [hash, number]));
  const numbers = last.records.map((hash) => numberOf.get(hash));
  const isKept = new Set(numbers);
  const fresh = records.flatMap((_, number) => (isKept.has(number) ? [] : [number]));
  if (fresh.length > largestFreshShare * records.length) return false;
  const temporary = `${folder}.fresh`;
  try {
    const list = readIndexList(last.folder);
    if (list.pages.length !== last.records.length) return false;
    if (hashes.join() === last.records.join()) {
      keepIndex(last.folder, folder);
      return true;
    }
    const sources: [IndexSource, ...IndexSource[]] = [
      { folder: last.folder, list, numbers, isAssembled: true },
    ];
    if (fresh.length > 0) {
      await indexRecords(pick(records, fresh), temporary, size);
      sources.push({ folder: temporary, list: readIndexList(temporary), numbers: fresh, isAssembled: false });
    }
    assembleIndex(folder, sources, records, size);
    return true;
  } catch (error) {
    if (error instanceof ContentError) throw error;
    // The last index was changed by another program, or is of another version.
    rmSync(folder, { recursive: true, force: true });
    return false;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Takes over an index of the same records. */
function keepIndex(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, path));
    mkdirSync(dirname(copy), { recursive: true });
    linkOrCopy(path, copy);
  }
}

/**
 * Indexes all records, and rewrites the result by `assembleIndex`. False if that differs from Pagefind's own files, because
 * a later version has another format: then Pagefind's files are used.
 */
async function indexAll({ folder, records, size }: NewIndex): Promise<boolean> {
  const temporary = `${folder}.fresh`;
  try {
    await indexRecords(records, temporary, size);
    if (assembleAgain(folder, temporary, { records, size })) return true;
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder);
    return false;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function assembleAgain(
  folder: string,
  temporary: string,
  { records, size }: Pick<NewIndex, 'records' | 'size'>,
): boolean {
  try {
    const source = {
      folder: temporary,
      list: readIndexList(temporary),
      numbers: records.map((_, number) => number),
      isAssembled: false,
    };
    assembleIndex(folder, [source], records, size);
    return isSameIndex(folder, temporary);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Hash of a record, which names its paper, so that no two are equal. */
function hashRecord(record: SearchRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);
}

function toRecords(documents: readonly SearchDocument[]): readonly SearchRecord[] {
  const compounds = collectCompounds(documents.flatMap(({ title, abstract }) => [title, abstract]));
  return documents.map((document) => buildSearchRecord(document, compounds));
}

function pick<Item>(list: readonly Item[], numbers: readonly number[]): readonly Item[] {
  const chosen = new Set(numbers);
  return list.filter((_, number) => chosen.has(number));
}

function measureFolder(folder: string): { bytes: number; files: number } {
  let bytes = 0;
  let files = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { bytes, files };
}
