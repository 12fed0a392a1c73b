import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleProgram } from '../../scripts/bundle-program.mjs';
import { silentProgress } from '../../src/build/progress.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { program } from '../setup/program.ts';
import { siteFolder } from './frozen-site.ts';

const bundle = await bundleProgram(resolve('.'), 'src/build/build-site.ts');

const toy = 'test/site/toy/content';
const folder = mkdtempSync(join(tmpdir(), 'offprint-clock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Place {
  readonly year: number;
  readonly timeZone: string;
  readonly language: string;
}

/** Runs a build of a copy of `archive` in another year, time zone and language; returns its site's folder, and what it printed. */
function buildIn(
  { year, timeZone, language }: Place,
  archive: string,
  toCommand: (content: string, out: string) => readonly string[],
): { readonly out: string; readonly printed: string } {
  const content = join(folder, `content-${year}`);
  const out = join(folder, `site-${year}`);
  cpSync(archive, content, { recursive: true });
  // Ingest too must come to the same: from the dumps alone.
  rmSync(join(content, 'issues'), { recursive: true, force: true });
  const clock = JSON.stringify(join(import.meta.dirname, 'fake-clock.mjs'));
  const { status, stdout, stderr } = spawnSync(process.execPath, toCommand(content, out), {
    encoding: 'utf8',
    env: {
      ...process.env,
      // For the second process of a build as well.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${clock}`,
      FAKE_YEAR: String(year),
      TZ: timeZone,
      LANG: language,
      LC_ALL: language,
      LANGUAGE: language,
    },
  });
  expect(stderr).not.toMatch(/error/i);
  expect(status).toBe(0);
  return { out, printed: stdout };
}

function checksumsOf(out: string): Record<string, string> {
  const sums = [...listFiles(out).keys()].sort().map((name) => {
    const bytes = readFileSync(join(out, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(sums);
}

it('builds the same bytes in another year, time zone and language, and by two processes, in whatever chunks', () => {
  // That of all tests was built here and today, by one process: it is too small for two.
  const here = checksumsOf(siteFolder);
  expect(Object.keys(here).length).toBeGreaterThan(1000);
  const byTwo = join(import.meta.dirname, 'build-by-two.mjs');
  const { out, printed } = buildIn(
    { year: 2030, timeZone: 'America/Los_Angeles', language: 'tr_TR.UTF-8' },
    archiveFolder,
    (...folders) => [byTwo, bundle, ...folders],
  );
  // The worker writes assets, so there was one.
  expect(JSON.parse(printed)).toEqual({ assetFiles: 0 });
  expect(checksumsOf(out)).toEqual(here);
});

it('does so in a time zone ahead of UTC as well, and from sources that are not bundled', async () => {
  const [contentDir, outDir] = [join(folder, 'toy'), join(folder, 'here')];
  cpSync(toy, contentDir, { recursive: true });
  const { buildSite } = await import('../../src/build/build-site.ts');
  await buildSite({ contentDir, templatesDir: 'templates', outDir, progress: silentProgress });
  const here = checksumsOf(outDir);
  expect(Object.keys(here).length).toBeGreaterThan(100);
  const { out } = buildIn(
    { year: 2026, timeZone: 'Pacific/Kiritimati', language: 'de_DE.UTF-8' },
    toy,
    (content, site) => [program, 'build', '--content', content, '--out', site],
  );
  expect(checksumsOf(out)).toEqual(here);
});
