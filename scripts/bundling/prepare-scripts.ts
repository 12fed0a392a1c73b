/** Makes the scripts that a bundled program has ready: those of an English archive without settings of its own. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { usualWords } from '../../src/assets/script-words.ts';
import { listSiteScripts, toConstants as wordsToConstants } from '../../src/assets/site-scripts.ts';
import {
  bundleScripts,
  type Constants,
  keyOfEntry,
  keyOfLibrary,
  minifyScript,
  type PreparedScripts,
} from '../../src/bundling/bundle-scripts.ts';
import { templatesFolder } from '../../src/disk/package-folder.ts';
import { inspectScript } from '../../src/inspect/inspect-assets.ts';
import { retiredServiceWorker, toConstants } from '../../src/offline/write-service-worker.ts';

/** @throws {Error} with esbuild's or Pagefind's messages */
export default async function prepareScripts(): Promise<PreparedScripts> {
  const prepared: Record<string, string> = {};
  const words = wordsToConstants(usualWords);
  for (const entry of listSiteScripts(templatesFolder)) await prepare(entry, words, prepared);
  const worker = join(templatesFolder, 'service-worker', retiredServiceWorker);
  await prepare(worker, toConstants(undefined), prepared);
  await prepare(inspectScript(templatesFolder), {}, prepared);
  const library = await readPagefindScript();
  prepared[keyOfLibrary(library)] = await minifyScript(library);
  return prepared;
}

async function prepare(entry: string, constants: Constants, prepared: Record<string, string>): Promise<void> {
  const key = keyOfEntry(entry, constants);
  const [script] = (await bundleScripts([entry], constants)).values();
  if (key === undefined || script === undefined) throw new Error(`${entry} was not bundled.`);
  prepared[key] = script;
}

/** Pagefind's script for browsers is in its indexer, an executable. */
async function readPagefindScript(): Promise<string> {
  try {
    const { index } = await createIndex();
    const { files = [] } = (await index?.getFiles()) ?? {};
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (script === undefined) throw new Error('Pagefind has no pagefind.js.');
    return new TextDecoder().decode(script.content);
  } finally {
    await close();
  }
}
