/**
 * Runs `offprint <command>` within this process, where its modules are loaded already: starting a process takes longer
 * than most commands do. What a process alone has (its end, its signals, variables that Node reads at its start) needs
 * `program.ts`. Valid words only: the command line ends the process over others.
 */
import { vi } from 'vitest';
import { commandLine } from '../../src/commands/command-line.ts';
import { useArchiveFolder } from '../../src/diagnostic.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';
import { type CommandRun, collectOutput } from './collect-output.ts';

export async function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  try {
    return await collectOutput(() => commandLine(words).parseAsync());
  } finally {
    vi.unstubAllEnvs();
    useWording(englishWording);
    useArchiveFolder('content');
  }
}
