/**
 * The switch between the two ways of building: archives of ordinary size are built by one process, with all pages rendered
 * and written by Eleventy; larger ones by two, which write pages past it. Goes by the size of the dumps, known before
 * anything is read: a paper takes about two thousand bytes. The measured reasons are in docs/architecture.md.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** About a thousand entries: below it, starting a second process takes longer than it saves. */
const largeBytes = 2_000_000;

/** About twenty thousand entries: below it, memory is no trouble. */
const veryLargeBytes = 40_000_000;

/** Whether the build of the archive in `contentDir` takes a second process. */
export function isLarge(contentDir: string): boolean {
  return availableParallelism() >= 2 && dumpBytes(contentDir) >= largeBytes;
}

/** Whether memory is to be spared for time. */
export function isVeryLarge(contentDir: string): boolean {
  return dumpBytes(contentDir) >= veryLargeBytes;
}

/** Bytes of all dumps in `contentDir`. */
function dumpBytes(contentDir: string): number {
  const dumps = join(contentDir, 'dumps');
  if (!existsSync(dumps)) return 0;
  let bytes = 0;
  for (const name of readdirSync(dumps)) bytes += statSync(join(dumps, name)).size;
  return bytes;
}
