import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { silentProgress } from '../../src/build/progress.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { expectSameFiles } from '../setup/expect-same-files.ts';
import { importBundled } from '../setup/import-bundled.ts';
import { siteFolder } from './frozen-site.ts';

const { buildSite } =
  await importBundled<typeof import('../../src/build/build-site.ts')>('src/build/build-site.ts');

const folder = mkdtempSync(join(tmpdir(), 'offprint-two-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a build by two processes makes the same files as one by one, in whatever chunks', async () => {
  const outDir = join(folder, 'site');
  const { site } = await buildSite({
    contentDir: archiveFolder,
    templatesDir: 'templates',
    outDir,
    progress: silentProgress,
    processes: 2,
    papersAtOnce: 30,
  });
  // The worker writes assets, so there was one. The site of all tests is too small for two.
  expect(site.assetFiles).toEqual([]);
  expectSameFiles(outDir, siteFolder);
});
