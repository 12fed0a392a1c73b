/** Types of the export table: files for machines, generated from the archive. */
import type { SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';

/** Text, or its UTF-8 bytes, which are used for content shared by many files, so that it is encoded once. */
export type ContentChunk = string | Uint8Array;

/**
 * Content of a file: a string or a list of consecutive chunks. With chunks a large file never is one string in
 * memory.
 */
export type FileContent = string | readonly ContentChunk[];

/** A segment of a file, e.g. a paper in a list. A build may take it from the last site's file, if it is made from the same. */
export interface FileSegment {
  /** All that the segment is made from, besides the site's own data. */
  readonly basis: () => Basis;
  readonly render: () => ContentChunk | readonly ContentChunk[];
}

/** Content of a file of many segments, with what is between them. */
export type SegmentedContent = readonly (ContentChunk | FileSegment)[];

export interface ExportedFile {
  /** Site path of the file, e.g. `/issues/rss.xml`. */
  readonly path: SitePath;
  /** Media type with charset where it has one, e.g. `application/atom+xml; charset=utf-8`. */
  readonly mediaType: string;
  /** Returns the content. Called once per file, at the time of writing, so that only one large file is in memory. */
  readonly render: () => FileContent;
  /** The same content as that of `render`, in segments. */
  readonly segments?: () => SegmentedContent;
  /** All data that the file is made from, besides the site's own. A build may keep a file that is made from the same. */
  readonly basis?: () => Basis;
}

/** A file that is made segment by segment. */
export const inSegments = (segments: () => SegmentedContent): Pick<ExportedFile, 'render' | 'segments'> => ({
  segments,
  render: () => segments().flatMap((one) => (isSegment(one) ? chunksOf(one.render()) : [one])),
});

export const chunksOf = (content: ContentChunk | readonly ContentChunk[]): readonly ContentChunk[] =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content;

export const isSegment = (one: ContentChunk | FileSegment): one is FileSegment =>
  typeof one === 'object' && 'render' in one;

/**
 * Data of a file, to be compared with those of the last build by their hash. Objects that are no lists must be complete
 * as JSON (no `Map`); those that are in several files' data should be the same object, which is then hashed once.
 */
export type Basis = string | number | undefined | object | readonly Basis[];

/**
 * What earlier builds have made of papers, for files that change with each new one. `basis` is all that the value is made
 * from, besides the site's own data, and `name` says what it is.
 */
export interface Memo {
  readonly text: (name: string, basis: () => Basis, make: () => string) => string;
  /** The sizes of all items of a kind: to be asked for once, with each item. */
  readonly sizes: <Item>(
    name: string,
    items: readonly Item[],
    measure: Measure<Item>,
  ) => ReadonlyMap<Item, number>;
}

export interface Measure<Item> {
  readonly basis: (item: Item) => Basis;
  readonly size: (item: Item) => number;
}

/** Makes all anew. */
export const noMemo: Memo = {
  text: (_name, _basis, make) => make(),
  sizes: (_name, items, { size }) => new Map(items.map((item) => [item, size(item)])),
};

/** A row of the export table. Pure. */
export interface Export {
  readonly name: string;
  readonly files: (archive: Archive, memo?: Memo) => Iterable<ExportedFile>;
}
