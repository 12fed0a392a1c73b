/** Builds the search index of an archive: anew, or from the last one and the papers that have changed since. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Archive } from '../../model.ts';
import { assembleIndex } from './assemble-index.ts';
import { readIndexList } from './index-files.ts';
import { indexRecords } from './index-records.ts';
import { isSameIndex } from './is-same-index.ts';
import { type KnownRecords, listRecords } from './list-records.ts';
import { type HashedDocuments, hashDocuments, listSearchDocuments } from './search-document.ts';
import { type LastIndex, type NewIndex, planIndex, takeMoved, updateIndex } from './update-index.ts';

export interface BuiltIndex {
  /** Names of the files that were left out, because `isLinked` says that they are there; without it there are none. */
  readonly kept: readonly string[];
  /** As `LastIndex`; undefined where its pages cannot be used again. */
  readonly records: KnownRecords | undefined;
}

/**
 * Writes the index of all papers into `<outDir>/pagefind/`. Of those whose records `last` has, pages are taken from
 * there; only the others go to Pagefind's indexer, a process of its own. The same archive gives the same bytes,
 * whatever the last index was.
 *
 * @throws {ContentError} with what Pagefind says when it refuses a record, cannot write, or ends before
 */
export function buildSearchIndex(archive: Archive, outDir: string, last?: LastIndex): Promise<BuiltIndex> {
  return indexDocuments(hashDocuments(listSearchDocuments(archive)), outDir, last);
}

/** As `buildSearchIndex`, of the documents of all papers. */
export type IndexDocuments = (
  documents: HashedDocuments,
  outDir: string,
  last?: LastIndex & {
    /** Whether the new index gets the last one's files anyway: then only those with other names are written. */
    readonly isLinked?: boolean;
  },
) => Promise<BuiltIndex>;

export const indexDocuments: IndexDocuments = async (documents, outDir, last) => {
  const index = planIndex(outDir, listRecords(documents, last?.records));
  // Made first to get the system's error if that fails: Node 24's `rmSync` ignores a path below a file.
  mkdirSync(index.folder, { recursive: true });
  rmSync(index.folder, { recursive: true });
  const kept: string[] = [];
  const take = last?.isLinked === true ? takeMoved(last, index, (name) => kept.push(name)) : undefined;
  const isUpdated = last !== undefined && (await updateIndex(index, last, take));
  const isAssembled = isUpdated || (await indexAll(index));
  return { kept: isUpdated ? kept : [], records: isAssembled ? index.known : undefined };
};

/**
 * Indexes all records, and rewrites the result by `assembleIndex`. False if that differs from Pagefind's own files, because
 * a later version has another format: then Pagefind's files are used.
 */
async function indexAll(index: NewIndex): Promise<boolean> {
  const { folder, facets, recordAt, size } = index;
  const temporary = `${folder}.fresh`;
  try {
    await indexRecords(
      [...facets.keys()].map((place) => recordAt(place)),
      temporary,
      size,
    );
    if (assembleAgain(index, temporary)) return true;
    rmSync(folder, { recursive: true, force: true });
    renameSync(temporary, folder);
    return false;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function assembleAgain({ folder, facets, size }: NewIndex, temporary: string): boolean {
  try {
    const source = {
      folder: temporary,
      list: readIndexList(temporary),
      numbers: [...facets.keys()],
      isAssembled: false,
    };
    assembleIndex(folder, [source], facets, size);
    return isSameIndex(folder, temporary);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
