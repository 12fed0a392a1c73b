/** Entry point of the thread that makes the search index of a large archive. Started by `start-search-thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { nameFile } from '../../disk/to-content-error.ts';
import { indexDocuments } from '../../search/index/build-search-index.ts';
import { siteOfStaging } from '../staging.ts';
import { toFailure } from './failure.ts';
import type { IndexedByThread, ThreadInput } from './start-search-thread.ts';

// Given by `start-search-thread.ts`, so it is not validated.
const { documents, outDir, last } = workerData as ThreadInput;

const post = (result: IndexedByThread): void => parentPort?.postMessage(result);

try {
  post({ built: await indexDocuments(documents, outDir, last) });
} catch (error) {
  // An error of `write` has no path, so the message names the site instead.
  post({ failure: toFailure(nameFile(error, siteOfStaging(outDir) ?? outDir)) });
}
