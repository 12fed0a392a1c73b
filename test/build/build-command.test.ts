import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'offprint-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('npm run build says in a sentence what the system refuses, and ends with an error', () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'not a folder');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'build', '--out', join(file, 'site')],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/^E[A-Z]+: .*\nNothing was built; the last site is untouched\.$/m);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(readdirSync(folder)).toEqual(['file']);
});
