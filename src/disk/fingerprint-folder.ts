/** Fingerprint of a file or folder tree by names, sizes and times, without reading contents. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names, sizes and times of all files below `path`, or of the one there, as a text to be compared with a later one. */
export function fingerprintFolder(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return '';
  if (!stats.isDirectory()) return `${path} ${stats.size} ${stats.mtimeMs}`;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
}
