/** A build deletes nothing in the site's folder that it has not put there. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assertNoneForeign } from '../../src/build/foreign-files.ts';
import { readList } from '../../src/build/listed-files.ts';
import { ContentError } from '../../src/diagnostic.ts';
import { runBundled } from '../setup/run-bundled.ts';

const folder = mkdtempSync(join(tmpdir(), 'offprint-foreign-'));
const [content, site] = [join(folder, 'content'), join(folder, '_site')];
const build = () => runBundled(['build', '--content', content, '--out', site]);
const inSite = (name: string): string => join(site, name);

beforeAll(async () => {
  cpSync('test/site/toy/content', content, { recursive: true });
  writeFileSync(join(content, 'pages/extra.md'), '# Extra\n\nWords.\n');
  expect((await build()).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('refuses while there are foreign files, and goes on without them; pages of its own may go', async () => {
  mkdirSync(inSite('pictures'));
  writeFileSync(inSite('pictures/us.png'), 'mine');
  writeFileSync(inSite('CNAME'), 'letter.example');
  writeFileSync(inSite('papers/.DS_Store'), 'litter');
  rmSync(join(content, 'pages/extra.md'));
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toMatch(
    /_site: error \(unsafe-out\): .*_site holds files that no build has made \(CNAME, pictures\/us\.png\); a build would delete them\.\n {4}→ Move them elsewhere/,
  );
  expect(output).toContain('Nothing was built; the last site is untouched.');
  expect(readFileSync(inSite('pictures/us.png'), 'utf8')).toBe('mine');
  expect(readFileSync(inSite('extra/index.html'), 'utf8')).toContain('Words.');
  expect(readdirSync(folder).filter((name) => name.includes('.next'))).toEqual([]);
  rmSync(inSite('CNAME'));
  rmSync(inSite('pictures'), { recursive: true });
  expect((await build()).code).toBe(0);
  expect(readdirSync(site)).not.toContain('extra');
  expect(readdirSync(inSite('papers'))).not.toContain('.DS_Store');
});

it('lets go what another build made, whose list was not written', async () => {
  const list = `${site}.files.json`;
  const before = readFileSync(list);
  writeFileSync(join(content, 'pages/later.md'), '# Later\n\nWords.\n');
  expect((await build()).code).toBe(0);
  // As where it was killed between its site and its list.
  writeFileSync(list, before);
  rmSync(join(content, 'pages/later.md'));
  expect(await build()).toMatchObject({ code: 0 });
  expect(readdirSync(site)).not.toContain('later');
});

it.each([
  ['there is no list', undefined],
  ['the list is damaged', '{"/index.html'],
  ['the list is of a version that left most files out', '{"/papers/x/index.html": ["a", 1, 2]}'],
  ['the list is of another site', '{"/index.html": ["", 1, 2], "/sitemap.xml": ["", 1, 3]}'],
])('lets files go where %s', (_what, list) => {
  const other = join(folder, 'other');
  const state = { size: 1, time: 2, inode: 0 };
  const before = new Map(['index.html', 'sitemap.xml', 'CNAME'].map((name) => [name, state]));
  const check = () => assertNoneForeign(other, { files: before, listed: readList(other) }, ['CNAME']);
  if (list !== undefined) writeFileSync(`${other}.files.json`, list);
  expect(check).not.toThrow();
  writeFileSync(`${other}.files.json`, '{"/index.html": ["", 1, 2], "/sitemap.xml": ["", 1, 2]}');
  expect(check).toThrow(ContentError);
  rmSync(`${other}.files.json`);
});
