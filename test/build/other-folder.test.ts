/** A build may be started in any folder, wherever the engine and the archive lie. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { LastSite } from '../../src/build/last-site.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { assertHasHomePage } from '../../src/build/staging.ts';
import { ContentError } from '../../src/diagnostic.ts';
import { expectSameFiles } from '../setup/expect-same-files.ts';
import { importBundled } from '../setup/import-bundled.ts';

const { buildSite } =
  await importBundled<typeof import('../../src/build/build-site.ts')>('src/build/build-site.ts');

const folder = mkdtempSync(join(tmpdir(), 'offprint-elsewhere-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
mkdirSync(join(folder, 'deep/er'), { recursive: true });

function build(cwd: string, content: string, site: string): void {
  const arguments_ = [resolve('scripts/run.mjs'), 'build', '--content', content, '--output', site];
  const { status, stderr } = spawnSync(process.execPath, arguments_, { cwd, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

it('writes the same site from a folder outside the engine as from the engine', async () => {
  const [contentDir, expected] = [join(folder, 'content'), join(folder, 'expected')];
  // The working folder of this process is the engine's.
  await buildSite({ contentDir, templatesDir: 'templates', outDir: expected, progress: silentProgress });
  for (const [cwd, content, site] of [
    [join(folder, 'deep/er'), '../../content', '../site'],
    ['templates/pages', contentDir, join(folder, 'within')],
  ] as const) {
    build(cwd, content, site);
    expectSameFiles(resolve(cwd, site), expected);
  }
});

it('does not take a build without a home page for a site', () => {
  const staging = join(folder, 'staging');
  mkdirSync(join(staging, 'papers'), { recursive: true });
  writeFileSync(join(staging, 'archive.json'), '{}');
  const last = new LastSite(join(folder, 'none'));
  expect(() => assertHasHomePage(staging, last)).toThrow(ContentError);
  expect(() => assertHasHomePage(staging, last)).toThrow(/no home page \(index\.html\)/);
  writeFileSync(join(staging, 'index.html'), '<!doctype html>');
  expect(() => assertHasHomePage(staging, last)).not.toThrow();
  expect(existsSync(join(staging, 'archive.json'))).toBe(true);
});
