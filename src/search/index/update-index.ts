/** Makes a search index from the last one and the papers that have changed since. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ContentError } from '../../diagnostic.ts';
import { linkOrCopy } from '../../disk/link-or-copy.ts';
import { assembleIndex, type IndexSource, type TakeFile } from './assemble-index.ts';
import { readIndexList } from './index-files.ts';
import { indexRecords } from './index-records.ts';
import type { KnownRecords, RecordList } from './list-records.ts';

/** An index whose pages can be used again. */
export interface LastIndex {
  readonly folder: string;
  /** What its pages were made from. */
  readonly records: KnownRecords;
}

/** Input of a new index. */
export interface NewIndex extends RecordList {
  /** Output folder. */
  readonly folder: string;
  /** Size of chunks. */
  readonly size: number;
}

/** The folder of the index in a site. */
export const indexFolder = 'pagefind';

/** The index of these records below `outDir`. */
export function planIndex(outDir: string, list: RecordList): NewIndex {
  return { ...list, folder: join(outDir, indexFolder), size: chunkSize(list.facets.length) };
}

/**
 * Size of the index's chunks, see `splitChunks`. Pagefind's default of 20,000 gives 29 kB for each word of a query,
 * 1,000 gives 2 kB. The list of chunks, which every search fetches, grows as they shrink, so only small archives have a
 * third of that.
 */
const chunkSize = (papers: number): number => (papers <= 1_000 ? 300 : 1_000);

/** Above this share of new and changed papers, all are indexed: the merge would gain little. */
const largestFreshShare = 0.2;

/**
 * Makes the new index from the last one. False, and nothing is written, if too much has changed, or the last one can't be read.
 *
 * @param take - see `assembleIndex`
 * @throws {ContentError} as `indexRecords`
 */
export async function updateIndex(
  index: NewIndex,
  last: LastIndex,
  take: TakeFile = linkOrCopy,
): Promise<boolean> {
  const { folder, facets, known, recordAt, size } = index;
  const numberOf = new Map(known.hashes.map((hash, number) => [hash, number]));
  const before = last.records.hashes;
  const numbers = before.map((hash) => numberOf.get(hash));
  const isKept = new Set(numbers);
  const fresh = [...known.hashes.keys()].filter((number) => !isKept.has(number));
  if (fresh.length > largestFreshShare * facets.length) return false;
  const temporary = `${folder}.fresh`;
  try {
    const list = readIndexList(last.folder);
    if (list.pages.length !== before.length) return false;
    if (known.hashes.join() === before.join()) {
      keepIndex(last.folder, folder, take);
      return true;
    }
    const sources: [IndexSource, ...IndexSource[]] = [
      { folder: last.folder, list, numbers, isAssembled: true },
    ];
    if (fresh.length > 0) {
      await indexRecords(fresh.map(recordAt), temporary, size);
      sources.push({ folder: temporary, list: readIndexList(temporary), numbers: fresh, isAssembled: false });
    }
    assembleIndex(folder, sources, facets, size, take);
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

/** Takes over only files that the new index has under other names than the last one; the names of the others go to `onSame`. */
export function takeMoved(
  last: Pick<LastIndex, 'folder'>,
  index: Pick<NewIndex, 'folder'>,
  onSame: (name: string) => void = () => undefined,
): TakeFile {
  return (from, to) => {
    const name = relative(index.folder, to);
    if (relative(last.folder, from) === name) onSame(name.replaceAll(sep, '/'));
    else linkOrCopy(from, to);
  };
}

/** Takes over an index of the same records. */
function keepIndex(from: string, to: string, take: TakeFile): void {
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, path));
    mkdirSync(dirname(copy), { recursive: true });
    take(path, copy);
  }
}
