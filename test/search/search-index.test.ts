import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskIndexPath } from '../../src/addresses.ts';
import { searchExports } from '../../src/exports/search/search-exports.ts';
import type { Paper } from '../../src/model.ts';
import { buildSearchIndex } from '../../src/search/index/build-search-index.ts';
import { collectCompounds } from '../../src/search/index/compounds.ts';
import { toSearchDocument } from '../../src/search/index/search-document.ts';
import { buildSearchRecord } from '../../src/search/index/search-record.ts';
import { contentText } from '../content-text.ts';
import { frozenArchive } from '../load-frozen-archive.ts';

const archive = frozenArchive();
const papers = [...archive.papers.values()];
const compounds = collectCompounds(
  papers.map(({ title, abstract }) => `${title.plain} ${abstract?.plain ?? ''}`),
);

describe('records', () => {
  const records = papers.map((paper) => buildSearchRecord(toSearchDocument(paper, archive), compounds));

  test('every record has every sort key and a relative address', () => {
    for (const { url, sort } of records) {
      expect(sort.date).toMatch(/^\d{8}$/);
      expect(url).toMatch(/^papers\/[a-z0-9-]+\/$/);
    }
  });

  test('the year is that of the paper, and never that of the issue it is in', () => {
    const paper = papers.find(({ venue }) => venue?.year === 2020);
    if (paper?.venue === undefined) throw new Error('No paper was published in 2020.');
    const yearOf = (dates: Pick<Partial<Paper>, 'firstDate' | 'firstMonth' | 'venue'>) => {
      const undated = { ...paper, firstDate: undefined, firstMonth: undefined, venue: undefined };
      const document = toSearchDocument({ ...undated, ...dates }, archive);
      expect(document.published[0]).toBe(document.filters.year[0] ?? '');
      return document.filters.year;
    };
    expect(yearOf({ firstDate: '2017-10-10', venue: paper.venue })).toEqual(['2017']);
    expect(yearOf({ firstMonth: '2017-10', venue: paper.venue })).toEqual(['2017']);
    expect(yearOf({ venue: paper.venue })).toEqual(['2020']);
    expect(yearOf({})).toEqual([]);
  });

  test('facets carry ids that the archive resolves', () => {
    for (const { filters } of records) {
      for (const issue of filters.issue) expect(archive.issueById.has(issue)).toBe(true);
      for (const topic of filters.topic) expect(archive.topics.has(topic)).toBe(true);
      for (const venue of filters.venue) expect(archive.venues.has(venue)).toBe(true);
      expect(['yes', 'no']).toContain(filters.code[0]);
    }
  });

  test('a paper in several issues is one record with all of them', () => {
    const paper = papers[0];
    if (paper === undefined) throw new Error('The archive is empty.');
    const again = { ...paper.appearances[0], issue: '2025-09-04' };
    const record = buildSearchRecord(
      toSearchDocument({ ...paper, appearances: [paper.appearances[0], again] }, archive),
      compounds,
    );
    expect(record.filters.issue).toEqual([paper.appearances[0].issue, '2025-09-04']);
  });

  test('a venue is found by a former name as well', () => {
    const found = records.filter(({ content }) => / nips(?: |$)/.test(content));
    expect(found.length).toBeGreaterThan(10);
    for (const { content } of found) expect(content).toMatch(/ neurips nips /);
  });

  test('text is plain, and identifiers can be found', () => {
    const record = records.find(({ url }) => url.includes('qurating'));
    expect(record?.content).toContain('2402.09739');
    for (const { content, meta } of records)
      expect(`${content} ${meta.title}`).not.toMatch(/\\mathcal|\$\\|<\/?[a-z]+>/);
  });
});

describe('the index', () => {
  const folders = [
    mkdtempSync(join(tmpdir(), 'offprint-index-')),
    mkdtempSync(join(tmpdir(), 'offprint-index-')),
  ];
  beforeAll(async () => {
    for (const folder of folders) await buildSearchIndex(archive, folder);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('the same archive gives the same bytes', () => {
    const [one, other] = folders.map((folder) => readFolder(folder));
    expect([...(one?.keys() ?? [])]).toEqual([...(other?.keys() ?? [])]);
    for (const [name, bytes] of one ?? []) expect(other?.get(name)?.equals(bytes)).toBe(true);
  });

  test('papers only, each once, and none of Pagefind’s own interfaces', () => {
    const files = readFolder(folders[0] ?? '');
    const fragments = [...files].filter(([name]) => name.endsWith('.pf_fragment'));
    const urls = fragments.map(
      ([, bytes]) => JSON.parse(gunzipSync(bytes).toString().slice('pagefind_dcd'.length)).url,
    );
    expect(urls.sort()).toEqual(papers.map(({ id }) => `papers/${id}/`).sort());
    expect([...files.keys()].filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
  });

  test('a word’s file is small: one query does not fetch the index', () => {
    const files = readFolder(folders[0] ?? '');
    const chunks = [...files].filter(([name]) => name.endsWith('.pf_index')).map(([, bytes]) => bytes.length);
    expect(chunks.length).toBeGreaterThan(30);
    expect(Math.max(...chunks)).toBeLessThan(8_000);
  });
});

test('the list for reading from a disk is a script that sets a global, with every paper', () => {
  const files = searchExports.flatMap(({ files: exported }) => [...exported(archive)]);
  const script = contentText(files.find(({ path }) => path === diskIndexPath)?.render() ?? '');
  const sandbox: { offprintTitles?: readonly (readonly string[])[] } = {};
  vm.runInNewContext(script, sandbox);
  expect(sandbox.offprintTitles?.length).toBe(papers.length);
  expect(sandbox.offprintTitles?.find(([id]) => id?.startsWith('qurating'))?.slice(1)).toEqual([
    'QuRating: Selecting High-Quality Data for Training Language Models',
    'Alexander Wettig, Aatmik Gupta, Saumya Malik, Danqi Chen',
    '2024',
  ]);
  const undated = papers.find(
    ({ firstDate, firstMonth, venue }) => (firstDate ?? firstMonth ?? venue?.year) === undefined,
  );
  expect(sandbox.offprintTitles?.find(([id]) => id === undated?.id)?.[3]).toBe('');
});

function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}
