import { linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode } from './system.ts';

/**
 * Makes `to` a hard link to the file `from`, and the folder of `to` if it is missing. False where `from` is missing, or the file
 * system has no hard links.
 */
export function makeLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) return false;
  }
  // Only now, since most folders are there already (`left-folders.ts`), and to ask for each before took a thirtieth of a build.
  try {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
