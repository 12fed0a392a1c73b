/** EPUB container (OCF 3.2): a zip file with deterministic bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate';

export interface BookFile {
  /** Path in the zip, without leading slash. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** `mimetype` comes first, uncompressed, as OCF requires, so that the file type can be detected. */
export function zipBook(files: readonly BookFile[]): Uint8Array {
  // The earliest date of the zip format, in local time, because fflate writes local time; so the bytes are equal in
  // every time zone.
  const fixedTime = new Date(1980, 0, 1, 0, 0, 0);
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: fixedTime }] };
  for (const { path, content } of files)
    entries[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: 5, mtime: fixedTime },
    ];
  return zipSync(entries);
}
