/** Entry point of the thread that lists and links the last site of a large archive. Started by `start-site-thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { linkFiles } from '../linked-site.ts';
import { listFiles } from '../site-files.ts';
import { pack } from './start-site-thread.ts';

// Given by `start-site-thread.ts`, so it is not validated.
const site = workerData as string;
const files = listFiles(site);
parentPort?.postMessage(pack({ files, isLinked: linkFiles(site, files) }));
