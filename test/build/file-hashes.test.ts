/** What is remembered of files spares reading them, and never hides a change. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { FileHashes } from '../../src/build/file-hashes.ts';

let root = '';
const at = (name: string): string => join(root, name);
const list = (): string => at('site.inputs.json');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-hashes-'));
  writeFileSync(at('dump.txt'), 'one');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

/** As if that long had gone by since the last write. */
const wait = (milliseconds: number) => vi.useFakeTimers({ now: Date.now() + milliseconds, toFake: ['Date'] });

function hash(name = 'dump.txt'): string {
  const hashes = new FileHashes(at('site'));
  const found = hashes.of(at(name));
  hashes.save(at('site'));
  return found;
}

const unread = (name = 'dump.txt'): string => new FileHashes().of(at(name));

it('a file that has not changed is not read again', () => {
  wait(5000);
  const first = hash();
  expect(first).toBe(unread());
  // A wrong hash in the list: returned only if the file is not read.
  writeFileSync(list(), readFileSync(list(), 'utf8').replace(first, 'remembered'));
  expect(hash()).toBe('remembered');
});

test.each<[string, () => void]>([
  ['an edit of the same size', () => writeFileSync(at('dump.txt'), 'two')],
  [
    'an edit of the same size with its time set back',
    () => {
      const { atime, mtime } = statSync(at('dump.txt'));
      writeFileSync(at('dump.txt'), 'two');
      utimesSync(at('dump.txt'), atime, mtime);
    },
  ],
  [
    'another file of the same size and time in its place',
    () => {
      const { atime, mtime } = statSync(at('dump.txt'));
      writeFileSync(at('other.txt'), 'two');
      utimesSync(at('other.txt'), atime, mtime);
      renameSync(at('other.txt'), at('dump.txt'));
    },
  ],
])('%s is noticed', async (_, edit) => {
  const past = new Date(Date.now() - 60_000);
  utimesSync(at('dump.txt'), past, past);
  wait(5000);
  const first = hash();
  expect(existsSync(list())).toBe(true);
  // Longer than the resolution of file times, since the ctime can't be set.
  await setTimeout(50);
  edit();
  expect(hash()).not.toBe(first);
  expect(hash()).toBe(unread());
});

it('a file that has just been written is read again, since a later write could have the same time', () => {
  const first = hash();
  expect(existsSync(list())).toBe(false);
  writeFileSync(at('dump.txt'), 'two');
  expect(hash()).not.toBe(first);
});

it('a file whose time is in the future is read each time', () => {
  const future = new Date(Date.now() + 1e9);
  utimesSync(at('dump.txt'), future, future);
  wait(5000);
  hash();
  expect(existsSync(list())).toBe(false);
});

it.each([
  ['half of it', '{"dump.txt": ["3'],
  ['none at all', ''],
  ['another form', '[1, {"a": null}]'],
  ['entries of another form', JSON.stringify({ 'dump.txt': 'x', b: [1, 2], c: null })],
])('a list with %s only costs time', (_, text) => {
  wait(5000);
  writeFileSync(list(), text);
  expect(hash()).toBe(unread());
  expect(JSON.parse(readFileSync(list(), 'utf8'))).toEqual({
    [at('dump.txt')]: [expect.any(String), unread()],
  });
});

it('a list that cannot be written is no failure', () => {
  wait(5000);
  mkdirSync(join(list(), 'x'), { recursive: true });
  expect(hash()).toBe(unread());
});

it('what is gone is forgotten when something new is learned, and nothing is written otherwise', () => {
  writeFileSync(at('gone.txt'), 'gone');
  wait(5000);
  const hashes = new FileHashes();
  for (const name of ['dump.txt', 'gone.txt']) hashes.of(at(name));
  hashes.save(at('site'));
  const { ino } = statSync(list());
  hash();
  expect(statSync(list()).ino).toBe(ino);
  writeFileSync(at('new.txt'), 'new');
  wait(10_000);
  hash('new.txt');
  expect(Object.keys(JSON.parse(readFileSync(list(), 'utf8')))).toEqual([at('new.txt')]);
});
