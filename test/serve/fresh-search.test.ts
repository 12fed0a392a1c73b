import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FreshSearch } from '../../src/serve/fresh-search.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-search-'));
  for (const number of ['1', '2']) {
    mkdirSync(at('staged', number, 'pagefind'), { recursive: true });
    writeFileSync(at('staged', number, 'pagefind/list'), number);
    writeFileSync(at('staged', number, 'secret'), 'mine');
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const search = new FreshSearch();
async function read(path: string): Promise<string | undefined> {
  const bytes = await search.read(path);
  return bytes && Buffer.from(bytes).toString();
}

it('gives files of the newest index, and deletes the one before', async () => {
  expect(await read('/pagefind/list')).toBeUndefined();
  await search.use(at('staged/1'));
  expect(await read('/pagefind/list')).toBe('1');
  await search.use(at('staged/2'));
  expect(await read('/pagefind/list')).toBe('2');
  expect([existsSync(at('staged/1')), existsSync(at('staged/2'))]).toEqual([false, true]);
  await search.use(undefined);
  expect(await read('/pagefind/list')).toBeUndefined();
  expect(existsSync(at('staged'))).toBe(false);
  expect(existsSync(root)).toBe(true);
});

it.each(['/secret', '/pagefind/../secret', '/pagefind/other', '/pagefind/', '/pagefind', 'pagefind/list'])(
  'gives nothing at %s',
  async (path) => {
    await search.use(at('staged/1'));
    expect(await search.read(path)).toBeUndefined();
    await search.use(undefined);
    expect(existsSync(at('staged/2'))).toBe(true);
  },
);
