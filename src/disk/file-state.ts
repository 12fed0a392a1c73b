/** What the file system says of a file without reading it (its _stat_), to tell whether it has changed. */
import { statSync } from 'node:fs';

export interface FileState {
  /** Size, times and inode, to the nanosecond. */
  readonly state: string;
  /** False where the file may have changed since and say the same. */
  readonly isSettled: boolean;
}

/**
 * A file that changed this recently may change again and keep its times: file systems count them in steps, of up to two
 * seconds (FAT). Its state isn't remembered ("racily clean", in git's words).
 */
const settlingMs = 2000;

/**
 * Undefined where nothing is at `path`. The time of the last change of the inode (ctime) can't be set by programs, so that an
 * edit of the same size shows even where an editor has set the file's own time back.
 */
export function readFileState(path: string): FileState | undefined {
  const now = Date.now();
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const { size, mtimeNs, ctimeNs, mtimeMs, ctimeMs, ino } = stats;
  return {
    state: `${size} ${mtimeNs} ${ctimeNs} ${ino}`,
    isSettled: Math.max(Number(mtimeMs), Number(ctimeMs)) < now - settlingMs,
  };
}
