/** Forks a program of this folder. */
import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiledPath, compileModules } from '../bundling/compile-modules.ts';
import { stopCompiler } from '../bundling/to-javascript.ts';
import { isCheckout, packageFolder } from '../disk/package-folder.ts';
import { nodeOptions, type ProgramFile, programBeside } from '../disk/program-file.ts';
import { toContentError } from '../disk/to-content-error.ts';

/**
 * What a process runs: the code that this one was started with, most often a bundle, which loads in a third of the time; or the
 * sources of a checkout as they are now, a file each, so that a module that it imports later has what is in its file by then.
 */
export type Code = 'as started' | 'sources';

type Program = 'preview-process' | 'rebuild-process';

/** False for sources run by tsx, which start processes of the same kind. */
const isCompiling = isCheckout && !programBeside(import.meta.url, 'preview-process').isTypeScript;

/** Whether `compileSources` has made modules of the sources; tsx reads them otherwise, which takes longer. */
let isCompiled = false;

/** For `sources`, `compileSources` comes first. */
export function forkProgram(name: Program, code: Code): ChildProcess {
  const program = findProgram(name, code);
  // tsx looks for it in the working folder; without it JSX would be compiled for React.
  const settings = program.isTypeScript ? { TSX_TSCONFIG_PATH: join(packageFolder, 'tsconfig.json') } : {};
  return fork(program.url, {
    execArgv: nodeOptions(program),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...settings },
  });
}

function findProgram(name: Program, code: Code): ProgramFile {
  if (code === 'as started' || !isCompiling) return programBeside(import.meta.url, name);
  const source = join('src', 'serve', `${name}.ts`);
  const isTypeScript = !isCompiled;
  return {
    url: pathToFileURL(join(packageFolder, isTypeScript ? source : compiledPath(source))),
    isTypeScript,
  };
}

/** Whether that code was deleted under this process, which goes on by the sources then. */
export function isLost(code: Code): boolean {
  return isCompiling && !existsSync(fileURLToPath(findProgram('rebuild-process', code).url));
}

const modules = join(packageFolder, compiledPath(''));

/** What the system says where it refuses a file below `folder`. */
function refusalOf(folder: string, error: unknown): string | undefined {
  const path = error instanceof Error && 'path' in error ? String(error.path) : '';
  return path.startsWith(folder) ? toContentError(error)?.message : undefined;
}

let compiling: Promise<unknown> = Promise.resolve();
let hasCompiled = false;

/**
 * Compiles the sources that have changed, after calls before this one. Where nothing may be written it says so, since tsx reads the
 * sources then.
 *
 * @throws {Error} what is invalid, by file and line
 */
export function compileSources(say: (line: string) => void): Promise<void> {
  if (!isCompiling) return Promise.resolve();
  const compile = async (): Promise<void> => {
    try {
      await compileModules(packageFolder);
      isCompiled = true;
    } catch (error) {
      const refusal = refusalOf(modules, error);
      if (refusal === undefined) throw error;
      isCompiled = false;
      say(`Changed templates and sources take longer to be shown than they could:\n${refusal}`);
    }
  };
  hasCompiled = true;
  const next = compiling.then(compile, compile);
  compiling = next;
  return next;
}

/** Ends what `compileSources` has begun: the compiler prints a trace of its own where its caller ends first. */
export async function stopCompiling(): Promise<void> {
  if (!hasCompiled) return;
  await stopCompiler();
  // esbuild never answers for what it was stopped in.
  compiling = Promise.resolve();
}
