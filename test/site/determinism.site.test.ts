import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../../src/build/site-files.ts';
import { archiveFolder, siteFolder } from '../frozen-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-clock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How `npm run build` does it, from a bundle, and straight from the sources. */
const bundled = ['scripts/run.mjs', 'build'];
const fromSources = ['--import', 'tsx', 'src/commands/offprint.ts', 'build'];

/** Checksums of a build of the real content in another year, time zone and language. */
function buildIn(
  year: number,
  timeZone: string,
  language: string,
  program: readonly string[],
): Record<string, string> {
  const content = join(folder, `content-${year}`);
  const out = join(folder, `site-${year}`);
  cpSync(archiveFolder, content, { recursive: true });
  // Ingest too must come to the same: from the dumps alone.
  rmSync(join(content, 'issues'), { recursive: true });
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

it('builds the same bytes in any year, time zone and language, bundled or not', () => {
  // That of all tests was built here and today.
  const here = checksumsOf(siteFolder);
  expect(Object.keys(here).length).toBeGreaterThan(1000);
  expect(buildIn(2026, 'Pacific/Kiritimati', 'de_DE.UTF-8', fromSources)).toEqual(here);
  expect(buildIn(2030, 'America/Los_Angeles', 'tr_TR.UTF-8', bundled)).toEqual(here);
});
