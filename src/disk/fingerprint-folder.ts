/**
 * Fingerprint of a file or folder tree by names, sizes and times, without reading contents. Symbolic links are
 * followed.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesThroughLinks } from './list-files.ts';

/** The fingerprint of `path` as a text; equal texts mean unchanged files. Empty where nothing exists at `path`. */
export function fingerprintFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return '';
  return listFilesThroughLinks(path)
    .map((name) => {
      const file = name === '' ? path : join(path, name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
