/** Forks a program of this folder. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiledPath, compileModules } from '../bundling/compile-modules.ts';
import { isCheckout, packageFolder } from '../disk/package-folder.ts';
import { nodeOptions, type ProgramFile, programBeside } from '../disk/program-file.ts';

/**
 * What a process runs: the code that this one was started with, most often a bundle, which loads in a third of the time; or the
 * sources of a checkout as they are now, a file each, so that a module that it imports later has what is in its file by then.
 */
export type Code = 'as started' | 'sources';

/** Sources that tsx compiles start others of the same kind. */
const isCompiling = isCheckout && !programBeside(import.meta.url, 'preview-process').isTypeScript;

/** `name` is without extension. For `sources`, `compileSources` comes first. */
export function forkProgram(name: string, code: Code): ChildProcess {
  const compiled = join(packageFolder, compiledPath(join('src', 'serve', `${name}.ts`)));
  const program: ProgramFile =
    code === 'sources' && isCompiling && existsSync(compiled)
      ? { url: pathToFileURL(compiled), isTypeScript: false }
      : programBeside(import.meta.url, name);
  return fork(program.url, {
    execArgv: nodeOptions(program),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

let compiling: Promise<void> = Promise.resolve();

/**
 * Compiles the sources that have changed, after calls before this one.
 *
 * @throws {Error} what is invalid, by file and line
 */
export function compileSources(): Promise<void> {
  if (!isCompiling) return Promise.resolve();
  const compile = (): Promise<void> => compileModules(packageFolder);
  compiling = compiling.then(compile, compile);
  return compiling;
}
