/** Writes the content of pages and exports to a disk. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SitePath } from '../addresses.ts';
import type { ContentChunk, FileContent } from '../exports/export.ts';

/** Pieces are gathered here and written together: small enough for a processor's own memory, large enough for a disk. */
const gathered = Buffer.allocUnsafe(256 * 1024);
/** A unit of a string is at most three bytes of UTF-8 (a pair of them four). */
const bytesPerUnit = 3;

/** Writes files below `out` by their addresses there, and makes each folder once. */
export function openWriter(out: string): (path: SitePath, content: FileContent) => void {
  const folders = new Set<string>();
  return (path, content) => {
    const file = join(out, path);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    try {
      writeContent(file, content);
    } catch (error) {
      if (!isTaken(error)) throw error;
      throw new Error(`Two pages or exports both write ${path}.`, { cause: error });
    }
  };
}

/**
 * Makes the file at `path`; throws where there is one. A build begins with an empty folder, so the disk knows of every
 * address that is taken, whichever process took it.
 */
export function writeContent(path: string, content: FileContent): void {
  if (typeof content === 'string') writeFileSync(path, content, { flag: 'wx' });
  else writePieces(path, content);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function writePieces(path: string, pieces: readonly ContentChunk[]): void {
  const file = openSync(path, 'wx');
  try {
    let used = 0;
    for (const piece of pieces) {
      const most = typeof piece === 'string' ? piece.length * bytesPerUnit : piece.length;
      if (used + most > gathered.length) {
        writeAll(file, gathered.subarray(0, used));
        used = 0;
      }
      if (most > gathered.length) writeAll(file, typeof piece === 'string' ? Buffer.from(piece) : piece);
      else if (typeof piece === 'string') used += gathered.write(piece, used);
      else {
        gathered.set(piece, used);
        used += piece.length;
      }
    }
    writeAll(file, gathered.subarray(0, used));
  } finally {
    closeSync(file);
  }
}

/** A disk may take less at a time than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
}
