/** `LastSite`: the files of the site that a build replaces. */
import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LastSite, readState } from '../../src/build/site-files.ts';
import { swapIn } from '../../src/build/staging.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-last-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at(folder, name)), { recursive: true });
    writeFileSync(at(folder, name), text);
  }
}

it('of files that were taken over, the swap says what they were', () => {
  write('site', { 'index.html': 'home', 'old.html': 'old' });
  const last = new LastSite(at('site'));
  write('site.next-1', { 'a/new.html': 'new' });
  linkSync(at('site/index.html'), at('site.next-1/index.html'));
  last.take('index.html');
  const { changes, states, files, bytes } = swapIn(at('site'), at('site.next-1'), last);
  expect(changes).toEqual({ added: ['a/new.html'], changed: [], removed: ['old.html'] });
  expect([files, bytes]).toEqual([2, 7]);
  for (const [name, state] of states) expect(state).toEqual(readState(at('site', name)));
});

it('a site that another build has put there meanwhile is the one that is compared', () => {
  write('site', { 'index.html': 'home', 'old.html': 'old' });
  const last = new LastSite(at('site'));
  expect(last.isInPlace()).toBe(true);
  write('other', { 'index.html': 'home', 'other.html': 'other' });
  renameSync(at('site'), at('gone'));
  renameSync(at('other'), at('site'));
  expect(last.isInPlace()).toBe(false);
  write('site.next-1', { 'index.html': 'home' });
  const { inode } = readState(at('site/index.html'));
  expect(swapIn(at('site'), at('site.next-1'), last).changes).toEqual({
    added: [],
    changed: [],
    removed: ['other.html'],
  });
  expect(readState(at('site/index.html')).inode).toBe(inode);
});
