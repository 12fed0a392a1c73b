/**
 * Makes the search index of a large archive in a thread, while the main one writes pages and exports. It needs only
 * texts and names of papers, so little has to be passed.
 */
import { Worker } from 'node:worker_threads';
import { programBeside } from '../../disk/program-file.ts';
import type { BuiltIndex, IndexDocuments, LastIndex } from '../../search/index/build-search-index.ts';
import type { SearchDocument } from '../../search/index/search-document.ts';
import { type Failure, toError, workerEnded } from './failure.ts';

/** What the thread works on; survives a structured clone. */
export interface ThreadInput {
  readonly documents: readonly SearchDocument[];
  readonly outDir: string;
  readonly last: LastIndex | undefined;
}

/** What the thread posts at its end. */
export type IndexedByThread = { readonly built: BuiltIndex } | { readonly failure: Failure };

/** As `indexDocuments`. When it settles, the thread has ended, and nothing more is written. */
export const indexInThread: IndexDocuments = (documents, outDir, last) => {
  const thread = startProgram({ documents, outDir, last });
  let result: IndexedByThread | undefined;
  let fault: Error | undefined;
  thread.once('message', (message: IndexedByThread) => {
    result = message;
  });
  // For example, that its memory was not enough.
  thread.once('error', (error) => {
    fault = error;
  });
  return new Promise((resolve, reject) => {
    thread.once('exit', (code) => {
      if (result === undefined)
        reject(
          workerEnded(
            `The thread that makes the search index has ended (${fault?.message ?? `exit code ${code}`})`,
          ),
        );
      else if ('built' in result) resolve(result.built);
      else reject(toError(result.failure));
    });
  });
};

function startProgram(workerData: ThreadInput): Worker {
  const { url, isTypeScript } = programBeside(import.meta.url, 'search-thread');
  return new Worker(isTypeScript ? throughTsx(url) : url, { workerData, execArgv: [] });
}

/** In threads, `--import tsx` has no effect: its loader has to be registered by the thread's own first module. */
function throughTsx(program: URL): URL {
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from '${loader}'; register(); await import('${program}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
