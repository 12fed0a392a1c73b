import { copyFileSync, linkSync } from 'node:fs';
import { hasCode } from './system.ts';

/** Makes `to` a hard link to the file `from`, or a copy where the file system has no links. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EEXIST', 'ENOSPC')) throw error;
    copyFileSync(from, to);
  }
}
