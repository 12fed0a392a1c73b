import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listFiles } from '../../src/build/staging.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-eleventy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = 'node_modules/@11ty/eleventy/cmd.cjs';

it('renders the same pages by its own command and eleventy.config.ts', { timeout: 120_000 }, () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, '--config=eleventy.config.ts', `--output=${folder}`, '--quiet'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const names = [...listFiles(folder).keys()].sort();
  const pages = [...listFiles('_site').keys()].filter((name) => name.endsWith('.html'));
  expect(names.length).toBeGreaterThan(400);
  expect(pages).toEqual(expect.arrayContaining(names));
  for (const name of names)
    expect(readFileSync(join(folder, name)).equals(readFileSync(join('_site', name))), name).toBe(true);
});
