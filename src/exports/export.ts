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

export interface ExportedFile {
  /** Site path of the file, e.g. `/issues/rss.xml`. */
  readonly path: SitePath;
  /** Media type with charset where it has one, e.g. `application/atom+xml; charset=utf-8`. */
  readonly mediaType: string;
  /** Returns the content. Called once per file, at the time of writing, so that only one large file is in memory. */
  readonly render: () => FileContent;
  /**
   * For expensive files: everything the file depends on, as a cache key. A build may reuse a file with an equal key.
   */
  readonly basis?: () => string;
}

/** A row of the export table. Pure. */
export interface Export {
  readonly name: string;
  readonly files: (archive: Archive) => Iterable<ExportedFile>;
}
