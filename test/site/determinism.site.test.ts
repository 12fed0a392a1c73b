import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { silentProgress } from '../../src/build/progress.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { importBundled } from '../setup/import-bundled.ts';
import { siteFolder } from './frozen-site.ts';

const { buildSite } =
  await importBundled<typeof import('../../src/build/build-site.ts')>('src/build/build-site.ts');

const toy = 'test/site/toy/content';
const folder = mkdtempSync(join(tmpdir(), 'offprint-clock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How `npm run build` does it, from a bundle, and straight from the sources. */
const bundled = ['scripts/run.mjs', 'build'];
const fromSources = ['--import', 'tsx', 'src/commands/offprint.ts', 'build'];

/** Checksums of a build of an archive in another year, time zone and language. */
function buildIn(
  archive: string,
  year: number,
  timeZone: string,
  language: string,
  program: readonly string[],
): Record<string, string> {
  const content = join(folder, `content-${year}`);
  const out = join(folder, `site-${year}`);
  cpSync(archive, content, { recursive: true });
  // Ingest too must come to the same: from the dumps alone.
  rmSync(join(content, 'issues'), { recursive: true, force: true });
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'fake-clock.mjs'), ...program, '--content', content, '--out', out],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        FAKE_YEAR: String(year),
        TZ: timeZone,
        LANG: language,
        LC_ALL: language,
        LANGUAGE: language,
      },
    },
  );
  expect(stderr).not.toMatch(/error/i);
  expect(status).toBe(0);
  return checksumsOf(out);
}

function checksumsOf(out: string): Record<string, string> {
  const sums = [...listFiles(out).keys()].sort().map((name) => {
    const bytes = readFileSync(join(out, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(sums);
}

it('builds the same bytes in another year, time zone and language', () => {
  // That of all tests was built here and today.
  const here = checksumsOf(siteFolder);
  expect(Object.keys(here).length).toBeGreaterThan(1000);
  expect(buildIn(archiveFolder, 2030, 'America/Los_Angeles', 'tr_TR.UTF-8', bundled)).toEqual(here);
});

it('does so in a time zone ahead of UTC as well, and not bundled', async () => {
  const [contentDir, outDir] = [join(folder, 'toy'), join(folder, 'here')];
  cpSync(toy, contentDir, { recursive: true });
  await buildSite({ contentDir, templatesDir: 'templates', outDir, progress: silentProgress });
  const here = checksumsOf(outDir);
  expect(Object.keys(here).length).toBeGreaterThan(100);
  expect(buildIn(toy, 2026, 'Pacific/Kiritimati', 'de_DE.UTF-8', fromSources)).toEqual(here);
});
