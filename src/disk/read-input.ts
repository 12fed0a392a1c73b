/** Reads files of an archive, following symbolic links. Refuses anything that isn't a regular file. */
import { existsSync, lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { ContentError } from '../diagnostic.ts';
import { decodeText } from './decode-text.ts';
import { shown } from './shown.ts';
import { hasCode } from './system.ts';
import { toContentError } from './to-content-error.ts';

/** In bytes. Larger than any file of an archive with 100,000 papers; captures have a limit of their own. */
const largestFile = 256_000_000;

/**
 * The bytes of the file at `path`, at most `largest`.
 *
 * @throws {ContentError} where it is missing, unreadable, too large or not a regular file
 */
export function readInput(path: string, largest = largestFile): Buffer {
  assertFile(path, largest);
  try {
    return readFileSync(path);
  } catch (error) {
    throw toContentError(error) ?? error;
  }
}

/** As `readInput`, decoded by `decodeText`. */
export function readText(path: string): string {
  return decodeText(readInput(path), path);
}

/**
 * The sorted names in a folder of an archive.
 *
 * @throws {ContentError} where it is not a folder or can't be read
 */
export function listFolder(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (hasCode(error, 'ENOTDIR'))
      throw refusal(
        path,
        'no-folder',
        'This is a file, where a folder is expected.',
        'Rename it, and make a folder.',
      );
    statsOf(path);
    throw toContentError(error) ?? error;
  }
}

/** Whether `path` exists, broken symbolic links included: reading those must be reported as an error, not skipped. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether `path` is a folder, or a symbolic link to one. */
export function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Checked before opening, because opening a named pipe without a writer would block for ever. */
function assertFile(path: string, largest: number): void {
  const stats = statsOf(path);
  if (stats.isDirectory())
    throw refusal(
      path,
      'a-folder',
      'This is a folder, where a file is expected.',
      'Rename it, or move what is in it.',
    );
  if (!stats.isFile())
    throw refusal(
      path,
      'no-file',
      `This is ${kindOf(stats)}, not a file.`,
      'Delete it, or put the file itself in its place.',
    );
  if (stats.size > largest)
    throw refusal(
      path,
      'too-large',
      `The file has ${megabytes(stats.size)}; at most ${megabytes(largest)} are read.`,
      'Check whether it is the right file; a capture may be larger by "limits" in site.yaml.',
    );
}

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    if (hasCode(error, 'ELOOP')) throw loop(path);
    if (!hasCode(error, 'ENOENT')) throw toContentError(error) ?? error;
    // What the system gives for bytes that are no UTF-8; no file can be opened by it.
    if (path.includes('\uFFFD') && !isThere(path))
      throw refusal(
        path,
        'name-not-utf8',
        "The name of this file has bytes that are no UTF-8, so that it can't be opened.",
        'Rename it in letters that every system has.',
      );
    throw isThere(path)
      ? refusal(
          path,
          'broken-link',
          'This symbolic link leads to nothing.',
          'Delete it, or let it lead to the file.',
        )
      : refusal(
          path,
          'missing-file',
          'The file is not there.',
          'Check the path, or create it; docs/content.md says what it holds.',
        );
  }
}

function loop(path: string): ContentError {
  return refusal(
    path,
    'looped-link',
    'This symbolic link leads back to itself.',
    'Delete it, or let it lead to the file.',
  );
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

function refusal(path: string, rule: string, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule, reason, advice, file: shown(path) }]);
}
