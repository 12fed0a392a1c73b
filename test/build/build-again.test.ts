import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { silentProgress } from '../../src/build/progress.ts';
import { listFiles } from '../../src/build/staging.ts';

let folder = '';
const inContent = (name: string): string => join(folder, 'content', name);
const inSite = (name: string): string => join(folder, 'site', name);

interface More {
  readonly verifyCache?: boolean;
  readonly processes?: 1 | 2;
}

function build(outDir: string, more: More = {}) {
  const options = { contentDir: inContent(''), templatesDir: 'templates', progress: silentProgress };
  return buildSite({ ...options, ...more, outDir: join(folder, outDir) });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-again-'));
  cpSync('test/site/toy/content', inContent(''), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function replaceIn(path: string, from: RegExp, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** What can happen between two builds, with a word of one's own. */
const edits = {
  'a title of the site': (word) => replaceIn(inContent('site.yaml'), /^title: .*/m, `title: ${word}`),
  'a word of a page': (word) => replaceIn(inContent('pages/about.md'), /$/, ` ${word}`),
  'a label of a topic': (word) =>
    replaceIn(inContent('topics.yaml'), /label: Tides.*/, `label: Tides ${word}`),
  'a word of a topic': (word) =>
    replaceIn(inContent('topics.yaml'), /tide\*: 6/, `tide*: 6\n        ${word}: 6`),
  'an author in the facts': (word) =>
    replaceIn(inContent('facts/facts.yaml'), /authors: \[José Ñandú\]/, `authors: [${word} Ñandú]`),
  'a corrected title': (word) =>
    writeFileSync(
      inContent('corrections.yaml'),
      `papers:\n  - paper: the-toy-theorem\n    title: The ${word} Theorem\n    why: A test.\n`,
    ),
  'a new capture': (word) =>
    writeFileSync(
      inContent('dumps/daily-papers-11-12.txt'),
      readFileSync(inContent('dumps/daily-papers-10-29.txt'), 'utf8')
        .replace('Oct 29', 'Nov 12')
        .replace('Mambas under the Moon', `A ${word} of Mambas`),
    ),
  'a removed issue': () => {
    for (const name of ['issues/2025-11-05.json', 'dumps/daily-papers-11-05.txt'])
      rmSync(inContent(name), { force: true });
  },
  'a lost list of files': () => rmSync(join(folder, 'site.files.json'), { force: true }),
  'a page that somebody changed': (word) => replaceIn(inSite('about/index.html'), /$/, word),
  'a lost cache': () => rmSync(join(folder, 'site.search.json'), { force: true }),
  'a cache that is none': () => writeFileSync(join(folder, 'site.search.json'), '{"records": [1]}'),
  'a file of the index that was cut': () => replaceIn(inSite('pagefind/pagefind.js'), /.$/, ''),
} satisfies Record<string, (word: string) => void>;

const edit = fc.tuple(
  fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])),
  fc.constantFrom('Moon', 'Harbour', 'Spring'),
  fc.constantFrom(1 as const, 2 as const),
);

