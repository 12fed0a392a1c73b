/** Whether any file below a folder was touched, without reading one. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names, sizes and times of all files below `folder`, as one text to be compared with a later one. */
export function fingerprintFolder(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      return `${path} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
}
