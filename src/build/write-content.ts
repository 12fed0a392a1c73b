/** Writes pages and exports to the disk. */
import { closeSync, constants, lstatSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSafeSitePath, type SitePath } from '../addresses.ts';
import { ContentError } from '../diagnostic.ts';
import { hasCode } from '../disk/system.ts';
import type { ContentChunk, FileContent } from '../exports/export.ts';
import type { FileSegments, KeptFiles } from './kept-files.ts';

/** Write buffer: chunks are collected here, for fewer system calls. It fits the processor's L2 cache. */
const gathered = Buffer.allocUnsafe(256 * 1024);
/** One UTF-16 code unit takes at most 3 bytes in UTF-8 (a surrogate pair takes 4). */
const bytesPerUnit = 3;

/** A file to write. */
export interface FileToWrite {
  readonly path: SitePath;
  readonly render: () => FileContent;
  /** Hash of all that the file is made from, where it is known. */
  readonly data?: string | undefined;
  /** The same content in segments. */
  readonly segments?: FileSegments | undefined;
}

/**
 * Returns a function that writes a file below `out` by its site path; each folder is made once. `kept` takes over files of
 * the last site that are made from the same data, or that come out the same; those made of chunks, which are large, are
 * compared at the swap alone. It throws for a path that leads out of `out`, by its segments or through a
 * symbolic link.
 */
export function openWriter(out: string, kept?: KeptFiles): (file: FileToWrite) => void {
  const root = dirname(join(out, '/file'));
  mkdirSync(root, { recursive: true });
  const folders = new Set([root]);
  return ({ path, render, data, segments }) => {
    if (!isSafeSitePath(path) || path.endsWith('/'))
      throw refusal(
        path,
        'unsafe-address',
        'A page or export would be written there, and that is no safe file name on every system.',
        'Rename what has that id or address.',
      );
    const file = join(out, path);
    if (data !== undefined && kept?.keep(path, data)) {
      if (segments !== undefined) kept.keepSegments(segments);
      return;
    }
    makeFolder(dirname(file), folders);
    const content =
      segments === undefined || data === undefined || kept === undefined
        ? render()
        : kept.renderSegments(path, data, segments);
    kept?.note(path, data, () => content);
    if (typeof content !== 'string' || !kept?.keepSame(path, content)) writeContent(file, content);
  };
}

function refusal(path: string, rule: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule, reason, advice, file: path }]);
}

/** Makes `folder` and its parents; `made` holds those that are known to be real folders. */
function makeFolder(folder: string, made: Set<string>): void {
  if (made.has(folder)) return;
  makeFolder(dirname(folder), made);
  // Most are there already (`left-folders.ts`); a foreign file or a symbolic link in its place is refused.
  if (!isFolder(folder)) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process may have created it meanwhile.
      if (!hasCode(error, 'EEXIST') || !isFolder(folder)) throw error;
    }
  }
  made.add(folder);
}

/** False for a symbolic link to a folder. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** O_NOFOLLOW refuses symbolic links, on systems that have it. */
const flag = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

/** Writes the file at `path`, replacing an existing one. */
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

/** `writeSync` may write fewer bytes than given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
}
