/** A build whose last site another build replaces meanwhile takes no file of that one for its own. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptFiles } from '../../src/build/kept-files.ts';
import { LastSite } from '../../src/build/last-site.ts';
import { swapIn, useFolders } from '../../src/build/staging.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
const staging = (): string => at('site.next-1');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-overtaken-'));
  write('site', 'index.html', 'home 1');
  write('site', 'page.html', 'page 1');
  mkdirSync(staging());
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(at(folder, name)), { recursive: true });
  writeFileSync(at(folder, name), text);
}

/** Another build's site, whose files are as long. */
function overtake(): void {
  write('other', 'index.html', 'home 2');
  write('other', 'page.html', 'page 2');
  renameSync(at('site'), at('gone'));
  renameSync(at('other'), at('site'));
}

const leaveFolders = (): void => write('site.folders', 'x/index.html', 'left');

it('links no file of the other site in the place of one of the last', () => {
  const last = new LastSite(at('site'));
  overtake();
  expect(last.take('page.html', staging())).toBe(false);
  expect(existsSync(join(staging(), 'page.html'))).toBe(false);
});

it('makes no copy of the other site', () => {
  const last = new LastSite(at('site'));
  overtake();
  leaveFolders();
  useFolders(staging(), last, true);
  expect(last.linked).toBeUndefined();
});

it('compares with the copy that it has made, from which it takes files', () => {
  leaveFolders();
  const last = new LastSite(at('site'));
  useFolders(staging(), last, true);
  expect(last.linked).toBeDefined();
  const kept = new KeptFiles(at('site'), staging(), false, last);
  overtake();
  expect(kept.keepSame('/page.html', 'page 2')).toBe(false);
  expect(kept.keepSame('/index.html', 'home 1')).toBe(true);
  writeFileSync(join(staging(), 'page.html'), 'page 2');
  swapIn(at('site'), staging(), last);
  expect(['index.html', 'page.html'].map((name) => readFileSync(at('site', name), 'utf8'))).toEqual([
    'home 1',
    'page 2',
  ]);
});
