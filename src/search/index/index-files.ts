/**
 * Files of a Pagefind index (version 1.6), named by hashes of their content: the list of pages and chunks (`pf_meta`),
 * chunks of the inverted index (`pf_index`), facets (`pf_filter`) and records (`pf_fragment`).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { decodeList, type IndexList } from './index-list.ts';
import { type IndexedWord, readWords } from './index-words.ts';

/** Magic bytes at the start of every file's content, before compression. */
const mark = Buffer.from('pagefind_dcd');
export const indexLanguage = 'en';

const entryName = 'pagefind-entry.json';
const listPattern = /^pagefind\..+\.pf_meta$/;

/** Folders and extensions by kind of file. */
const kinds = { index: 'pf_index', filter: 'pf_filter', fragment: 'pf_fragment' } as const;
export type IndexFileKind = keyof typeof kinds;

export const indexFilePath = (folder: string, kind: IndexFileKind, name: string): string =>
  join(folder, kind, `${name}.${kinds[kind]}`);

/** SHA-1 as Pagefind writes it: bytes below 16 have one digit. */
export const hashIndexContent = (content: Uint8Array): string =>
  Array.from(createHash('sha1').update(content).digest(), (byte) => byte.toString(16)).join('');

/** Whether the name is that of the list of pages, or of the file that names it. */
export const isIndexList = (name: string): boolean => name === entryName || listPattern.test(name);

/** Content of a file without compression. */
export function readIndexFile(path: string): Buffer {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new RangeError(`${path} is not a file of Pagefind.`);
  return bytes.subarray(mark.length);
}

/** The bytes do not depend on the version of Node, as those of its own zlib do. */
export function writeIndexFile(path: string, content: Uint8Array): void {
  writeFileSync(path, gzipSync(Buffer.concat([mark, content]), { level: 9, mtime: 0 }));
}

/** The list of pages and chunks, encoded. */
export function readListContent(folder: string): Buffer {
  const name = readdirSync(folder).find((file) => listPattern.test(file));
  if (name === undefined) throw new RangeError(`${folder} has no list of pages.`);
  return readIndexFile(join(folder, name));
}

/** @throws {RangeError} where the index is not of the format that is known here */
export const readIndexList = (folder: string): IndexList => decodeList(readListContent(folder));

/** All words of an index, ascending. Only one chunk at a time is in memory. */
export function* readIndexWords(folder: string, { chunks }: IndexList): Iterable<IndexedWord> {
  for (const [, , name] of chunks) yield* readWords(readIndexFile(indexFilePath(folder, 'index', name)));
}

/** Writes the encoded list, and the file that names it; `entry` is that file of another index of the same version. */
export function writeIndexList(folder: string, content: Buffer, entry: string, pages: number): void {
  const hash = `${indexLanguage}_${hashIndexContent(content).slice(0, 10)}`;
  writeIndexFile(join(folder, `pagefind.${hash}.pf_meta`), content);
  const languages = { [indexLanguage]: { hash, wasm: indexLanguage, page_count: pages } };
  writeFileSync(join(folder, entryName), JSON.stringify({ ...JSON.parse(entry), languages }));
}

export const readIndexEntry = (folder: string): string => readFileSync(join(folder, entryName), 'utf8');

/** A name by `hash` that none of `taken` has: seven digits, and two more as long as they are taken. Adds it to them. */
export function nameByHash(hash: () => string, short: string, taken: Set<string>): string {
  let name = short;
  for (let digits = 9; taken.has(name); digits += 2) name = `${indexLanguage}_${hash().slice(0, digits)}`;
  taken.add(name);
  return name;
}
