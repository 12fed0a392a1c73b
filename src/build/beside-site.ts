/**
 * State files of a build, stored next to the output folder so that they move with it: `_site.stamp.json` and others.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostic.ts';
import { hasCode } from '../disk/system.ts';
import { toContentError } from '../disk/to-content-error.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import type { FileBytes } from '../disk/write-file.ts';

export function besidePath(outDir: string, ending: string): string {
  return `${outDir.replace(/[\\/]+$/, '')}.${ending}`;
}

/**
 * Writes `<outDir>.<ending>`. Does nothing where the parent folder is read-only, e.g. when `outDir` is a mounted
 * volume. Other errors of the system are returned and not thrown, because the site itself is complete.
 */
export function writeBeside(outDir: string, ending: string, text: FileBytes): readonly Diagnostic[] {
  try {
    writeAtomically(besidePath(outDir, ending), text);
    return [];
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return [];
    const refused = toContentError(error);
    if (refused === undefined) throw error;
    return refused.diagnostics.map((one) => ({
      ...one,
      rule: 'beside-the-site',
      reason: `The site is whole, but this file about it could not be written. ${one.reason}`,
      file: besidePath(outDir, ending),
    }));
  }
}

/** As `writeBeside`, with a checksum in front. */
export function writeChecked(outDir: string, ending: string, bytes: Uint8Array): readonly Diagnostic[] {
  return writeBeside(outDir, ending, [Buffer.from(checksum(bytes)), bytes]);
}

/**
 * What `writeChecked` has written. A file that is foreign or damaged counts as none.
 *
 * @throws the system's error where there is no such file
 */
export function readChecked(outDir: string, ending: string): Buffer | undefined {
  const file = readFileSync(besidePath(outDir, ending));
  const [sum, bytes] = [file.subarray(0, sumLength), file.subarray(sumLength)];
  return sum.equals(Buffer.from(checksum(bytes))) ? bytes : undefined;
}

/** SHA-256 as one line. Takes bytes: hashing a long string takes several times as long. */
const checksum = (bytes: Uint8Array): string => `${createHash('sha256').update(bytes).digest('base64url')}\n`;
const sumLength = checksum(new Uint8Array()).length;
