/** Offprint packed for an archive, from a checkout. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { packOffprint } from '../../src/starter/pack-offprint.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-packed-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('packs the bundled programs', () => {
  const name = packOffprint(folder);
  const files = spawnSync('tar', ['-tzf', name], { cwd: folder, encoding: 'utf8' }).stdout.split('\n');
  expect(files).toEqual(
    expect.arrayContaining(['package/dist/offprint.js', 'package/src/model.ts', 'package/docs/content.md']),
  );
  expect(readdirSync(folder)).toEqual([name]);
});

it('says what is wrong without a stack trace, and leaves nothing', () => {
  // What is left of the copy would be here too; and npm isn't found.
  vi.stubEnv('TMPDIR', folder);
  vi.stubEnv('PATH', folder);
  const trial = () => packOffprint(folder);
  expect(trial).toThrow(/could not be packed with "npm pack": \S/);
  expect(trial).not.toThrow(/^ +at /m);
  expect(readdirSync(folder)).toEqual([]);
});
