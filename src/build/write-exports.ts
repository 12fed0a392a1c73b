/** Writes what the table of exports makes; no two may want the same place. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Export } from '../exports/export.ts';
import type { Archive } from '../model.ts';
import { writeContent } from './write-content.ts';

/** Returns the number of files written below `out`. Throws when two exports claim one path. */
export function writeExports(exports: readonly Export[], archive: Archive, out: string): number {
  const owners = new Map<string, string>();
  const folders = new Set<string>();
  for (const { name, files } of exports) {
    for (const file of files(archive)) {
      const owner = owners.get(file.path);
      if (owner !== undefined)
        throw new Error(`The exports "${owner}" and "${name}" both write ${file.path}.`);
      owners.set(file.path, name);
      const path = join(out, file.path);
      const folder = dirname(path);
      if (!folders.has(folder)) {
        mkdirSync(folder, { recursive: true });
        folders.add(folder);
      }
      writeContent(path, file.render());
    }
  }
  return owners.size;
}
