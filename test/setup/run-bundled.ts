/**
 * Runs `offprint <command>` by its bundle within this process, as `run-command.ts` does by the sources: for commands that build, whose
 * modules take seconds to read one by one, and which other tests import as a bundle too.
 */
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type CommandRun, collectOutput } from './collect-output.ts';
import { program } from './program.ts';

const streams = [process.stdout, process.stderr];
let runs = 0;

export async function runBundled(words: readonly string[]): Promise<CommandRun> {
  // Of its progress.
  const progress = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { argv } = process;
  const listeners = streams.map((stream) => stream.listeners('error'));
  process.argv = [process.execPath, program, ...words];
  try {
    // A module is run once for each address; those that it imports are shared.
    return await collectOutput(() => import(`${pathToFileURL(program).href}?run=${runs++}`));
  } finally {
    process.argv = argv;
    progress.mockRestore();
    // Each run adds one.
    for (const [index, stream] of streams.entries())
      for (const listener of stream.listeners('error') as (() => void)[])
        if (!listeners[index]?.includes(listener)) stream.off('error', listener);
  }
}
