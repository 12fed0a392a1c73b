/**
 * Prepares files of a bundled program: the browser scripts of an English archive without settings of its own, the
 * stylesheets, and the hash of the sources.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { usualWords } from '../../src/assets/script-words.ts';
import {
  listSiteScripts,
  stylesOfPages,
  stylesOfSearch,
  wordsAsConstants,
} from '../../src/assets/site-scripts.ts';
import { fingerprintProgram, programHashFile } from '../../src/build/build-stamp.ts';
import {
  bundleScripts,
  type Constants,
  keyOfEntry,
  keyOfLibrary,
  minifyScript,
  preparedScriptsFile,
} from '../../src/bundling/bundle-scripts.ts';
import { bundleStyles } from '../../src/bundling/bundle-styles.ts';
import { templatesFolder } from '../../src/disk/package-folder.ts';
import { inspectScript } from '../../src/inspect/inspect-assets.ts';
import { retiredServiceWorker, settingsAsConstants } from '../../src/offline/write-service-worker.ts';
import { startIndexer } from '../../src/search/index/pagefind-process.ts';

/**
 * Writes them into `folder`, that of the bundled program.
 *
 * @throws {Error} with esbuild's or Pagefind's messages
 */
export default async function prepareScripts(folder: string): Promise<void> {
  const prepared: Record<string, string> = {};
  const words = wordsAsConstants(usualWords);
  for (const entry of listSiteScripts(templatesFolder)) await prepare(entry, words, prepared);
  for (const entry of [stylesOfPages(templatesFolder), stylesOfSearch(templatesFolder)])
    add(entry, {}, new TextDecoder().decode(await bundleStyles(entry)), prepared);
  const worker = join(templatesFolder, 'service-worker', retiredServiceWorker);
  await prepare(worker, settingsAsConstants(undefined), prepared);
  await prepare(inspectScript(templatesFolder), {}, prepared);
  const library = await readPagefindScript();
  prepared[keyOfLibrary(library)] = await minifyScript(library);
  writeFileSync(join(folder, preparedScriptsFile), JSON.stringify(prepared));
  writeFileSync(join(folder, programHashFile), fingerprintProgram());
}

async function prepare(entry: string, constants: Constants, prepared: Record<string, string>): Promise<void> {
  const [script] = (await bundleScripts([entry], constants)).values();
  add(entry, constants, script, prepared);
}

function add(
  entry: string,
  constants: Constants,
  bundled: string | undefined,
  prepared: Record<string, string>,
): void {
  const key = keyOfEntry(entry, constants);
  if (key === undefined || bundled === undefined) throw new Error(`${entry} was not bundled.`);
  prepared[key] = bundled;
}

/** Pagefind's script for browsers is in its indexer, an executable. */
async function readPagefindScript(): Promise<string> {
  const { index, guard, close } = await startIndexer();
  try {
    const { files } = await guard(index.getFiles());
    const script = files.find(({ path }) => path === 'pagefind.js');
    if (script === undefined) throw new Error('Pagefind has no pagefind.js.');
    return new TextDecoder().decode(script.content);
  } finally {
    await close();
  }
}
