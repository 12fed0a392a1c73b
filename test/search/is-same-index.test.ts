import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assembleIndex } from '../../src/search/index/assemble-index.ts';
import { CborWriter } from '../../src/search/index/cbor.ts';
import {
  indexFilePath,
  isIndexList,
  readIndexEntry,
  readIndexFile,
  readIndexList,
  writeIndexFile,
  writeIndexList,
} from '../../src/search/index/index-files.ts';
import { encodeList, type IndexedPage } from '../../src/search/index/index-list.ts';
import { indexRecords } from '../../src/search/index/index-records.ts';
import { isSameIndex } from '../../src/search/index/is-same-index.ts';
import { toSearchDocument } from '../../src/search/index/search-document.ts';
import { buildSearchRecord } from '../../src/search/index/search-record.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const archive = frozenArchive();
const records = [...archive.papers.values()]
  .slice(0, 6)
  .map((paper) => buildSearchRecord(toSearchDocument(paper, archive), new Map()));
const size = 300;

let folder = '';
const pagefinds = (): string => join(folder, 'pagefinds');
const ours = (): string => join(folder, 'ours');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-same-'));
  await indexRecords(records, pagefinds(), size);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes Pagefind's list anew, with another first page. */
function changeFirstPage(change: (page: IndexedPage) => IndexedPage): void {
  const list = readIndexList(pagefinds());
  const pages = list.pages.map((page, number) => (number === 0 ? change(page) : page));
  const entry = readIndexEntry(pagefinds());
  for (const name of readdirSync(pagefinds())) if (isIndexList(name)) rmSync(join(pagefinds(), name));
  writeIndexList(pagefinds(), encodeList({ ...list, pages }, new CborWriter()), entry, pages.length);
}

/** As Pagefind names a fragment whose first seven digits another has. */
function lengthenFirstName(): string {
  const [first] = readIndexList(pagefinds()).pages;
  const [name, longer] = [first?.fragment ?? '', `${first?.fragment}1f`];
  renameSync(indexFilePath(pagefinds(), 'fragment', name), indexFilePath(pagefinds(), 'fragment', longer));
  changeFirstPage((page) => ({ ...page, fragment: longer }));
  return longer;
}

function assemble(): void {
  const numbers = records.map((_, number) => number);
  const source = { folder: pagefinds(), list: readIndexList(pagefinds()), numbers, isAssembled: false };
  assembleIndex(ours(), [source], records, size);
}

it('is the same where Pagefind has lengthened the name of another fragment', () => {
  lengthenFirstName();
  assemble();
  expect(readIndexList(ours()).pages).not.toEqual(readIndexList(pagefinds()).pages);
  expect(isSameIndex(ours(), pagefinds())).toBe(true);
});

it('is another where a fragment of another name has another content', () => {
  const name = lengthenFirstName();
  assemble();
  const path = indexFilePath(pagefinds(), 'fragment', name);
  const content = readIndexFile(path);
  rmSync(path);
  writeIndexFile(path, Buffer.concat([content, Buffer.from(' ')]));
  expect(isSameIndex(ours(), pagefinds())).toBe(false);
});

it('is another where a page has more words', () => {
  assemble();
  expect(isSameIndex(ours(), pagefinds())).toBe(true);
  changeFirstPage(({ fragment, words }) => ({ fragment, words: words + 1 }));
  expect(isSameIndex(ours(), pagefinds())).toBe(false);
});
