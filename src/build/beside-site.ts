/**
 * State files of a build, stored next to the output folder so that they move with it: `_site.stamp.json` and others.
 */
import type { Diagnostic } from '../diagnostic.ts';
import { hasCode } from '../disk/system.ts';
import { toContentError } from '../disk/to-content-error.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

export function besidePath(outDir: string, ending: string): string {
  return `${outDir.replace(/[\\/]+$/, '')}.${ending}`;
}

/**
 * Writes `<outDir>.<ending>`. Does nothing where the parent folder is read-only, e.g. when `outDir` is a mounted
 * volume. Other errors of the system are returned and not thrown, because the site itself is complete.
 */
export function writeBeside(
  outDir: string,
  ending: string,
  text: string | Uint8Array,
): readonly Diagnostic[] {
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
