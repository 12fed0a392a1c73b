/** Explains system errors (no access, disk full …) to users. */
import { basename, dirname, resolve } from 'node:path';
import { ContentError } from '../diagnostic.ts';
import { shown } from './shown.ts';
import { temporaryEnding } from './temporary-folders.ts';

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: unknown;
  readonly dest?: unknown;
}

/** By error code. */
const explanations: Readonly<Record<string, readonly [reason: string, advice: string]>> = {
  EACCES: ['Access is denied.', 'Give this user access to it, or name another folder.'],
  EPERM: ['This user may not do that here.', 'Give this user access to it, or name another folder.'],
  EROFS: ['It lies on a volume that is mounted read-only.', 'Mount it writable, or name another folder.'],
  ENOSPC: ['The disk is full.', 'Make room, or name a folder on another disk.'],
  EDQUOT: ["This user's share of the disk is full.", 'Make room, or name a folder on another disk.'],
  EFBIG: [
    'A file would be larger than this user, or this disk, may have.',
    'Raise the limit ("ulimit -f"), or name a folder on another disk.',
  ],
  EMFILE: ['Too many files are open.', 'Raise the limit ("ulimit -n 4096") and try again.'],
  ENFILE: ['Too many files are open on this machine.', 'End what else is running, and try again.'],
  ENOMEM: ['There is not enough memory.', 'End what else is running, and try again.'],
  ENOENT: ['It is not there, or was taken away meanwhile.', 'Check the path, and try again.'],
  ENOTDIR: ['A file stands where a folder should be.', 'Move or rename the file.'],
  EISDIR: ['A folder stands where a file should be.', 'Move or rename the folder.'],
  EEXIST: ['Something stands where a file or folder should be made.', 'Move or rename it.'],
  ENAMETOOLONG: ['The name is too long for this disk.', 'Shorten it.'],
  ELOOP: ['A symbolic link leads back to itself.', 'Delete the link, or let it lead to a file.'],
  EBUSY: ['Another program has it in use.', 'End that program, and try again.'],
  EIO: ['The disk reports a fault.', 'Check the disk.'],
};

/**
 * A `ContentError` for `error`: returned as it is, or made from a system error. Undefined for any other error: that
 * is a defect of the program and needs its stack trace.
 */
export function toContentError(error: unknown): ContentError | undefined {
  if (error instanceof ContentError) return error;
  if (!isSystemError(error)) return undefined;
  const path = [error.path, error.dest].find((one) => typeof one === 'string');
  const [reason, advice] = explanations[error.code] ?? [
    `The system refused: ${error.message}.`,
    'Look at the path, and try again.',
  ];
  return new ContentError([
    {
      severity: 'error',
      rule: error.code.toLowerCase(),
      reason,
      advice,
      file: path === undefined ? error.syscall : placeOf(path),
    },
  ]);
}

/** `error`, with `path` as the path that it is about if it is a system error without one. */
export function nameFile(error: unknown, path: string): unknown {
  if (isSystemError(error) && error.path === undefined && error.dest === undefined)
    Object.assign(error, { path });
  return error;
}

/**
 * The path to print: for an internal temporary file the folder that contains it, and for a file in a staging folder its
 * path in the site.
 */
function placeOf(path: string): string {
  const name = basename(path);
  if (temporaryEnding.test(name) || /^\.journal-|\.\d+\.draft$/.test(name)) return resolve(dirname(path));
  return shown(path).replace(/\/?\.next-\d+(?=\/)/, '');
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
