/** Indexes made from the last one and what has changed must be those that Pagefind makes of all papers. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive, Paper } from '../../src/model.ts';
import { type BuiltIndex, buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import type { KnownRecords } from '../../src/search/index/list-records.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const frozen = frozenArchive();
const papers = [...frozen.papers.values()].slice(0, 60);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-update-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const archiveOf = (chosen: readonly Paper[]): Archive => ({
  ...frozen,
  papers: new Map(chosen.map((paper) => [paper.id, paper])),
});

/** The index of `chosen`, in the folder `name`, made from the index `last` where that is given. */
async function index(name: string, chosen: readonly Paper[], last?: readonly [string, BuiltIndex]) {
  const to = join(folder, name);
  if (last !== undefined)
    return buildSearchIndex(archiveOf(chosen), to, {
      folder: join(folder, last[0], 'pagefind'),
      records: recordsOf(last[1]),
    });
  const key = chosen.map(({ id, title }) => `${id} ${title.plain}`).join('\n');
  const from = join(made, createHash('sha256').update(key).digest('hex'));
  const built = builds.get(key) ?? (await buildSearchIndex(archiveOf(chosen), from));
  builds.set(key, built);
  cpSync(from, to, { recursive: true });
  return built;
}

/** Indexes from nothing, which several tests begin with, are made once and copied. */
const builds = new Map<string, BuiltIndex>();
const made = mkdtempSync(join(tmpdir(), 'offprint-indexes-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function recordsOf({ records }: BuiltIndex): KnownRecords {
  if (records === undefined) throw new Error('The index could not be used again.');
  return records;
}

/** Every file with its bytes. */
function filesOf(name: string): ReadonlyMap<string, string> {
  const root = join(folder, name, 'pagefind');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(root, path), 'latin1')]));
}

const inodeOf = (name: string, path: string): number => statSync(join(folder, name, 'pagefind', path)).ino;
const retitle = (paper: Paper, plain: string): Paper => ({ ...paper, title: { ...paper.title, plain } });

test('papers that are new, changed and gone give the bytes of an index of all', async () => {
  const before = papers.filter((_, place) => place % 17 !== 3);
  const after = papers
    .filter((_, place) => place % 19 !== 4)
    .map((paper, place) => (place % 23 === 5 ? retitle(paper, `Añejo naïve 𝛼-ﬁtting of ${place}`) : paper));
  const last = await index('last', before);
  const updated = await index('updated', after, ['last', last]);
  const whole = await index('whole', after);
  expect(filesOf('updated')).toEqual(filesOf('whole'));
  expect(updated).toEqual(whole);
  expect(recordsOf(whole).hashes).toHaveLength(after.length);
});

test('only new papers go to the indexer: what is known of the others comes from the last index', async () => {
  const last = await index('last', papers.slice(1));
  // A record that is not what its hash says shows that it was not made again.
  const fragments = readdirSync(join(folder, 'last', 'pagefind', 'fragment'));
  await index('updated', papers, ['last', last]);
  const updated = new Set(readdirSync(join(folder, 'updated', 'pagefind', 'fragment')));
  const kept = fragments.filter((name) => updated.has(name));
  expect(kept.length).toBeGreaterThan(papers.length * 0.9);
  for (const name of kept)
    expect(inodeOf('updated', `fragment/${name}`)).toBe(inodeOf('last', `fragment/${name}`));
});

test('an index of the same papers is taken over as it is', async () => {
  const last = await index('last', papers);
  expect(await index('updated', papers, ['last', last])).toEqual(last);
  const names = [...filesOf('last').keys()];
  expect([...filesOf('updated').keys()]).toEqual(names);
  for (const name of names) expect(inodeOf('updated', name), name).toBe(inodeOf('last', name));
});

test('papers that are gone, and nothing else, need no indexer', async () => {
  const last = await index('last', papers);
  const fewer = papers.slice(0, -2);
  await index('updated', fewer, ['last', last]);
  await index('whole', fewer);
  expect(filesOf('updated')).toEqual(filesOf('whole'));
});

test.each([
  ['no index', () => rmSync(join(folder, 'last', 'pagefind'), { recursive: true })],
  ['a damaged list', () => damage(/pf_meta$/)],
  ['a damaged chunk', () => damage(/pf_index$/)],
])('is made anew where the last is %s', async (_, harm) => {
  const last = await index('last', papers.slice(1));
  harm();
  await index('updated', papers, ['last', last]);
  await index('whole', papers);
  expect(filesOf('updated')).toEqual(filesOf('whole'));
});

test('records of another index are not taken for its pages', async () => {
  const last = await index('last', papers.slice(1));
  const records = recordsOf(last);
  const others = { ...records, hashes: records.hashes.slice(1) };
  await index('updated', papers, ['last', { ...last, records: others }]);
  await index('whole', papers);
  expect(filesOf('updated')).toEqual(filesOf('whole'));
});

function damage(pattern: RegExp): void {
  const root = join(folder, 'last', 'pagefind');
  const name = readdirSync(root, { recursive: true, encoding: 'utf8' }).find((path) => pattern.test(path));
  writeFileSync(join(root, name ?? 'missing'), 'no index');
}
