/** A folder in memory for the temporary files of tests, which make and remove tens of thousands of folders. */
import { accessSync, constants, readFileSync, statfsSync } from 'node:fs';

const folder = '/dev/shm';
/** In bytes: plenty, since tests of anything would fail in a full folder. */
const neededRoom = 6e9;

/** `/dev/shm` where a run of all tests has room in it and programs may be started from it; undefined elsewhere. */
export function findMemoryFolder(): string | undefined {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= neededRoom && mayRunPrograms() ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** By the mount table, see proc_pid_mounts(5); containers often forbid it. */
function mayRunPrograms(): boolean {
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const options = mounts.map((line) => line.split(' ')).findLast(([, path]) => path === folder)?.[3];
  return options !== undefined && !options.split(',').includes('noexec');
}
