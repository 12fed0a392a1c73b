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
  const [pagesFolder, site] = [join(folder, 'pages'), join(folder, 'site')];
  const run = (...command: string[]) => spawnSync(process.execPath, command, { encoding: 'utf8' });
  // Eleventy's command reads content/, so that is what it is compared with.
  expect(run('scripts/run.mjs', 'build', '--out', site)).toMatchObject({ status: 0 });
  expect(
    run('--import', 'tsx', program, '--config=eleventy.config.ts', `--output=${pagesFolder}`, '--quiet'),
  ).toMatchObject({ status: 0, stderr: '' });
  const names = [...listFiles(pagesFolder).keys()].sort();
  const pages = [...listFiles(site).keys()].filter((name) => name.endsWith('.html'));
  expect(names.length).toBeGreaterThan(100);
  expect(pages).toEqual(expect.arrayContaining(names));
  for (const name of names)
    expect(readFileSync(join(pagesFolder, name)).equals(readFileSync(join(site, name))), name).toBe(true);
});
