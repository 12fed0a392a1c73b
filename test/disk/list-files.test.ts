import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprintFolder, listFilesThroughLinks } from '../../src/disk/list-files.ts';

const root = mkdtempSync(join(tmpdir(), 'offprint-links-'));
beforeAll(() => {
  for (const folder of ['content/dumps', 'elsewhere']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'elsewhere/one.txt'), 'one');
  writeFileSync(join(root, 'content/own.txt'), 'own');
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/dumps/linked'));
  symlinkSync(join(root, 'elsewhere/one.txt'), join(root, 'content/file.txt'));
  symlinkSync(join(root, 'content'), join(root, 'content/dumps/loop'));
  symlinkSync('nowhere', join(root, 'content/broken'));
  symlinkSync('self', join(root, 'content/self'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('files behind links are listed, and loops end', () => {
  expect(listFilesThroughLinks(join(root, 'content'))).toEqual([
    join('dumps', 'linked', 'one.txt'),
    'file.txt',
    'own.txt',
  ]);
  expect(listFilesThroughLinks(join(root, 'content/own.txt'))).toEqual(['']);
});

it('named pipes are skipped: opening one would block', () => {
  expect(spawnSync('mkfifo', [join(root, 'pipe')]).status).toBe(0);
  expect(listFilesThroughLinks(join(root, 'pipe'))).toEqual([]);
});

it('a change behind a link is a change of the folder', () => {
  const before = fingerprintFolder(join(root, 'content'));
  writeFileSync(join(root, 'elsewhere/one.txt'), 'another');
  expect(fingerprintFolder(join(root, 'content'))).not.toBe(before);
});
