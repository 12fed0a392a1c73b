/** Folders of a replaced site are used for the next one, and nothing that lies in them is published. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../src/build/site-files.ts';
import { discardStaging, openStaging, swapIn } from '../../src/build/staging.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-folders-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (): string =>
  openStaging(at('site'), { contentDir: at('content'), templatesDir: at('templates') });

/** Builds a site of these files, whose text is their name. */
function build(...files: readonly string[]): void {
  const staging = open();
  for (const file of ['archive.json', ...files]) {
    mkdirSync(dirname(join(staging, file)), { recursive: true });
    writeFileSync(join(staging, file), file === 'archive.json' ? '"format": "offprint-archive"' : file);
  }
  swapIn(at('site'), staging);
}

const files = (): readonly string[] => [...listFiles(at('site')).keys()].sort();

test('the next build but one has the folders of this one, and files of its own', () => {
  build('papers/a/index.html', 'papers/b/index.html');
  const { ino } = statSync(at('site/papers/a'));
  build('papers/a/index.html', 'papers/b/index.html');
  expect(listFiles(at('site.folders')).size).toBe(0);
  expect(statSync(at('site.folders/papers/a')).ino).toBe(ino);
  build('papers/a/index.html', 'papers/c/index.html');
  expect(statSync(at('site/papers/a')).ino).toBe(ino);
  expect(files()).toEqual(['archive.json', 'papers/a/index.html', 'papers/c/index.html']);
  expect(readFileSync(at('site/papers/a/index.html'), 'utf8')).toBe('papers/a/index.html');
});

test('a folder that is not needed any more is not in the site', () => {
  build('papers/a/index.html', 'papers/old/deep/index.html');
  build('papers/a/index.html');
  build('papers/a/index.html');
  expect(existsSync(at('site/papers/old'))).toBe(false);
});

test.each([
  ['a file', () => writeFileSync(at('site.folders/papers/secret.txt'), 'x')],
  ['a link', () => symlinkSync(root, at('site.folders/papers/a/link'))],
  ['a file at the root', () => writeFileSync(at('site.folders/index.php'), 'x')],
])('%s that somebody put there is not published', (_, put) => {
  build('papers/a/index.html');
  build('papers/a/index.html');
  put();
  build('papers/a/index.html');
  expect(files()).toEqual(['archive.json', 'papers/a/index.html']);
  expect(readdirSync(at('site/papers/a'))).toEqual(['index.html']);
});

test('a file in the place of the folders is no hindrance, and stays', () => {
  writeFileSync(at('site.folders'), 'mine');
  build('papers/a/index.html');
  build('papers/b/index.html');
  expect(files()).toEqual(['archive.json', 'papers/b/index.html']);
});

test('a link in the place of the folders is not followed', () => {
  build('papers/a/index.html');
  mkdirSync(at('elsewhere/papers'), { recursive: true });
  symlinkSync(at('elsewhere'), at('site.folders'));
  build('papers/b/index.html');
  expect(listFiles(at('elsewhere')).size).toBe(0);
  expect(files()).toEqual(['archive.json', 'papers/b/index.html']);
});

test('a failed build leaves the folders for the next one, and none of its files', () => {
  build('papers/a/index.html');
  build('papers/a/index.html');
  const staging = open();
  writeFileSync(join(staging, 'papers/a/index.html'), 'failed');
  discardStaging(staging);
  expect(existsSync(staging)).toBe(false);
  expect(statSync(at('site.folders/papers/a')).isDirectory()).toBe(true);
  expect(listFiles(at('site.folders')).size).toBe(0);
  build('papers/b/index.html');
  expect(files()).toEqual(['archive.json', 'papers/b/index.html']);
});

test('a failed first build leaves nothing', () => {
  mkdirSync(join(open(), 'assets'));
  discardStaging(`${at('site')}.next-${process.pid}`);
  expect(readdirSync(root)).toEqual([]);
});
