/** Fingerprint of a file or folder tree by names, sizes and times, also behind links, without reading contents. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesThroughLinks } from './list-files.ts';

/** Names, sizes and times of all files below `path`, or of the one there, as a text to be compared with a later one. */
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
