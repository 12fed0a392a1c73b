/** Nothing is written outside the output folder, whatever ids and links say. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isSafeSitePath, type SitePath } from '../../src/addresses.ts';
import { openWriter } from '../../src/build/write-content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-paths-'));
  mkdirSync(join(root, 'site'));
  mkdirSync(join(root, 'precious'));
  writeFileSync(join(root, 'precious/file.html'), 'mine');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each([
  '/../precious/file.html',
  '/a/../../precious/file.html',
  '/./file.html',
  '//file.html',
  '/a//file.html',
  '/a\\..\\file.html',
  '/con/index.html',
  '/CON.txt',
  '/a/lpt1.html',
  '/trailing./index.html',
  '/trailing /index.html',
  '/a:b.html',
  '/a\u0000b.html',
  '/a\nb.html',
  'file.html',
  '/',
  '/folder/',
])('no file is written at %j', (path) => {
  expect(() => openWriter(join(root, 'site'))({ path: path as SitePath, render: () => 'theirs' })).toThrow(
    /unsafe-address/,
  );
  expect(readFileSync(join(root, 'precious/file.html'), 'utf8')).toBe('mine');
  expect(readdirSync(root).sort()).toEqual(['precious', 'site']);
});

it('no file is written through a link to a folder or a file', () => {
  symlinkSync(join(root, 'precious'), join(root, 'site/linked'));
  symlinkSync(join(root, 'precious/file.html'), join(root, 'site/linked.html'));
  const write = openWriter(join(root, 'site'));
  expect(() => write({ path: '/linked/file.html', render: () => 'theirs' })).toThrow();
  expect(() => write({ path: '/linked.html', render: () => 'theirs' })).toThrow();
  expect(readFileSync(join(root, 'precious/file.html'), 'utf8')).toBe('mine');
});

it('a path that is called safe stays within its folder', () => {
  const step = fc.oneof(fc.constantFrom('..', '.', '', 'a', 'con', 'nul.txt', '\\', 'a.', ' '), fc.string());
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const path = `/${steps.join('/')}`;
      if (!isSafeSitePath(path)) return;
      expect(join('/site', path).startsWith('/site')).toBe(true);
      expect(path).not.toMatch(/\/\.{1,2}(\/|$)/);
    }),
  );
});
