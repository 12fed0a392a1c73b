/** Writes pages and exports to the disk. */
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
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
    if (segments !== undefined && data !== undefined && kept !== undefined) {
      writeChunks(file, (add) => kept.renderSegments(path, data, segments, add));
      kept.note(path, data, () => [readFileSync(file)]);
      return;
    }
    const content = render();
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
  if (typeof content === 'string') withFile(path, (file) => writeFileSync(file, content));
  else writeChunks(path, (add) => content.forEach(add));
}

/** Writes the chunks that `list` passes on, which may be overwritten afterwards. */
function writeChunks(path: string, list: (add: (chunk: ContentChunk) => void) => void): void {
  withFile(path, (file) => {
    let used = 0;
    const flush = (): void => {
      writeAll(file, gathered.subarray(0, used));
      used = 0;
    };
    list((chunk) => {
      const most = typeof chunk === 'string' ? chunk.length * bytesPerUnit : chunk.length;
      if (used + most > gathered.length) flush();
      if (most > gathered.length) writeAll(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      else if (typeof chunk === 'string') used += gathered.write(chunk, used);
      else {
        gathered.set(chunk, used);
        used += chunk.length;
      }
    });
    flush();
  });
}

function withFile(path: string, write: (file: number) => void): void {
  const file = openSync(path, flag);
  try {
    write(file);
  } finally {
    closeSync(file);
  }
}

/** `writeSync` may write fewer bytes than given. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start);
}
