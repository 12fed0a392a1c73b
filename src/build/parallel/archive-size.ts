/**
 * Thresholds for large archives. Below `largeBytes` one process builds and Eleventy writes all pages. Above, pages are
 * written without Eleventy, the search index is made in a thread, and two processes build where little can be kept
 * (`count-processes.ts`). Decided by the total size of the dumps, which is known before anything is read (about 2,000
 * bytes an entry). Measurements: docs/performance.md.
 */
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** About 1,000 entries: below, starting a second process or a thread takes longer than it saves. */
const largeBytes = 2_000_000;

/** About 20,000 entries: below, memory use is no problem. */
const veryLargeBytes = 40_000_000;

/** Whether to build the archive in `contentDir` on several cores. */
export function isLarge(contentDir: string): boolean {
  return availableParallelism() >= 2 && dumpBytes(contentDir) >= largeBytes;
}

/** Whether to trade time for memory. */
export function isVeryLarge(contentDir: string): boolean {
  return dumpBytes(contentDir) >= veryLargeBytes;
}

/** Total size of all dumps in `contentDir`, in bytes. Unreadable ones count as 0; ingest reports them. */
export function dumpBytes(contentDir: string): number {
  const dumps = join(contentDir, 'dumps');
  let bytes = 0;
  try {
    for (const name of readdirSync(dumps)) bytes += sizeOf(join(dumps, name));
  } catch {
    return 0;
  }
  return bytes;
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
