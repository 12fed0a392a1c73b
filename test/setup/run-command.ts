/**
 * Runs `offprint <command>` within this process, where its modules are loaded already: starting a process takes longer
 * than most commands do. What a process alone has (its end, its signals, variables that Node reads at its start) needs
 * `program.ts`. Valid words only: the command line ends the process over others.
 */
import { vi } from 'vitest';
import { commandLine } from '../../src/commands/command-line.ts';
import { useArchiveFolder } from '../../src/diagnostic.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';

export interface CommandRun {
  /** The exit code that a process would end with. */
  readonly code: number;
  /** All lines, of output and errors. */
  readonly output: string;
}

export async function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  let output = '';
  const spies = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...said) => {
      output += `${said.join(' ')}\n`;
    }),
  );
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { exitCode } = process;
  process.exitCode = 0;
  try {
    await commandLine(words).parseAsync();
    return { code: Number(process.exitCode), output };
  } finally {
    process.exitCode = exitCode;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
    useWording(englishWording);
    useArchiveFolder('content');
  }
}
