/** Writes what the table of exports makes; no two may want the same place. */
import type { Export } from '../exports/export.ts';
import type { Archive } from '../model.ts';
import { openWriter } from './write-content.ts';

/** Returns the number of files written below `out`. Throws when two exports claim one path. */
export function writeExports(exports: readonly Export[], archive: Archive, out: string): number {
  const owners = new Map<string, string>();
  const write = openWriter(out);
  for (const { name, files } of exports) {
    for (const file of files(archive)) {
      const owner = owners.get(file.path);
      if (owner !== undefined)
        throw new Error(`The exports "${owner}" and "${name}" both write ${file.path}.`);
      owners.set(file.path, name);
      write(file.path, file.render());
    }
  }
  return owners.size;
}
