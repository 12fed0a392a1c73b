/** Time and memory of one run, and the size of its output. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram } from '../bundle-program.mjs';
import { type CommandCost, measureCommand } from './measure-command.ts';
import type { StageCost } from './stage-meter.ts';

export interface RunCost {
  /** In seconds. */
  readonly wall: number;
  /** In seconds. */
  readonly processor: number | undefined;
  /** In bytes. */
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
  readonly stages: readonly StageCost[];
}

/** Runs a script as `npm run` does. */
export function runScript(name: string, ...parameters: readonly string[]): Promise<CommandCost> {
  return measureCommand(process.execPath, ['scripts/run.mjs', name, ...parameters], process.cwd());
}

/** Runs a program of this folder as a bundle, as `npm run build` is one; `scripts/bundle-program.mjs` has its name. */
export async function runBundled(
  name: 'run-build' | 'run-search-index',
  ...parameters: readonly string[]
): Promise<CommandCost> {
  const program = await bundleProgram(process.cwd(), `scripts/bench/${name}.ts`);
  return measureCommand(process.execPath, [program, ...parameters], process.cwd());
}

/**
 * Result of a script that measures itself: time of the stages without Node's start, memory as measured from outside.
 */
export function reported({ output, memory }: CommandCost): RunCost {
  const report: Pick<RunCost, 'files' | 'bytes' | 'stages'> = JSON.parse(output);
  const { files, bytes, stages } = report;
  const total = (cost: (stage: StageCost) => number): number =>
    stages.reduce((sum, stage) => sum + cost(stage), 0);
  return {
    files,
    bytes,
    stages,
    memory,
    wall: total(({ wall }) => wall),
    processor: total(({ processor }) => processor),
  };
}

/** Number and bytes of the files below `folder`; none where it is missing. */
export function measureFolder(folder: string): { files: number; bytes: number } {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
