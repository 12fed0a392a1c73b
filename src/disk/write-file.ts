/** Writes a file, with its path in errors. */
import { writeFileSync } from 'node:fs';
import { nameFile } from './to-content-error.ts';

/** As `writeFileSync`, but every error has the path: Node omits it where opening succeeds and writing fails (a full disk). */
export function writeFile(path: string, bytes: string | Uint8Array, flag = 'w'): void {
  try {
    writeFileSync(path, bytes, { flag });
  } catch (error) {
    throw nameFile(error, path);
  }
}
