/**
 * Runs a build in a child process if memory may be short: V8 aborts a process whose heap is full, and the system kills it,
 * so only a parent process can report that in a readable message.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { getHeapStatistics } from 'node:v8';
import { dumpBytes } from '../build/parallel/archive-size.ts';
import { recoverSite } from '../build/staging.ts';
import { ContentError } from '../diagnostic.ts';
import { fingerprintFolder } from '../disk/list-files.ts';
import { shown } from '../disk/shown.ts';

/** Upper bounds of the memory that builds need (docs/performance.md): an unnecessary child process does no harm. */
const leastBytes = 300_000_000;
const bytesPerDumpByte = 60;

const variable = 'OFFPRINT_SUPERVISED';

/** Whether a build of the archive might need more memory than there is; false in a process that is supervised already. */
export function isMemoryShort(contentDir: string): boolean {
  return (
    process.env[variable] === undefined &&
    memoryLimit() < leastBytes + bytesPerDumpByte * dumpBytes(contentDir)
  );
}

/** The limit of V8's heap or of the container, in bytes. */
function memoryLimit(): number {
  const container = process.constrainedMemory();
  return Math.min(getHeapStatistics().heap_size_limit, container > 0 ? container : Number.POSITIVE_INFINITY);
}

/**
 * Runs this process's own command again and passes on what it prints and its exit code.
 *
 * @throws {ContentError} where the system, or V8, ended it
 */
export async function superviseBuild(contentDir: string, outDir: string): Promise<void> {
  const issues = join(contentDir, 'issues');
  const before = fingerprintFolder(issues);
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...process.env, [variable]: '1' },
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  let isTrace = false;
  for await (const line of createInterface({ input: child.stderr })) {
    // From here on V8 prints details of its heap, which are left out.
    isTrace ||= /^<--- Last few GCs --->|^#? ?Fatal (?:process|JavaScript)|^FATAL ERROR:/.test(line);
    if (!isTrace) console.error(line);
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  if (child.signalCode === null && child.exitCode !== 134) {
    process.exitCode = child.exitCode ?? 1;
    return;
  }
  recoverSite(outDir);
  const megabytes = Math.round(memoryLimit() / 1_000_000);
  throw new ContentError([
    {
      severity: 'error',
      rule: 'out-of-memory',
      reason: `The build was ended (${child.signalCode ?? child.exitCode}), most likely because it needs more memory than the ${megabytes} MB there are.${before === fingerprintFolder(issues) ? '' : ` What it had written to ${shown(issues)} before stays.`}`,
      advice:
        'Set NODE_OPTIONS=--max-old-space-size=4096 (in MB) or more, or give the container more memory.',
      file: outDir,
    },
  ]);
}
