/** Writes the content of pages and exports to a disk. */
import { closeSync, constants, lstatSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSafeSitePath, type SitePath } from '../addresses.ts';
import { ContentError } from '../diagnostic.ts';
import { hasCode } from '../disk/system.ts';
import type { ContentChunk, FileContent } from '../exports/export.ts';

/** Pieces are gathered here and written together: small enough for a processor's own memory, large enough for a disk. */
const gathered = Buffer.allocUnsafe(256 * 1024);
/** A unit of a string is at most three bytes of UTF-8 (a pair of them four). */
const bytesPerUnit = 3;

/**
 * Writes files below `out` by their addresses there, and makes each folder once. Throws at an address that leads, or could
 * lead on some system, out of `out`: by its steps or through a symbolic link.
 */
export function openWriter(out: string): (path: SitePath, content: FileContent) => void {
  const root = dirname(join(out, '/file'));
  mkdirSync(root, { recursive: true });
  const folders = new Set([root]);
  return (path, content) => {
    if (!isSafeSitePath(path) || path.endsWith('/'))
      throw refusal(
        path,
        'unsafe-address',
        'A page or export would be written there, and that is no safe file name on every system.',
        'Rename what has that id or address.',
      );
    const file = join(out, path);
    makeFolder(dirname(file), folders);
    writeContent(file, content);
  };
}

function refusal(path: string, rule: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule, reason, advice, file: path }]);
}

/** `made` are folders known to be real ones; the folder is added, with those above it. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  makeFolder(dirname(folder), made);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process, or a file written by others, may have made it; a link to a folder is none.
    if (!hasCode(error, 'EEXIST') || !lstatSync(folder).isDirectory()) throw error;
  }
  made.add(folder);
}

/** Not through a symbolic link, where the system knows how to refuse that. */
const flag = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

/** Writes the file at `path`, in place of one that is there. */
export function writeContent(path: string, content: FileContent): void {
  const file = openSync(path, flag);
  try {
    if (typeof content === 'string') writeFileSync(file, content);
    else writePieces(file, content);
  } finally {
    closeSync(file);
  }
}

function writePieces(file: number, pieces: readonly ContentChunk[]): void {
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
}

/** A disk may take less at a time than it is given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
}
