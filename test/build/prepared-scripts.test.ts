/** Prepared scripts of a bundle are found by the keys that a build uses, and equal those built from sources. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadScriptWords } from '../../src/assets/script-words.ts';
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
import { inspectScript } from '../../src/inspect/inspect-assets.ts';
import { retiredServiceWorker, settingsAsConstants } from '../../src/offline/write-service-worker.ts';
import { startIndexer } from '../../src/search/index/pagefind-process.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { program } from '../setup/program.ts';

const prepared: Record<string, string> = JSON.parse(
  readFileSync(join(dirname(program), preparedScriptsFile), 'utf8'),
);
const words = wordsAsConstants(loadScriptWords(archiveFolder));
const scripts: readonly (readonly [entry: string, constants: Constants])[] = [
  ...listSiteScripts('templates').map((entry) => [entry, words] as const),
  [join('templates/service-worker', retiredServiceWorker), settingsAsConstants(undefined)],
  [inspectScript('templates'), {}],
];

it.each(scripts)('%s', async (entry, constants) => {
  const [made] = (await bundleScripts([entry], constants)).values();
  expect(made).not.toBe('');
  expect(prepared[keyOfEntry(entry, constants) ?? '']).toBe(made);
});

it.each([stylesOfPages('templates'), stylesOfSearch('templates')])('%s', async (entry) => {
  const made = new TextDecoder().decode(await bundleStyles(entry));
  expect(made).not.toBe('');
  expect(prepared[keyOfEntry(entry, {}) ?? '']).toBe(made);
});

it('has none for other words', () => {
  const [entry = ''] = listSiteScripts('templates');
  const others = wordsAsConstants({ language: 'de', phrases: {}, counts: {} });
  expect(prepared[keyOfEntry(entry, others) ?? '']).toBeUndefined();
});

it('the script of Pagefind, as it is in every index', async () => {
  const { index, guard, close } = await startIndexer();
  const { files } = await guard(index.getFiles());
  await close();
  const script = new TextDecoder().decode(files.find(({ path }) => path === 'pagefind.js')?.content);
  expect(prepared[keyOfLibrary(script)]).toBe(await minifyScript(script));
});

it('the hash of the sources, which a build from sources makes as well', () => {
  expect(readFileSync(join(dirname(program), programHashFile), 'utf8')).toBe(fingerprintProgram());
});
