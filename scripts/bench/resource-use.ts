/** What processes cost, from Linux's /proc; on other systems the figures that need it are undefined. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock. */
const ticksPerSecond = 100;

/** Processor time in seconds, user and system, of this process and the children it has waited for. */
export function ownProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000 + (childrensProcessorTime() ?? 0);
}

/** Of the children that have ended; undefined without /proc. */
export function childrensProcessorTime(): number | undefined {
  const fields = statFields('self');
  return fields === undefined ? undefined : (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Bytes in memory now, of the process `pid` and all its descendants. */
export function treeMemory(pid: number): number {
  let bytes = residentBytes(pid);
  for (const child of childrenOf(pid)) bytes += treeMemory(child);
  return bytes;
}

/** The highest this process's own memory has been since the last `forgetPeak`, in bytes. */
export function peakMemory(): number {
  const peak = readText('/proc/self/status').match(/^VmHWM:\s+(\d+) kB/m)?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS * 1024 : Number(peak) * 1024;
}

/** Starts a new peak where the system allows it. */
export function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Then peaks are those since the process began.
  }
}

/** Everything behind the name in /proc/<pid>/stat, so that index 0 is the state. */
function statFields(pid: number | 'self'): string[] | undefined {
  const text = readText(`/proc/${pid}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function residentBytes(pid: number): number {
  return Number(readText(`/proc/${pid}/status`).match(/^VmRSS:\s+(\d+) kB/m)?.[1] ?? 0) * 1024;
}

function childrenOf(pid: number): number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) =>
    readText(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
