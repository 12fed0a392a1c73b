/** Writes what the table of exports makes. */
import type { Export } from '../exports/export.ts';
import type { Archive } from '../model.ts';
import { openWriter } from './write-content.ts';

/** Throws when two exports, or an export and a page, claim one path below `out`. */
export function writeExports(exports: readonly Export[], archive: Archive, out: string): void {
  const write = openWriter(out);
  for (const { files } of exports) for (const file of files(archive)) write(file.path, file.render());
}
