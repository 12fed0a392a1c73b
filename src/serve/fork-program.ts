/** Starts one of the programs beside this file in a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `name` is the program's file without ending: TypeScript beside sources, JavaScript beside programs made of them. */
export function forkProgram(name: string): ChildProcess {
  const ending = extname(import.meta.url);
  return fork(fileURLToPath(new URL(`./${name}${ending}`, import.meta.url)), {
    execArgv: ending === '.ts' ? ['--import', import.meta.resolve('tsx')] : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
