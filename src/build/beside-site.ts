/**
 * State files of a build, stored next to the output folder so that they move with it: `_site.stamp.json` and others.
 */
import { hasCode } from '../disk/system.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

export function besidePath(outDir: string, ending: string): string {
  return `${outDir.replace(/[\\/]+$/, '')}.${ending}`;
}

/**
 * Writes `<outDir>.<ending>`. Does nothing where the parent folder is read-only, e.g. when `outDir` is a mounted
 * volume.
 */
export function writeBeside(outDir: string, ending: string, text: string): void {
  try {
    writeAtomically(besidePath(outDir, ending), text);
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
  }
}
