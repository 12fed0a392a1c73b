/** What is left of a replaced site is used for the next one, and nothing else that lies there is published. */
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LastSite } from '../../src/build/last-site.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { discardStaging, openStaging, swapIn, useFolders } from '../../src/build/staging.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-folders-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A build's staging folder, and the site that it will replace. */
function open(isAgain: boolean, inThread = false): { readonly staging: string; readonly last: LastSite } {
  const staging = openStaging(at('site'), { contentDir: at('content'), templatesDir: at('templates') });
  const last = new LastSite(at('site'));
  useFolders(staging, last, isAgain, inThread);
  return { staging, last };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const [home, mark] = ['archive.json', '"format": "offprint-archive"'];

/**
 * Builds a site of these files; the text of each is its name, or what follows a colon.
 *
 * @param isAgain - whether files that the last site has with the same text are taken from there
 */
function build(isAgain: boolean, ...files: readonly string[]): ReturnType<typeof swapIn> {
  const { staging, last } = open(isAgain);
  for (const file of [`${home}:${mark}`, ...files]) {
    const [name = '', text = name] = file.split(/:(.*)/s);
    const isSame = last.files.has(name) && readFileSync(at('site', name), 'utf8') === text;
    if (!isAgain || !isSame || !last.take(name, staging)) write(join(staging, name), text);
  }
  return swapIn(at('site'), staging, last);
}

const files = (folder = 'site'): readonly string[] => [...listFiles(at(folder)).keys()].sort();
const inode = (...names: string[]): number => statSync(at(...names)).ino;

test('the next build but one has the folders of this one, and files of its own', () => {
  build(false, 'papers/a/index.html', 'papers/b/index.html');
  const folder = inode('site/papers/a');
  build(false, 'papers/a/index.html:x', 'papers/b/index.html');
  expect(inode('site.folders/papers/a')).toBe(folder);
  build(false, 'papers/a/index.html', 'papers/c/index.html');
  expect(inode('site/papers/a')).toBe(folder);
  expect(files()).toEqual([home, 'papers/a/index.html', 'papers/c/index.html']);
  expect(readFileSync(at('site/papers/a/index.html'), 'utf8')).toBe('papers/a/index.html');
});

test('what is left of a site has the files that its follower has too, as links, and no others', () => {
  build(true, 'papers/a/index.html', 'papers/b/index.html', 'papers/c/index.html');
  const { changes } = build(true, 'papers/a/index.html', 'papers/b/index.html:new');
  expect(changes).toEqual({ added: [], changed: ['papers/b/index.html'], removed: ['papers/c/index.html'] });
  expect(files('site.folders')).toEqual([home, 'papers/a/index.html']);
  for (const name of files('site.folders')) expect(inode('site.folders', name)).toBe(inode('site', name));
});

test('only changed files are staged, and all others of the next site are those of the last', () => {
  build(true, 'a/index.html', 'b/index.html', 'c/d/index.html');
  build(true, 'a/index.html', 'b/index.html:2', 'c/d/index.html', 'e');
  const before = Object.fromEntries(files().map((name) => [name, inode('site', name)]));
  const kept = listFiles(at('site'));
  const copy = Object.fromEntries(
    [...kept.keys()].map((name) => [name, readFileSync(at('site', name), 'utf8')]),
  );
  for (const name of kept.keys()) {
    mkdirSync(dirname(at('reader', name)), { recursive: true });
    linkSync(at('site', name), at('reader', name));
  }
  const { staging, last } = open(true);
  for (const name of [home, 'b/index.html']) expect(last.take(name, staging)).toBe(true);
  write(join(staging, 'a/index.html'), '3');
  write(join(staging, 'e/f/index.html'), '3');
  expect([...listFiles(staging).keys()]).toEqual(['a/index.html', 'e/f/index.html']);
  const { changes, states, files: count } = swapIn(at('site'), staging, last);
  expect(changes).toEqual({
    added: ['e/f/index.html'],
    changed: ['a/index.html'],
    removed: ['c/d/index.html', 'e'],
  });
  expect([...listFiles(at('site'))]).toEqual([...states]);
  expect(count).toBe(4);
  expect(files()).toEqual(['a/index.html', home, 'b/index.html', 'e/f/index.html']);
  expect(existsSync(at('site/c'))).toBe(false);
  for (const name of [home, 'b/index.html']) expect(inode('site', name)).toBe(before[name]);
  // Nothing was written into a file that the last site had.
  for (const [name, text] of Object.entries(copy))
    expect(readFileSync(at('reader', name), 'utf8')).toBe(text);
  expect(readdirSync(root).sort()).toEqual(['reader', 'site', 'site.folders']);
});

test('a file that comes out as it was is the last site’s', () => {
  build(true, 'a', 'b');
  build(true, 'a', 'b:2');
  const before = inode('site/b');
  const { staging, last } = open(true);
  for (const name of [home, 'a']) last.take(name, staging);
  write(join(staging, 'b'), '2');
  expect(swapIn(at('site'), staging, last).changes).toEqual({ added: [], changed: [], removed: [] });
  expect(inode('site/b')).toBe(before);
});

test('a folder that is not needed any more is not in the site', () => {
  for (const isAgain of [false, true]) {
    build(isAgain, 'papers/a/index.html', 'papers/old/deep/index.html');
    build(isAgain, 'papers/a/index.html');
    build(isAgain, 'papers/a/index.html:2');
    expect(existsSync(at('site/papers/old'))).toBe(false);
  }
});

test.each([true, false])('what somebody put there is not published (over the last site: %s)', (isAgain) => {
  for (const put of [
    () => writeFileSync(at('site.folders/papers/secret.txt'), 'x'),
    () => symlinkSync(root, at('site.folders/papers/a/link')),
    () => writeFileSync(at('site.folders/index.php'), 'x'),
    () => mkdirSync(at('site.folders/papers/a/empty/deep'), { recursive: true }),
    () => {
      rmSync(at('site.folders', home));
      symlinkSync(at('site', home), at('site.folders', home));
    },
    () => {
      rmSync(at('site.folders/papers/a/index.html'));
      write(at('site.folders/papers/a/index.html'), 'other');
    },
  ]) {
    build(isAgain, 'papers/a/index.html');
    build(isAgain, 'papers/a/index.html');
    put();
    build(isAgain, 'papers/a/index.html');
    expect(files()).toEqual([home, 'papers/a/index.html']);
    expect(readdirSync(at('site/papers/a'))).toEqual(['index.html']);
    expect(readFileSync(at('site/papers/a/index.html'), 'utf8')).toBe('papers/a/index.html');
    expect(readFileSync(at('site', home), 'utf8')).toBe(mark);
  }
});

test.each([true, false])('a file in the place of the folders is no hindrance, and stays (%s)', (isAgain) => {
  writeFileSync(at('site.folders'), 'mine');
  build(isAgain, 'papers/a/index.html');
  build(isAgain, 'papers/b/index.html');
  expect(files()).toEqual([home, 'papers/b/index.html']);
  expect(readFileSync(at('site.folders'), 'utf8')).toBe('mine');
});

test.each([true, false])('a link in the place of the folders is not followed (%s)', (isAgain) => {
  build(isAgain, 'papers/a/index.html');
  write(at('elsewhere/papers/mine'), 'mine');
  symlinkSync(at('elsewhere'), at('site.folders'));
  build(isAgain, 'papers/b/index.html');
  expect(files('elsewhere')).toEqual(['papers/mine']);
  expect(files()).toEqual([home, 'papers/b/index.html']);
});

test('a failed build leaves the folders for the next one, and none of its files', () => {
  for (const isAgain of [false, true]) {
    build(isAgain, 'papers/a/index.html');
    build(isAgain, 'papers/a/index.html:2');
    const { staging, last } = open(isAgain);
    write(join(staging, 'papers/a/index.html'), 'failed');
    discardStaging(staging, last);
    expect(readdirSync(root).sort()).toEqual(['site', 'site.folders']);
    expect(statSync(at('site.folders/papers/a')).isDirectory()).toBe(true);
    expect(readFileSync(at('site/papers/a/index.html'), 'utf8')).toBe('2');
    for (const name of files('site.folders')) expect(inode('site.folders', name)).toBe(inode('site', name));
    build(isAgain, 'papers/b/index.html');
    expect(files()).toEqual([home, 'papers/b/index.html']);
  }
});

test('a failed first build leaves nothing', () => {
  const { staging, last } = open(false);
  mkdirSync(join(staging, 'assets'));
  discardStaging(staging, last);
  expect(readdirSync(root)).toEqual([]);
});

test('a site that another build has put there meanwhile is replaced by whole files all the same', () => {
  build(true, 'a', 'b');
  build(true, 'a', 'b:2');
  const { staging, last } = open(true);
  for (const name of [home, 'a', 'b']) last.take(name, staging);
  rmSync(at('site'), { recursive: true });
  for (const [name, text] of [
    [home, mark],
    ['a', 'other'],
    ['c', 'c'],
  ] as const)
    write(at('site', name), text);
  const { changes, states } = swapIn(at('site'), staging, last);
  expect(changes).toEqual({ added: ['b'], changed: ['a'], removed: ['c'] });
  expect([...listFiles(at('site'))]).toEqual([...states]);
  expect(files().map((name) => readFileSync(at('site', name), 'utf8'))).toEqual(['a', mark, '2']);
});

test('a thread lists and links what the main one would', async () => {
  // The first build replaces no site, and leaves none.
  for (const isLeft of [false, true]) {
    build(true, `papers/a/index.html:${isLeft}`, 'b/\n é');
    expect(existsSync(at('site.folders'))).toBe(isLeft);
    const { staging, last } = open(true, true);
    await last.settle();
    expect([...last.files]).toEqual([...listFiles(at('site'))]);
    const inodes = [...last.files.values()].map((file) => file.inode);
    const copied = last.linked && [...last.files.keys()].map((name) => statSync(last.pathOf(name)).ino);
    expect(copied).toEqual(isLeft ? inodes : undefined);
    discardStaging(staging, last);
  }
});

test.each([
  ['has no site to list', () => renameSync(at('site'), at('old')), []],
  [
    'is overtaken by another build',
    () => {
      renameSync(at('site'), at('old'));
      write(at('site/b'), 'b');
    },
    ['b'],
  ],
])('a thread that %s leaves nothing behind', async (_what, change, left) => {
  build(true, 'a');
  build(true, 'a:2');
  const staging = openStaging(at('site'), { contentDir: at('content'), templatesDir: at('templates') });
  const last = new LastSite(at('site'));
  change();
  useFolders(staging, last, true, true);
  await last.settle();
  expect(last.linked).toBeUndefined();
  expect(existsSync(at('site')) ? files() : []).toEqual(left);
  discardStaging(staging, last);
  expect(readdirSync(root).filter((name) => /links|next/.test(name))).toEqual([]);
});

test('a folder in the place of one of its files costs time alone', () => {
  build(true, 'papers/a/index.html');
  build(true, 'papers/a/index.html');
  rmSync(at('site.folders/papers/a/index.html'));
  mkdirSync(at('site.folders/papers/a/index.html'));
  build(true, 'papers/a/index.html', 'b');
  expect(files()).toEqual([home, 'b', 'papers/a/index.html']);
  expect(readFileSync(at('site/papers/a/index.html'), 'utf8')).toBe('papers/a/index.html');
});
