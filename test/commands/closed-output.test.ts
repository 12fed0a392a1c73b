/** A command whose output is closed (EPIPE) still finishes. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offprint-closed-'));
  cpSync('test/site/toy/content', dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('builds although both outputs are closed', () => {
  const script = 'node "$0" build 2>&1 | true; exit "$' + '{PIPESTATUS[0]}"';
  const { status } = spawnSync('bash', ['-c', script, resolve('scripts/run.mjs')], { cwd: dir });
  expect(status).toBe(0);
  expect(existsSync(join(dir, '_site/index.html'))).toBe(true);
  expect(readdirSync(dir).filter((name) => name.includes('.next-'))).toEqual([]);
});
