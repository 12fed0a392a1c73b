import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOutsideLinks } from '../../src/disk/outside-links.ts';
import { archivePaths } from '../../src/load/archive-folder.ts';

it('links that lead out of an archive are named, others are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-links-'));
  const content = join(folder, 'content');
  for (const name of ['content/dumps', 'content/pages', 'elsewhere/facts'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['elsewhere/one.txt', 'elsewhere/topics.yaml', 'content/pages/a.md'])
    writeFileSync(join(folder, name), '');
  symlinkSync('../../elsewhere/one.txt', join(content, 'dumps/one.txt'));
  symlinkSync('../elsewhere/facts', join(content, 'facts'));
  symlinkSync('../elsewhere/topics.yaml', join(content, 'topics.yaml'));
  symlinkSync('a.md', join(content, 'pages/b.md'));
  symlinkSync('nowhere', join(content, 'pages/c.md'));
  const found = findOutsideLinks(content, archivePaths(content));
  rmSync(folder, { recursive: true });
  expect(found.map(({ file }) => file.replace(/^.*content\//, '')).sort()).toEqual([
    'dumps/one.txt',
    'facts',
    'topics.yaml',
  ]);
  for (const { severity, rule, reason } of found) {
    expect([severity, rule]).toEqual(['info', 'link-outside']);
    expect(reason).toMatch(/elsewhere/);
  }
});
