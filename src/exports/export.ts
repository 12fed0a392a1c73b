/** What the table of exports is made of: files that machines read, made from the archive alone. */
import type { SitePath } from '../addresses.ts';
import type { Archive } from '../model.ts';

export interface ExportedFile {
  /** Site path of the file, e.g. `/issues/rss.xml`. */
  readonly path: SitePath;
  /** Media type with charset where it has one, e.g. `application/atom+xml; charset=utf-8`. */
  readonly mediaType: string;
  /** Makes the bytes (UTF-8 text); called once, so that no two large files need be in memory. */
  readonly render: () => string;
}

/** One row of the table: a name for progress and messages, and the files it makes. Pure. */
export interface Export {
  readonly name: string;
  readonly files: (archive: Archive) => Iterable<ExportedFile>;
}
