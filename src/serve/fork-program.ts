/** Forks a program of this folder. */
import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `name` without extension: `.ts` when run from sources, `.js` when bundled. */
export function forkProgram(name: string): ChildProcess {
  const ending = extname(import.meta.url);
  return fork(fileURLToPath(new URL(`./${name}${ending}`, import.meta.url)), {
    execArgv: ending === '.ts' ? ['--import', import.meta.resolve('tsx')] : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
