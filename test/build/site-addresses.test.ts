/** Two files with one address are an error that names the page or redirect of the archive. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SitePath } from '../../src/addresses.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { assertDistinctAddresses, SiteAddresses } from '../../src/build/site-addresses.ts';
import { writeSiteExports } from '../../src/build/write-exports.ts';
import { loadSite } from '../../src/eleventy/load-site.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-addresses-'));
  cpSync('test/site/toy/content', join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The message of a build of the archive, before its pages are rendered or when exports are written. */
async function told(): Promise<string> {
  const contentDir = join(folder, 'content');
  const { issues } = ingestFolder(contentDir);
  const files = [{ path: '/assets/site.css' as const, bytes: new Uint8Array() }];
  const assets = { assets: { files: new Map(), offline: undefined } as never, files };
  const site = await loadSite(contentDir, Promise.resolve(assets), { buildArchive, issues });
  try {
    assertDistinctAddresses(site);
    writeSiteExports(site, join(folder, 'site'));
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
  return 'nothing';
}

const write = (name: string, text: string): void => writeFileSync(join(folder, 'content', name), text);
const redirect = (from: string): void =>
  write('redirects.yaml', `# Moved\nredirects:\n  - from: ${from}\n    to: /about/\n    why: It moved.\n`);

it('the archive itself is in order', async () => {
  expect(await told()).toBe('nothing');
});

it.each(['papers', 'search', 'issues', 'topics', 'subscribe', 'pagefind'])(
  'a page of words may not be called %s.md',
  async (name) => {
    write(`pages/${name}.md`, '# Words\n\nOf an editor.\n');
    expect(await told()).toMatch(
      new RegExp(`pages/${name}\\.md:1: error \\(address-taken\\): .* /${name}/,.*\\n {4}→ Give the file`),
    );
  },
);

it('a page of words may have any other name', async () => {
  write('pages/imprint.md', '# Words\n\nOf an editor.\n');
  expect(await told()).toBe('nothing');
});

it.each([
  '/papers/',
  '/papers/the-toy-theorem/',
  '/papers/the-toy-theorem',
  '/topics/',
  '/archive.json/',
  '/404.html',
  '/Papers/',
  '/papers/index.html',
  '/archive.bib',
  '/robots.txt',
  '/schema/',
  '/pagefind/',
  '/pagefind/pagefind.js',
  '/assets/',
])('a redirect may not stand at %s', async (from) => {
  redirect(from);
  expect(await told()).toMatch(/redirects\.yaml:3: error \(redirect-hides-page\): .*\n {4}→ Delete the/);
});

it.each([
  ['- { from: /About/, to: /about/, why: It moved. }', '/About/ and an address of the site'],
  [
    '- { from: /A/, to: /about/, why: It moved. }\n  - { from: /a/, to: /about/, why: It moved. }',
    '/a/ and another redirect',
  ],
])('redirects may not differ from other addresses in capitals alone: %s', async (entries, what) => {
  write('redirects.yaml', `redirects:\n  ${entries}\n`);
  expect(await told()).toContain(`The redirect from ${what} differ in capital letters alone`);
});

it('redirects may not run in a circle, or contradict each other', async () => {
  const one = (from: string, to: string) => `  - { from: ${from}, to: ${to}, why: It moved. }\n`;
  write('redirects.yaml', `redirects:\n${one('/a/', '/b/')}${one('/b/', '/a/')}${one('/c/', '/a/')}`);
  const words = await told();
  for (const line of [2, 3, 4])
    expect(words).toMatch(new RegExp(`redirects\\.yaml:${line}: error \\(redirect-circle\\): .*\\n {4}→ `));
  write('redirects.yaml', `redirects:\n${one('/a/', '/about/')}${one('/a/', '/papers/')}`);
  expect(await told()).toMatch(/redirects\.yaml:3: error \(redirect-twice\): .* first in line 2\.\n {4}→ /);
});

it.each(['/old/', '/papers/an-old-name/', '/old.html'])('a redirect may stand at %s', async (from) => {
  redirect(from);
  expect(await told()).toBe('nothing');
});

describe('addresses', () => {
  it.each<[SitePath[], boolean]>([
    [['/a/index.html', '/a/index.html'], false],
    [['/a/index.html', '/A/index.html'], false],
    [['/a', '/a/index.html'], false],
    [['/a/b/c', '/a'], false],
    [['/a/b/c', '/a/b'], false],
    [['/x', '/a/b/c', '/a/b/d', '/x/y'], false],
    [['/a/b', '/ab', '/a/c', '/b/a', '/a.html'], true],
  ])('%j', (paths, fit) => {
    const addresses = new SiteAddresses();
    expect(paths.every((path) => addresses.take(path))).toBe(fit);
  });
});