describe('a build over the last site', () => {
  it('has the bytes of a build from nothing, after any edits', { timeout: 300_000 }, async () => {
    await build('site');
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (chosen) => {
        for (const [kind, word, processes] of chosen) {
          edits[kind](word);
          await build('site', { processes });
        }
        await build('fresh');
        const names = [...listFiles(join(folder, 'fresh')).keys()].sort();
        expect([...listFiles(inSite('')).keys()].sort()).toEqual(names);
        for (const name of names)
          expect(readFileSync(inSite(name)).equals(readFileSync(join(folder, 'fresh', name))), name).toBe(
            true,
          );
        await build('site', { verifyCache: true });
        for (const leftover of ['fresh', 'fresh.search.json', 'fresh.files.json'])
          rmSync(join(folder, leftover), { recursive: true, force: true });
      }),
      { numRuns: 4 },
    );
  });

  it('keeps the search index where no record has changed, and only there', async () => {
    await build('site');
    const inode = (): number => statSync(inSite('pagefind/pagefind-entry.json')).ino;
    const { ino } = statSync(inSite('pagefind'));
    const entry = inode();
    edits['a word of a page']('Moon');
    await build('site', { verifyCache: true });
    expect(inode()).toBe(entry);
    expect(statSync(inSite('pagefind')).ino).not.toBe(ino);
    const fragments = (): readonly string[] => readdirSync(inSite('pagefind/fragment'));
    const before = fragments();
    edits['a corrected title']('Harbour');
    await build('site', { verifyCache: true });
    expect(inode()).not.toBe(entry);
    const kept = fragments().filter((name) => before.includes(name));
    expect(kept).toHaveLength(before.length - 1);
  });

  it('renders only pages of papers and issues whose data have changed', async () => {
    await build('site', { processes: 2 });
    // The lexicon is of all papers' words.
    const dataOf = () =>
      Object.fromEntries(
        Object.entries(JSON.parse(readFileSync(join(folder, 'site.files.json'), 'utf8'))).filter(
          ([path]) => !path.startsWith('/search/'),
        ),
      ) as Record<string, readonly string[]>;
    const before = dataOf();
    edits['a corrected title']('Harbour');
    await build('site', { processes: 2 });
    const after = dataOf();
    const moved = Object.keys(after).filter((path) => after[path]?.[0] !== before[path]?.[0]);
    expect(moved).toContain('/papers/the-toy-theorem/index.html');
    expect(moved).toContain('/issues/2024-12-10/index.html');
    expect(moved).not.toContain('/issues/2025-11-05/index.html');
    expect(moved.length).toBeLessThan(Object.keys(after).length / 3);
  });

  it.each([1, 2] as const)(
    'does not render pages whose data are the same, by %i processes',
    async (processes) => {
      await build('site', { processes });
      // With its size and time of change, so that only rendering would undo it.
      const page = inSite('papers/the-toy-theorem/index.html');
      const { atime, mtime } = statSync(page);
      const marked = readFileSync(page, 'utf8').replace('<!doctype', '<!DOCTYPE');
      writeFileSync(page, marked);
      utimesSync(page, atime, mtime);
      const path = '/papers/the-toy-theorem/index.html';
      const list = JSON.parse(readFileSync(join(folder, 'site.files.json'), 'utf8'));
      list[path][3] = statSync(page).mtimeMs;
      writeFileSync(join(folder, 'site.files.json'), JSON.stringify(list));
      edits['a new capture']('Moon');
      await build('site', { processes });
      expect(readFileSync(page, 'utf8')).toBe(marked);
      await expect(build('site', { processes, verifyCache: true })).rejects.toThrow(path);
      edits['a corrected title']('Harbour');
      await build('site', { processes });
      expect(readFileSync(page, 'utf8')).not.toBe(marked);
    },
  );

  it('is made by one process, however large the archive, with the bytes of a build from nothing', async () => {
    // Captures count with their sidecars.
    const sidecar = inContent('dumps/daily-papers-10-29.yaml');
    const before = existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '';
    writeFileSync(sidecar, `${before}\n# ${'many words '.repeat(250_000)}\n`);
    const { site: first } = await build('site');
    edits['a new capture']('Moon');
    const { site: second } = await build('site');
    // The worker writes assets, so there was none.
    expect(second.assetFiles.length).toBeGreaterThan(0);
    if (availableParallelism() > 1) expect(first.assetFiles).toEqual([]);
    await build('fresh');
    const names = [...listFiles(join(folder, 'fresh')).keys()].sort();
    expect([...listFiles(inSite('')).keys()].sort()).toEqual(names);
    for (const name of names)
      expect(readFileSync(inSite(name)).equals(readFileSync(join(folder, 'fresh', name))), name).toBe(true);
  });

  it('fails, asked to verify, where the index that would be kept is of other papers', async () => {
    await build('site');
    const cache = join(folder, 'site.search.json');
    const last = JSON.parse(readFileSync(cache, 'utf8'));
    edits['a corrected title']('Harbour');
    await build('other');
    const { records } = JSON.parse(readFileSync(join(folder, 'other.search.json'), 'utf8'));
    writeFileSync(cache, JSON.stringify({ ...last, records }));
    await expect(build('site', { verifyCache: true })).rejects.toThrow('would have been kept');
  });

  it('leaves a list of what it changed', async () => {
    const readChanges = () => JSON.parse(readFileSync(join(folder, 'site.changes.json'), 'utf8'));
    await build('site');
    const first = readChanges();
    expect(first).toMatchObject({ before: null, removed: [] });
    expect(first.written).toHaveLength(listFiles(inSite('')).size);
    expect(first.written).toContainEqual({ file: 'about/index.html', address: '/about/', why: 'new' });
    writeFileSync(inContent('pages/colophon.md'), '# Colophon\n\nMade by hand.\n');
    rmSync(inContent('pages/about.md'));
    await build('site');
    const second = readChanges();
    expect(second.before).toBe(first.after);
    expect(second.removed).toEqual([{ file: 'about/index.html', address: '/about/', why: 'no longer made' }]);
    expect(second.written).toContainEqual({ file: 'colophon/index.html', address: '/colophon/', why: 'new' });
    expect(second.written).toContainEqual({ file: 'sitemap.xml', address: '/sitemap.xml', why: 'changed' });
    expect(second.written.length).toBeLessThan(first.written.length);
  });
});
