/** Folders in which another user may have made others, as a build by "sudo" does. */
import { lstatSync, rmSync } from 'node:fs';
import { hasCode } from './system.ts';

/** Whether the folder is this user's, who may write in it. On Windows all are. */
export function isOwnFolder(path: string): boolean {
  const user = process.geteuid?.();
  if (user === undefined || user === 0) return true;
  const { uid, mode } = lstatSync(path);
  return uid === user && (mode & 0o200) !== 0;
}

/** Removes it with all that is in it, but for what this user may not remove. */
export function removeOwn(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM')) throw error;
  }
}
