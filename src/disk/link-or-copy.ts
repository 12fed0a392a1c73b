import { copyFileSync, linkSync } from 'node:fs';
import { hasCode } from './system.ts';

/** Makes `to` a hard link to the file `from`, or a copy where the file system has no links. Returns whether it is a link. */
export function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EEXIST', 'ENOSPC')) throw error;
    copyFileSync(from, to);
    return false;
  }
}
