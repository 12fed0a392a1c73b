/** Runs a command and measures its time and memory, including child processes. */
import { spawn } from 'node:child_process';
import { childrensProcessorTime, treeMemory } from './resource-use.ts';

export interface CommandCost {
  /** Elapsed seconds. */
  readonly wall: number;
  /** CPU seconds (user and system); undefined where the system does not report them. */
  readonly processor: number | undefined;
  /** Peak memory of all processes together in bytes, sampled twenty times a second. */
  readonly memory: number;
  readonly output: string;
}

/**
 * @throws {Error} with the command's output when it fails
 */
export async function measureCommand(
  command: string,
  parameters: readonly string[],
  cwd: string,
): Promise<CommandCost> {
  const processorBefore = childrensProcessorTime();
  const start = performance.now();
  const child = spawn(command, parameters, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  let memory = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, treeMemory(child.pid));
  }, 50);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${code}:\n${complaint}`);
  const processorAfter = childrensProcessorTime();
  const processor =
    processorAfter === undefined || processorBefore === undefined
      ? undefined
      : processorAfter - processorBefore;
  return { wall, processor, memory, output };
}
