/** Files as an EPUB container (OCF 3.2): a zip whose bytes depend on nothing but the files. */
import { strToU8, type Zippable, zipSync } from 'fflate';

export interface BookFile {
  /** Within the zip, without a leading slash. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** `mimetype` comes first and is stored as it is, so that readers can recognise the file by its bytes. */
export function zipBook(files: readonly BookFile[]): Uint8Array {
  // The earliest time a zip can hold, of local parts because that is how fflate writes it: the same bytes in every zone.
  const fixedTime = new Date(1980, 0, 1, 0, 0, 0);
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: fixedTime }] };
  for (const { path, content } of files)
    entries[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: 5, mtime: fixedTime },
    ];
  return zipSync(entries);
}
