/** Folders beside the site in which this user may not write, as "sudo" leaves them, only cost time. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LastSite } from '../../src/build/last-site.ts';
import { discardStaging, openStaging, swapIn, useFolders } from '../../src/build/staging.ts';

const nobody = 65_534;
let root = '';
const at = (...names: string[]): string => join(root, ...names);

// Access is never denied to root.
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-denied-'));
  if (process.getuid?.() !== 0) return;
  chownSync(root, nobody, nobody);
  process.seteuid?.(nobody);
});
afterEach(() => {
  if (process.getuid?.() === 0) process.seteuid?.(0);
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const folder = at(name, '..');
    if (existsSync(folder)) chmodSync(folder, 0o755);
  }
  rmSync(root, { recursive: true, force: true });
});

function open(isAgain: boolean): { readonly staging: string; readonly last: LastSite } {
  const staging = openStaging(at('site'), { contentDir: at('content'), templatesDir: at('templates') });
  const last = new LastSite(at('site'));
  useFolders(staging, last, isAgain);
  return { staging, last };
}

/** Builds a site of these pages. */
function build(isAgain: boolean, text: string, fails = false): void {
  const { staging, last } = open(isAgain);
  for (const [name, content] of [
    ['archive.json', '"format": "offprint-archive"'],
    ['papers/a/index.html', 'a'],
    ['papers/b/index.html', text],
  ] as const) {
    if (isAgain && content !== text && last.files.has(name) && last.take(name, staging)) continue;
    mkdirSync(dirname(join(staging, name)), { recursive: true });
    writeFileSync(join(staging, name), content);
  }
  if (fails) discardStaging(staging, last);
  else swapIn(at('site'), staging, last);
}

/** Another user's folder, where there can be one, else one without the right to write. */
function deny(folder: string): void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555);
    return;
  }
  process.seteuid?.(0);
  chownSync(folder, 0, 0);
  process.seteuid?.(nobody);
}

it.each([
  [true, 'papers/a'],
  [true, 'papers/b'],
  [true, 'papers'],
  [true, '.'],
  [true, ['.', 'papers', 'papers/a', 'papers/b']],
  [false, 'papers/a'],
  [false, 'papers'],
  [false, ['.', 'papers', 'papers/a', 'papers/b']],
])('over the last site: %s, %s', (isAgain, denied) => {
  for (const text of ['1', '2']) build(isAgain, text);
  for (const name of [denied].flat()) deny(at('site.folders', name));
  for (const text of ['3', '4', '5']) {
    build(isAgain, text);
    build(isAgain, `${text}0`);
    build(isAgain, text);
    expect(readFileSync(at('site/papers/b/index.html'), 'utf8')).toBe(text);
    build(isAgain, 'failed', true);
    expect(readFileSync(at('site/papers/b/index.html'), 'utf8')).toBe(text);
  }
});
