/** Description of the machine of a measurement, without its name. */
import { cpus, loadavg, totalmem, type } from 'node:os';
import type { Machine } from './render-results.ts';

export function describeMachine(hugo: string | undefined): Machine {
  const [first] = cpus();
  return {
    lines: [
      `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, ${type()}.`,
      `Node ${process.version}${hugo === undefined ? '; Hugo is not installed' : `; ${hugo}`}.`,
      `Load when the run began: ${(loadavg()[0] ?? 0).toFixed(1)} processes.`,
    ],
  };
}
