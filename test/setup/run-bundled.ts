/**
 * Runs `offprint <command>` by its bundle within this process, as `run-command.ts` does by the sources: for commands that build, whose
 * modules take seconds to read one by one, and which other tests import as a bundle too.
 */
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { program } from './program.ts';
import type { CommandRun } from './run-command.ts';

const streams = [process.stdout, process.stderr];
let runs = 0;

export async function runBundled(words: readonly string[]): Promise<CommandRun> {
  let output = '';
  const spies: { mockRestore: () => void }[] = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...said) => {
      output += `${said.join(' ')}\n`;
    }),
  );
  // Of its progress.
  spies.push(vi.spyOn(process.stderr, 'write').mockReturnValue(true));
  const { argv, exitCode } = process;
  const listeners = streams.map((stream) => stream.listeners('error'));
  process.argv = [process.execPath, program, ...words];
  process.exitCode = 0;
  try {
    // A module is run once for each address; those that it imports are shared.
    await import(`${pathToFileURL(program).href}?run=${runs++}`);
    return { code: Number(process.exitCode), output };
  } finally {
    Object.assign(process, { argv, exitCode });
    for (const spy of spies) spy.mockRestore();
    // Each run adds one.
    for (const [index, stream] of streams.entries())
      for (const listener of stream.listeners('error') as (() => void)[])
        if (!listeners[index]?.includes(listener)) stream.off('error', listener);
  }
}
