/** Forks a program of this folder. */
import { type ChildProcess, fork } from 'node:child_process';
import { nodeOptions, programBeside } from '../disk/program-file.ts';

/** `name` is without extension. */
export function forkProgram(name: string): ChildProcess {
  const program = programBeside(import.meta.url, name);
  return fork(program.url, {
    execArgv: nodeOptions(program),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
