/** Writes a file, with its path in errors. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { nameFile } from './to-content-error.ts';

/** In parts where memory should not hold all at once. */
export type FileBytes = string | Uint8Array | Iterable<Uint8Array>;

/** As `writeFileSync`, but every error has the path: Node omits it where opening succeeds and writing fails (a full disk). */
export function writeFile(path: string, bytes: FileBytes, flag = 'w'): void {
  try {
    if (typeof bytes === 'string' || bytes instanceof Uint8Array) writeFileSync(path, bytes, { flag });
    else writeParts(path, bytes, flag);
  } catch (error) {
    throw nameFile(error, path);
  }
}

function writeParts(path: string, parts: Iterable<Uint8Array>, flag: string): void {
  const file = openSync(path, flag);
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}
