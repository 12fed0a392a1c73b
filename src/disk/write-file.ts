/** Writing of one file, with errors that name it. */
import { writeFileSync } from 'node:fs';
import { nameFile } from './to-content-error.ts';

/** As `writeFileSync`. The system names the path of a file that can't be opened, but none where a write fails: a full disk. */
export function writeFile(path: string, bytes: string | Uint8Array, flag = 'w'): void {
  try {
    writeFileSync(path, bytes, { flag });
  } catch (error) {
    throw nameFile(error, path);
  }
}
