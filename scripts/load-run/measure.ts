/** Resource use of processes on Linux, and lists of files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process and all below it. */
export function processTree(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    // The program's name may contain brackets and spaces; the fields after it don't.
    const stat = readOrEmpty(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (stat !== '') parents.set(Number(name), parent);
  }
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && (id === root || isBelow(parents.get(id)));
  return [...parents.keys()].filter(isBelow);
}

/** Megabytes in memory. */
export function residentMegabytes(processId: number): number {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readOrEmpty(`/proc/${processId}/status`)) ?? [];
  return Number(kilobytes) / 1_000;
}

/** Files that are open in a process. */
export function openFiles(processId: number): number {
  try {
    return readdirSync(`/proc/${processId}/fd`).length;
  } catch {
    return 0;
  }
}

/** Names of all files and folders below `folder`, but for what is in the folders named in `without`. */
export function listNames(folder: string, without: readonly string[] = []): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = entry.name;
    if (!entry.isDirectory() || without.includes(name)) return [name];
    return [name, ...listNames(join(folder, name)).map((below) => `${name}/${below}`)];
  });
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
