/** Files that people write are opened by one function, which refuses pipes, devices and folders with a sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Modules that read what the program itself wrote, or the system: no one else's file is at those paths. */
const ownFiles = [
  'src/assets/assets.ts',
  'src/build/beside-site.ts',
  'src/build/build-stamp.ts',
  'src/build/file-hashes.ts',
  'src/build/kept-pages.ts',
  'src/build/last-site.ts',
  'src/build/link-same.ts',
  'src/build/listed-files.ts',
  'src/build/search-cache.ts',
  'src/build/site-changes.ts',
  'src/build/site-folder.ts',
  'src/build/write-content.ts',
  'src/bundling/bundle-scripts.ts',
  'src/bundling/compile-modules.ts',
  'src/disk/journal.ts',
  'src/disk/lock-file.ts',
  'src/disk/package-folder.ts',
  'src/disk/read-input.ts',
  'src/facts/response-cache.ts',
  'src/offline/write-service-worker.ts',
  'src/search/index/index-files.ts',
  'src/search/index/index-records.ts',
  'src/serve/fresh-search.ts',
  'src/serve/reason-of.ts',
  'src/starter/begin-archive.ts',
];

it('no other module reads files by itself', () => {
  const readers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && /\breadFile(?:Sync)?\(/.test(readFileSync(path, 'utf8')));
  expect(readers.sort()).toEqual(ownFiles);
});
