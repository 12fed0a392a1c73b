/** Resource use of processes from Linux's /proc; on other systems some figures are undefined. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** USER_HZ: the unit of times in /proc is always 1/100 s, see proc(5). */
const ticksPerSecond = 100;

/** CPU seconds (user and system) of this process and of the children it has waited for. */
export function ownProcessorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000 + (childrensProcessorTime() ?? 0);
}

/** CPU seconds of ended children; undefined without /proc. */
export function childrensProcessorTime(): number | undefined {
  const fields = statFields('self');
  return fields === undefined ? undefined : (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Resident memory of the process `pid` and all its descendants, in bytes. */
export function treeMemory(pid: number): number {
  let bytes = residentBytes(pid);
  for (const child of childrenOf(pid)) bytes += treeMemory(child);
  return bytes;
}

/** Peak resident memory of this process since the last `resetPeakMemory`, in bytes. */
export function peakMemory(): number {
  const peak = readText('/proc/self/status').match(/^VmHWM:\s+(\d+) kB/m)?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS * 1024 : Number(peak) * 1024;
}

/** Resets the peak, where the system supports it. */
export function resetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not supported: peaks count from the start of the process.
  }
}

/** Fields of /proc/<pid>/stat after the process name; index 0 is the state. */
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
