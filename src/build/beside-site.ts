/** The files that a build leaves beside the site, so that they go where the site goes: `_site.stamp.json` and others. */
import { hasCode } from '../disk/system.ts';
import { writeAtomically } from '../disk/write-atomically.ts';

export function besidePath(outDir: string, ending: string): string {
  return `${outDir.replace(/[\\/]+$/, '')}.${ending}`;
}

/** Where a volume is mounted for the site, its parent may be read-only; then nothing is left. */
export function writeBeside(outDir: string, ending: string, text: string): void {
  try {
    writeAtomically(besidePath(outDir, ending), text);
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS')) throw error;
  }
}
