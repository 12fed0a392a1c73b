import { Worker } from 'node:worker_threads';
import { programBeside } from './program-file.ts';

/**
 * Starts a program as a thread.
 *
 * @param starter - `import.meta.url` of the module beside which the program is
 * @param name - the program's file without extension
 * @param workerData - what survives a structured clone
 */
export function startThread(starter: string, name: string, workerData?: unknown): Worker {
  const { url, isTypeScript } = programBeside(starter, name);
  return new Worker(isTypeScript ? throughTsx(url) : url, { workerData, execArgv: [] });
}

/** In threads, `--import tsx` has no effect: its loader has to be registered by the thread's own first module. */
function throughTsx(program: URL): URL {
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from '${loader}'; register(); await import('${program}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
