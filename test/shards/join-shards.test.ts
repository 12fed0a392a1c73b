import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinShards } from '../../src/shards/join-shards.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-join-'));
  writeSite(at('_2024'), 'Of 2024');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeSite(folder: string, title: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'assets/site.css'), '');
  writeFileSync(join(folder, 'index.html'), title);
  const site = { title, language: 'en' };
  writeFileSync(
    join(folder, 'archive.json'),
    JSON.stringify({ format: 'offprint-archive', site, issues: [] }),
  );
}

it('replaces a shard, and keeps the others and files of the publisher', async () => {
  await joinShards([{ name: '2024', folder: at('_2024') }], at('out'));
  writeFileSync(at('out/CNAME'), 'papers.example');
  writeSite(at('_2025'), 'Of 2025');
  await joinShards([{ name: '2025', folder: at('_2025') }], at('out'));
  writeSite(at('_2025'), 'Of 2025, again');
  await joinShards([{ name: '2025', folder: at('_2025') }], at('out'));
  expect(readdirSync(at('out')).sort()).toEqual(['2024', '2025', 'CNAME', 'index.html', 'search-shards.js']);
  expect(readFileSync(at('out/2024/index.html'), 'utf8')).toBe('Of 2024');
  expect(readFileSync(at('out/2025/index.html'), 'utf8')).toBe('Of 2025, again');
});

it('refuses two sites of one name, and writes nothing', async () => {
  writeSite(at('_2025'), 'Of 2025');
  const both = ['_2024', '_2025'].map((folder) => ({ name: '2024', folder: at(folder) }));
  await expect(joinShards(both, at('out'))).rejects.toThrow(
    /_2025: error .*"2024" names this site and .*_2024/,
  );
  expect(readdirSync(root).sort()).toEqual(['_2024', '_2025']);
});

it.each([
  ['its styles', 'assets', /_2024: error .*assets is missing/],
  ['its home page', 'index.html', /_2024: error .*index\.html is missing/],
  ['a site of Offprint', 'archive.json', /There is no archive\.json here/],
])('refuses a site without %s', async (_what, missing, words) => {
  rmSync(at('_2024', missing), { recursive: true });
  await expect(joinShards([{ name: '2024', folder: at('_2024') }], at('out'))).rejects.toThrow(words);
  expect(readdirSync(root)).toEqual(['_2024']);
});

it('refuses a site with issues that no search could find, and one whose list is cut off', async () => {
  const site = { title: 'T', language: 'en' };
  const issues = [{ id: '2024-01-01', number: 1, title: null, papers: 2 }];
  const list = JSON.stringify({ format: 'offprint-archive', site, issues });
  const join = () => joinShards([{ name: '2024', folder: at('_2024') }], at('out'));
  writeFileSync(at('_2024/archive.json'), list);
  await expect(join()).rejects.toThrow(/pagefind is missing/);
  writeFileSync(at('_2024/archive.json'), list.slice(0, -5));
  await expect(join()).rejects.toThrow(/archive\.json: error .*cut off or damaged/);
});

it.each([
  ['a project', 'src', '.', /archive\.json: error \(no-site\)/],
  ['a folder of something else', '2024', 'other', /other.*archive\.json: error \(no-site\)/],
  ['a home page of something else', '2024', 'home', /index\.html: error \(unsafe-out\)/],
  ['the site that is to be joined', '_2024', '_', /_2024: error \(unsafe-out\): The site is, holds or/],
])('writes nothing over %s', async (_what, name, out, words) => {
  for (const folder of ['src', 'other/2023', 'home']) mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('src/precious.ts'), 'mine');
  writeFileSync(at('other/2023/archive.json'), '{"format": "of something else"}');
  writeFileSync(at('home/index.html'), 'mine');
  const before = readdirSync(root, { recursive: true }).sort();
  const folder = out === '_' ? root : at(out);
  await expect(joinShards([{ name, folder: at('_2024') }], folder)).rejects.toThrow(words);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
});
