/** The list of a Pagefind index (`pf_meta`, version 1.6): its pages, and in which files the rest is. */
import { CborReader, type CborWriter } from './cbor.ts';

export interface IndexedPage {
  /** Name of its fragment file, without the ending. */
  readonly fragment: string;
  readonly words: number;
}

export interface IndexList {
  readonly version: string;
  readonly pages: readonly IndexedPage[];
  /** Chunks of the inverted index, rising; `from` and `to` say which words each has. */
  readonly chunks: readonly (readonly [from: string, to: string, name: string])[];
  readonly facets: readonly (readonly [facet: string, name: string])[];
  /** Key → pages in rising order of it. */
  readonly sorts: readonly (readonly [key: string, pages: readonly number[]])[];
  /** Displayed fields that are indexed, sorted. */
  readonly fields: readonly string[];
}

/** @throws {RangeError} where `bytes` are not of this format */
export function decodeList(bytes: Buffer): IndexList {
  const reader = new CborReader(bytes);
  const items = <Item>(read: () => Item): Item[] => Array.from({ length: reader.array() }, read);
  const tuple = <Item>(read: () => Item): Item => {
    reader.array();
    return read();
  };
  const list = tuple(() => ({
    version: reader.text(),
    pages: items(() => tuple(() => readPage(reader))),
    chunks: items(() => tuple(() => [reader.text(), reader.text(), reader.text()] as const)),
    facets: items(() => tuple(() => [reader.text(), reader.text()] as const)),
    sorts: items(() => tuple(() => [reader.text(), items(() => reader.integer())] as const)),
    fields: items(() => reader.text()),
  }));
  if (!reader.isAtEnd) throw new RangeError('The list of the index has more in it than is known.');
  return list;
}

function readPage(reader: CborReader): IndexedPage {
  const page = { fragment: reader.text(), words: reader.integer() };
  // Anchors within the page, which records have none of.
  if (reader.text() !== '') throw new RangeError('A page of the index has anchors.');
  return page;
}

export function encodeList(
  { version, pages, chunks, facets, sorts, fields }: IndexList,
  writer: CborWriter,
): Buffer {
  const texts = (list: readonly string[]): void => {
    writer.array(list.length);
    for (const text of list) writer.text(text);
  };
  writer.array(6);
  writer.text(version);
  writer.array(pages.length);
  for (const { fragment, words } of pages) {
    writer.array(3);
    writer.text(fragment);
    writer.integer(words);
    writer.text('');
  }
  for (const pairs of [chunks, facets]) {
    writer.array(pairs.length);
    for (const pair of pairs) texts(pair);
  }
  writer.array(sorts.length);
  for (const [key, inOrder] of sorts) encodeNumbered(key, inOrder, writer);
  texts(fields);
  return writer.take();
}

/** A facet (`pf_filter`): values, rising, with their pages. */
export function encodeFacet(
  facet: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
  writer: CborWriter,
): Buffer {
  writer.array(2);
  writer.text(facet);
  writer.array(values.length);
  for (const [value, pages] of values) encodeNumbered(value, pages, writer);
  return writer.take();
}

function encodeNumbered(name: string, pages: readonly number[], writer: CborWriter): void {
  writer.array(2);
  writer.text(name);
  writer.array(pages.length);
  for (const page of pages) writer.integer(page);
}
