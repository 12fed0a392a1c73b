import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Progress, silentProgress } from '../../src/build/progress.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { expectSameFiles } from '../setup/expect-same-files.ts';
import { importBundled } from '../setup/import-bundled.ts';

const { buildSite } =
  await importBundled<typeof import('../../src/build/build-site.ts')>('src/build/build-site.ts');

let folder = '';
const inContent = (name: string): string => join(folder, 'content', name);
const inSite = (name: string): string => join(folder, 'site', name);

interface More {
  readonly verifyCache?: boolean;
  readonly processes?: 1 | 2;
  readonly progress?: Progress;
}

function build(outDir: string, more: More = {}) {
  const options = { contentDir: inContent(''), templatesDir: 'templates', progress: silentProgress };
  return buildSite({ ...options, ...more, outDir: join(folder, outDir) });
}

/** The toy archive and its site, built once; most tests begin with it. */
const first = mkdtempSync(join(tmpdir(), 'offprint-first-'));
const beside = [
  'site.changes.json',
  'site.classes',
  'site.files.json',
  'site.memo',
  'site.search.json',
  'site.words',
];
beforeAll(async () => {
  folder = first;
  cpSync('test/site/toy/content', inContent(''), { recursive: true });
  await build('site');
});
afterAll(() => rmSync(first, { recursive: true, force: true }));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-again-'));
  cpSync(join(first, 'content'), inContent(''), { recursive: true });
  for (const name of beside) cpSync(join(first, name), join(folder, name));
  // Linked, because a build goes by the exact times of the last site's files.
  for (const name of listFiles(join(first, 'site')).keys()) {
    mkdirSync(dirname(inSite(name)), { recursive: true });
    linkSync(join(first, 'site', name), inSite(name));
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function removeSite(): void {
  for (const name of ['site', ...beside]) rmSync(join(folder, name), { recursive: true, force: true });
}

/** In its own file, since the first site's tests share it. */
function replaceInSite(path: string, from: RegExp, to: string): void {
  const text = readFileSync(inSite(path), 'utf8').replace(from, to);
  rmSync(inSite(path));
  writeFileSync(inSite(path), text);
}

/** By one process, whatever the archive's size: test/site/determinism.site.test.ts compares it with two. */
async function expectFresh(): Promise<void> {
  await build('fresh', { processes: 1 });
  expectSameFiles(inSite(''), join(folder, 'fresh'));
  for (const leftover of readdirSync(folder).filter((name) => name.startsWith('fresh')))
    rmSync(join(folder, leftover), { recursive: true });
}

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
  'a lost memo': () => rmSync(join(folder, 'site.memo'), { force: true }),
  'lost classes': () => rmSync(join(folder, 'site.classes'), { force: true }),
  'lost words': () => rmSync(join(folder, 'site.words'), { force: true }),
  'a damaged memo': (word) => replaceIn(join(folder, 'site.memo'), /author = \{[^}]/, `author = {${word}`),
  'a page that somebody changed': (word) => replaceInSite('about/index.html', /$/, word),
  'a lost cache': () => rmSync(join(folder, 'site.search.json'), { force: true }),
  'a cache that is none': () => writeFileSync(join(folder, 'site.search.json'), '{"records": [1]}'),
  'a file of the index that was cut': () => replaceInSite('pagefind/pagefind.js', /.$/, ''),
} satisfies Record<string, (word: string) => void>;

/**
 * What comes before each build, and by how many processes that is. A change of all files stands alone: beside it no other
 * could go wrong.
 */
const steps: readonly (readonly [processes: 1 | 2, ...kinds: (keyof typeof edits)[]])[] = [
  [1, 'a title of the site'],
  [1, 'a lost list of files'],
  [2, 'a corrected title'],
  [2, 'a label of a topic', 'a file of the index that was cut'],
  [1, 'a word of a topic', 'a lost cache'],
  [1, 'a word of a page', 'an author in the facts'],
  [1, 'a new capture', 'a page that somebody changed'],
  [1, 'a damaged memo', 'a word of a page'],
  [1, 'a removed issue', 'a cache that is none', 'a lost memo'],
  [1, 'lost classes', 'a word of a page'],
  [1, 'lost words', 'a removed issue'],
];

