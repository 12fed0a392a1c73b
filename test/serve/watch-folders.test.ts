/** No change is missed, from the start of the process on. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Change, type FolderWatcher, watchFolders } from '../../src/serve/watch-folders.ts';

let folder = '';
let watcher: FolderWatcher;
const at = (...names: string[]): string => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-watch-'));
  for (const name of ['content', 'templates', 'src']) mkdirSync(at(name));
  writeFileSync(at('content/site.yaml'), '');
});
afterEach(async () => {
  await watcher.close();
  rmSync(folder, { recursive: true, force: true });
});

function watch(began?: number): FolderWatcher {
  const [contentDir, templatesDir, sourcesDir] = [at('content'), at('templates'), at('src')];
  return watchFolders({ contentDir, templatesDir, sourcesDir }, (line) => expect.fail(line), began);
}

const nextChange = (): Promise<Change> =>
  new Promise((resolve) => watcher.follow(async (change) => resolve(change)));

it('what of the program has changed since this process began is a change, however old it says it is', async () => {
  writeFileSync(at('src/word.ts'), '');
  utimesSync(at('src/word.ts'), 1e9, 1e9);
  watcher = watch();
  await watcher.ready;
  expect(await nextChange()).toMatchObject({ templates: true, sources: true });
});

it('what was as it is before this process began is none, and neither is content that nobody has read', async () => {
  watcher = watch(Date.now() + 60_000);
  await watcher.ready;
  const change = nextChange();
  writeFileSync(at('templates/page.tsx'), '');
  expect(await change).toEqual({ file: at('templates/page.tsx'), templates: true, sources: false });
});
