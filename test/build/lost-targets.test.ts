import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { findLostTargets } from '../../src/build/lost-targets.ts';
import { loadSite } from '../../src/eleventy/load-site.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-targets-'));
  cpSync('test/site/toy/content', folder, { recursive: true });
  ingestFolder(folder);
  writeFileSync(
    join(folder, 'redirects.yaml'),
    'redirects:\n  - from: /old/\n    to: /about/\n    why: It moved.\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function warningsOf(words: string, page = 'imprint'): Promise<readonly string[]> {
  const file = join(folder, 'pages', `${page}.md`);
  writeFileSync(file, `# Imprint\n\n${words}\n`);
  const found = await listWarnings(`${page}.md`);
  rmSync(file);
  return found;
}

async function listWarnings(name: string): Promise<readonly string[]> {
  const assets = { assets: { files: new Map(), offline: undefined } as never, files: [] };
  const site = await loadSite(folder, Promise.resolve(assets), { buildArchive });
  const found = findLostTargets(site).filter(({ file }) => file?.endsWith(name));
  return found.map(({ rule, line }) => `${rule} ${line}`);
}

it.each([
  ['![A portrait](portrait.png)', 'picture-outside 3'],
  ['Words\n![A portrait](../pictures/portrait.png)', 'picture-outside 4'],
  ['![A portrait](https://elsewhere.example/portrait.png)', 'picture-outside 3'],
  ['![A portrait][1]\n\n[1]: portrait.png', 'picture-outside 5'],
  ['[Us](about.md)', 'lost-link 3'],
  ['[Us](../us)', 'lost-link 3'],
  ['[A paper](/papers/no-such-paper/)', 'lost-link 3'],
  ['[Beside](beside/)', 'lost-link 3'],
])('warns of what leads to nothing: %s', async (words, warning) => {
  expect(await warningsOf(words)).toEqual([warning]);
});

it.each([
  '[Us](/about/), [us](../about/), [us](/about), [search](/search/?q=a#b), [old](/old/place/)',
  '[A paper](/papers/the-toy-theorem/), [as Markdown](/papers/the-toy-theorem/index.md), [feed](/feed.xml)',
  '[Elsewhere](https://elsewhere.example/), [mail](mailto:a@b.example), [here](#here), [data](/archive.json)',
  '![A dot](data:image/gif;base64,R0lGODlhAQABAAAAACw=)',
])('says nothing of what is there: %s', async (words) => {
  expect(await warningsOf(words)).toEqual([]);
});

it('reads the introduction of the front page, whose links begin there', async () => {
  expect(await warningsOf('[Us](about/), [them](../them/), ![A](a.png)', 'home')).toEqual([
    'lost-link 3',
    'picture-outside 3',
  ]);
});

it('reads the footer, which is on every page, so that its links begin at the root', async () => {
  const file = join(folder, 'site.yaml');
  const before = readFileSync(file, 'utf8');
  appendFileSync(
    file,
    'footer: |-\n  [Us](/about/) [mail](mailto:a@b.example)\n  [them](/them/)\n  [us](about/)\n  ![A](a.png)\n',
  );
  const first = before.split('\n').length;
  expect(await listWarnings('site.yaml')).toEqual([
    `lost-link ${first + 2}`,
    `lost-link ${first + 3}`,
    `picture-outside ${first + 4}`,
  ]);
  writeFileSync(file, before);
});