/** What is noted of each file, without the lexicon, which is of all papers' words. */
const dataOf = () =>
  Object.fromEntries(
    Object.entries(JSON.parse(readFileSync(join(folder, 'site.files.json'), 'utf8'))).filter(
      ([path]) => !path.startsWith('/search/'),
    ),
  ) as Record<string, readonly string[]>;

describe('a build over the last site', () => {
  it('finds what facts files were parsed to', () => {
    expect(readFileSync(join(folder, 'site.memo'), 'utf8')).toContain('"confidence":"verified"');
  });

  it('has the bytes of a build from nothing, after all edits in any order', {
    timeout: 300_000,
  }, async () => {
    expect(new Set(steps.flatMap(([, ...kinds]) => kinds))).toEqual(new Set(Object.keys(edits)));
    const order = fc.shuffledSubarray([...steps], { minLength: steps.length });
    const words = fc.array(fc.constantFrom('Moon', 'Harbour', 'Spring'), { minLength: steps.length });
    await fc.assert(
      fc.asyncProperty(order, words, async (ordered, chosen) => {
        for (const [index, [processes, ...kinds]] of ordered.entries()) {
          for (const kind of kinds) edits[kind](chosen[index] ?? '');
          await build('site', { processes });
          if (index % 3 === 2) await expectFresh();
        }
        await build('site', { verifyCache: true });
        await expectFresh();
      }),
      // One after the other would go on with the same files.
      { numRuns: 1, endOnFailure: true },
    );
  });

  it('stages only files that have changed, once the build before has left its folders', async () => {
    // Leaves the folders.
    edits['a word of a page']('Moon');
    await build('site', { processes: 1 });
    const before = listFiles(inSite(''));
    let staged: readonly string[] = [];
    const stage = (name: string): void => {
      const staging = join(folder, `site.next-${process.pid}`);
      if (name === 'Swap in') staged = [...listFiles(staging).keys()];
    };
    edits['a corrected title']('Harbour');
    const { changes } = await build('site', { processes: 1, progress: { ...silentProgress, stage } });
    const written = [...changes.added, ...changes.changed];
    expect(written).toContain('papers/the-toy-theorem/index.html');
    expect(staged).toEqual(expect.arrayContaining(written));
    expect(staged.length).toBeLessThan(before.size / 2);
    expect(staged.filter((name) => /^papers\/[^/]+\/index\.html$/.test(name)).length).toBeLessThan(3);
    const after = listFiles(inSite(''));
    for (const [name, state] of after) if (!written.includes(name)) expect(state).toEqual(before.get(name));
    await expectFresh();
  });

  it('keeps the search index where no record has changed, and only there', async () => {
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

  it.each([1, 2] as const)(
    'renders only pages of papers and issues whose data have changed, by %i processes',
    async (processes) => {
      // With its size and time of change, so that only rendering would undo it.
      const page = inSite('papers/the-toy-theorem/index.html');
      const { atime, mtime } = statSync(page);
      replaceInSite('papers/the-toy-theorem/index.html', /<!doctype/, '<!DOCTYPE');
      const marked = readFileSync(page, 'utf8');
      utimesSync(page, atime, mtime);
      const path = '/papers/the-toy-theorem/index.html';
      const list = JSON.parse(readFileSync(join(folder, 'site.files.json'), 'utf8'));
      list[path][2] = statSync(page).mtimeMs;
      writeFileSync(join(folder, 'site.files.json'), JSON.stringify(list));
      edits['a new capture']('Moon');
      await build('site', { processes });
      expect(readFileSync(page, 'utf8')).toBe(marked);
      await expect(build('site', { processes, verifyCache: true })).rejects.toThrow(path);
      const before = dataOf();
      edits['a corrected title']('Harbour');
      await build('site', { processes });
      expect(readFileSync(page, 'utf8')).not.toBe(marked);
      const after = dataOf();
      const moved = Object.keys(after).filter((path) => after[path]?.[0] !== before[path]?.[0]);
      expect(moved).toContain('/papers/the-toy-theorem/index.html');
      expect(moved).toContain('/issues/2024-12-10/index.html');
      expect(moved).not.toContain('/issues/2025-11-05/index.html');
      expect(moved.length).toBeLessThan(listFiles(inSite('')).size / 3);
    },
  );

  it('is made by one process, however large the archive, with the bytes of a build from nothing', async () => {
    // Captures count with their sidecars.
    const sidecar = inContent('dumps/daily-papers-10-29.yaml');
    removeSite();
    const before = existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '';
    writeFileSync(sidecar, `${before}\n# ${'many words '.repeat(250_000)}\n`);
    const { site: fromNothing } = await build('site');
    edits['a new capture']('Moon');
    const { site: second } = await build('site');
    // The worker writes assets, so there was none.
    expect(second.assetFiles.length).toBeGreaterThan(0);
    if (availableParallelism() > 1) expect(fromNothing.assetFiles).toEqual([]);
    await expectFresh();
  });

  it.each(['archive.ris', 'archive.csl.json', 'oai.xml'])(
    'takes what is the same of %s from the last site’s file',
    async (name) => {
      // What no build would make shows where it comes from.
      replaceInSite(name, /Theorem/, 'Thaarem');
      const list = join(folder, 'site.files.json');
      const files = JSON.parse(readFileSync(list, 'utf8'));
      const [data, size] = files[`/${name}`];
      writeFileSync(
        list,
        JSON.stringify({ ...files, [`/${name}`]: [data, size, statSync(inSite(name)).mtimeMs] }),
      );
      edits['a new capture']('Harbour');
      await expect(build('site', { verifyCache: true })).rejects.toThrow('would have been kept');
      await build('site', { processes: 1 });
      const text = readFileSync(inSite(name), 'utf8');
      expect(text).toContain('Thaarem');
      expect(text).toContain('A Harbour of Mambas');
    },
  );

  it('fails, asked to verify, where the index that would be kept is of other papers', async () => {
    const cache = join(folder, 'site.search.json');
    const last = JSON.parse(readFileSync(cache, 'utf8'));
    edits['a corrected title']('Harbour');
    await build('other');
    const { records } = JSON.parse(readFileSync(join(folder, 'other.search.json'), 'utf8'));
    for (const field of ['hashes', 'documents']) {
      const wrong = { ...last.records, [field]: records[field] };
      writeFileSync(cache, JSON.stringify({ ...last, records: wrong }));
      await expect(build('site', { verifyCache: true }), field).rejects.toThrow('would have been kept');
    }
  });

  it('leaves a list of what it changed', async () => {
    const readChanges = () => JSON.parse(readFileSync(join(folder, 'site.changes.json'), 'utf8'));
    const earlier = readChanges();
    expect(earlier).toMatchObject({ before: null, removed: [] });
    expect(earlier.written).toHaveLength(listFiles(inSite('')).size);
    expect(earlier.written).toContainEqual({ file: 'about/index.html', address: '/about/', why: 'new' });
    writeFileSync(inContent('pages/colophon.md'), '# Colophon\n\nMade by hand.\n');
    rmSync(inContent('pages/about.md'));
    await build('site');
    const second = readChanges();
    expect(second.before).toBe(earlier.after);
    expect(second.removed).toEqual([{ file: 'about/index.html', address: '/about/', why: 'no longer made' }]);
    expect(second.written).toContainEqual({ file: 'colophon/index.html', address: '/colophon/', why: 'new' });
    expect(second.written).toContainEqual({ file: 'sitemap.xml', address: '/sitemap.xml', why: 'changed' });
    expect(second.written.length).toBeLessThan(earlier.written.length);
  });
});
