/** The files that a build leaves beside the site, so that they go where the site goes: `_site.stamp.json` and others. */
import type { Diagnostic } from '../diagnostic.ts';
import { hasCode } from '../disk/system.ts';
import { toContentError } from '../disk/to-content-error.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

export function besidePath(outDir: string, ending: string): string {
  return `${outDir.replace(/[\\/]+$/, '')}.${ending}`;
}

/**
 * Where a volume is mounted for the site, its parent may be read-only; then nothing is left. What else the system refuses is
 * returned and not thrown: the site itself is whole.
 */
export function writeBeside(outDir: string, ending: string, text: string): readonly Diagnostic[] {
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
