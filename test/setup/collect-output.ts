/** What a command that runs within the test's process prints, and how it would end. */
import { vi } from 'vitest';

export interface CommandRun {
  /** The exit code that a process would end with. */
  readonly code: number;
  /** All lines, of output and errors. */
  readonly output: string;
}

export async function collectOutput(run: () => Promise<unknown>): Promise<CommandRun> {
  let output = '';
  const spies = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...said) => {
      output += `${said.join(' ')}\n`;
    }),
  );
  const { exitCode } = process;
  process.exitCode = 0;
  try {
    await run();
    return { code: Number(process.exitCode), output };
  } finally {
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}
