/** What the table of exports is made of: files that machines read, made from the archive alone. */
import type { SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';

/** Text, or the bytes of text as UTF-8, for what is in many files: it is encoded once. */
export type ContentChunk = string | Uint8Array;

/** A file's text: whole, or in pieces that follow each other, so that a large file is never one text in memory. */
export type FileContent = string | readonly ContentChunk[];

export interface ExportedFile {
  /** Site path of the file, e.g. `/issues/rss.xml`. */
  readonly path: SitePath;
  /** Media type with charset where it has one, e.g. `application/atom+xml; charset=utf-8`. */
  readonly mediaType: string;
  /** Makes the content (UTF-8 once written); called once, so that no two large files need be in memory. */
  readonly render: () => FileContent;
  /** Where making it costs: all it is made from, as text. Equal texts give equal bytes, and a build may keep the file. */
  readonly basis?: () => string;
}

/** One row of the table: a name for progress and diagnostics, and the files it makes. Pure. */
export interface Export {
  readonly name: string;
  readonly files: (archive: Archive) => Iterable<ExportedFile>;
}
