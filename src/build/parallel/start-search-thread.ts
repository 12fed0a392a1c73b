/**
 * Makes the search index of a large archive in a thread, while the main one writes pages and exports. It needs only
 * texts and names of papers, so little has to be passed.
 */
import { startThread } from '../../disk/start-thread.ts';
import type { BuiltIndex, IndexDocuments } from '../../search/index/build-search-index.ts';
import type { HashedDocuments } from '../../search/index/search-document.ts';
import { type Failure, toError, workerEnded } from './failure.ts';

/** What the thread works on; survives a structured clone. */
export interface ThreadInput {
  readonly documents: HashedDocuments;
  readonly outDir: string;
  readonly last: Parameters<IndexDocuments>[2];
}

/** What the thread posts at its end. */
export type IndexedByThread = { readonly built: BuiltIndex } | { readonly failure: Failure };

/** As `indexDocuments`. When it settles, the thread has ended, and nothing more is written. */
export const indexInThread: IndexDocuments = (documents, outDir, last) => {
  const input: ThreadInput = { documents, outDir, last };
  const thread = startThread(import.meta.url, 'search-thread', input);
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
