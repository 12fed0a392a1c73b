/** `LastSite`: the files of the site that a build replaces. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LastSite } from '../../src/build/last-site.ts';
import { listFiles, mergeFiles, readState } from '../../src/build/site-files.ts';
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
  expect(last.take('index.html', at('site.next-1'))).toBe(true);
  expect(last.take('none.html', at('site.next-1'))).toBe(false);
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

it('files of two lists are merged in the order of a folder that has them all', () => {
  const names = ['a/b', 'a/c/d', 'a-b', 'a.b', 'a0', 'b', 'z/a'];
  write('all', Object.fromEntries(names.map((name) => [name, name])));
  const all = [...listFiles(at('all'))];
  for (let mask = 0; mask < 2 ** names.length; mask += 1) {
    const [one, other] = [true, false].map(
      (inOne) => new Map(all.filter((_, index) => ((mask >> index) % 2 === 1) === inOne)),
    );
    expect([...mergeFiles(one ?? new Map(), other ?? new Map())]).toEqual(all);
  }
  const fresh = { size: 0, time: 0, inode: 0 };
  const merged = [...mergeFiles(new Map(all), new Map([['b', fresh]]))];
  expect(merged).toEqual(all.map(([name, state]) => [name, name === 'b' ? fresh : state]));
});
