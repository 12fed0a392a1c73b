/** Merges pages of one or two search indexes into a new one, so that only new papers have to be indexed. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { linkOrCopy } from '../../disk/link-or-copy.ts';
import { compareText } from '../../words/compare-text.ts';
import { CborWriter } from './cbor.ts';
import {
  hashIndexContent,
  type IndexFileKind,
  indexFilePath,
  indexLanguage,
  isIndexList,
  nameByHash,
  readIndexEntry,
  readIndexFile,
  readIndexWords,
  writeIndexFile,
  writeIndexList,
} from './index-files.ts';
import { encodeFacet, encodeList, type IndexedPage, type IndexList } from './index-list.ts';
import type { PageFacets } from './list-records.ts';
import { mergeWords, type Numbered } from './merge-words.ts';
import { chunkRanges, splitChunks } from './split-chunks.ts';

/** An index that pages are taken from. */
export interface IndexSource {
  readonly folder: string;
  readonly list: IndexList;
  /** Page number in the new index for each page; undefined for omitted ones. */
  readonly numbers: Numbered['pages'];
  /** Whether this module wrote it: then equal files can be linked instead of written. */
  readonly isAssembled: boolean;
}

/** Takes a file of a source over, as `linkOrCopy` does. */
export type TakeFile = (from: string, to: string) => unknown;

/**
 * Writes the index into `out`, which must not exist. Scripts come from the first source.
 *
 * @param facets - of each page, in order; each page is taken from one source
 * @param size - of chunks, see `splitChunks`
 * @param take - by default `linkOrCopy`
 */
export function assembleIndex(
  out: string,
  sources: readonly [IndexSource, ...IndexSource[]],
  facets: readonly PageFacets[],
  size: number,
  take: TakeFile = linkOrCopy,
): void {
  const writer = new CborWriter();
  for (const kind of ['index', 'filter', 'fragment'] as const)
    mkdirSync(join(out, kind), { recursive: true });
  const [{ folder, list }] = sources;
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
    if (!isIndexList(name)) take(join(folder, name), join(out, name));
  const content = encodeList(
    {
      version: list.version,
      pages: placeFragments(out, sources, facets.length, take),
      chunks: writeChunks(out, sources, size, take),
      facets: writeFacets(out, facets, writer),
      sorts: [['date', orderByDate(facets)]],
      fields: list.fields,
    },
    writer,
  );
  writeIndexList(out, content, readIndexEntry(folder), facets.length);
}

function placeFragments(
  out: string,
  sources: readonly IndexSource[],
  count: number,
  take: TakeFile,
): readonly IndexedPage[] {
  const found: { source: IndexSource; page: IndexedPage }[] = new Array(count);
  for (const source of sources)
    for (const [index, page] of source.list.pages.entries()) {
      const number = source.numbers[index];
      if (number !== undefined) found[number] = { source, page };
    }
  const taken = new Set<string>();
  return found.map(({ source, page: { fragment, words } }) => {
    const path = indexFilePath(source.folder, 'fragment', fragment);
    const short = fragment.slice(0, `${indexLanguage}_`.length + 7);
    const name = nameByHash(() => hashIndexContent(readIndexFile(path)), short, taken);
    take(path, indexFilePath(out, 'fragment', name));
    return { fragment: name, words };
  });
}

function writeChunks(
  out: string,
  sources: readonly IndexSource[],
  size: number,
  take: TakeFile,
): IndexList['chunks'] {
  const [one, other] = sources.map(
    (source): Numbered => ({ words: readIndexWords(source.folder, source.list), pages: source.numbers }),
  );
  const nothing: Numbered = { words: [], pages: [] };
  const taken = new Set<string>();
  const chunks: { first: string; last: string; name: string }[] = [];
  for (const { bytes, first, last } of splitChunks(mergeWords(one ?? nothing, other ?? nothing), size))
    chunks.push({ first, last, name: writeFile(out, 'index', bytes, { sources, taken, take }) });
  const ranges = chunkRanges(chunks);
  return chunks.map(({ name }, index) => [...(ranges[index] ?? ['', '']), name] as const);
}

/** Writes a file, or links it from a source that has it; returns its name. */
function writeFile(
  out: string,
  kind: IndexFileKind,
  content: Buffer,
  {
    sources = [],
    taken,
    take = linkOrCopy,
  }: { readonly sources?: readonly IndexSource[]; readonly taken: Set<string>; readonly take?: TakeFile },
): string {
  const hash = hashIndexContent(content);
  const name = nameByHash(() => hash, `${indexLanguage}_${hash.slice(0, 7)}`, taken);
  const path = indexFilePath(out, kind, name);
  const same = sources
    .filter(({ isAssembled }) => isAssembled)
    .map(({ folder }) => indexFilePath(folder, kind, name))
    .find((file) => existsSync(file) && readIndexFile(file).equals(content));
  if (same === undefined) writeIndexFile(path, content);
  else take(same, path);
  return name;
}

function writeFacets(out: string, pages: readonly PageFacets[], writer: CborWriter): IndexList['facets'] {
  const facets = new Map<string, Map<string, number[]>>();
  for (const [page, { filters }] of pages.entries())
    for (const [facet, values] of Object.entries(filters))
      for (const value of values) addPage(facets, [facet, value], page);
  const taken = new Set<string>();
  return [...facets]
    .sort(([one], [other]) => compareText(one, other))
    .map(([facet, lists]) => {
      const values = [...lists].sort(([one], [other]) => compareText(one, other));
      return [facet, writeFile(out, 'filter', encodeFacet(facet, values, writer), { taken })];
    });
}

function addPage(
  facets: Map<string, Map<string, number[]>>,
  [facet, value]: readonly [string, string],
  page: number,
): void {
  const values = facets.get(facet) ?? new Map<string, number[]>();
  facets.set(facet, values);
  const list = values.get(value);
  if (list === undefined) values.set(value, [page]);
  else list.push(page);
}

function orderByDate(pages: readonly PageFacets[]): readonly number[] {
  return pages
    .map(({ sort }, page) => ({ date: Number(sort.date), page }))
    .sort((a, b) => a.date - b.date || a.page - b.page)
    .map(({ page }) => page);
}
