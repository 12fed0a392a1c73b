/** RFC 5005: small heads, closed archive documents that never change, and complete crawls without duplicates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SitePath } from '../../src/addresses.ts';
import { blockLimits, splitBlocks } from '../../src/exports/feeds/archive-blocks.ts';
import { crawlFeed } from './crawl-feed.ts';
import { renderFeedFiles } from './feed-files.ts';
import { buildSampleArchive, type SampleIssue, sampleSite } from './sample-archive.ts';

const heads: readonly SitePath[] = ['/papers/rss.xml', '/papers/atom.xml', '/papers/feed.json'];

/** `sizes[n]` papers in the issue n days after the start; all on one topic, by one author. */
function issuesOf(sizes: readonly number[]): SampleIssue[] {
  return sizes.map((size, index) => ({
    day: new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    papers: Array.from({ length: size }, (_, place) => ({
      id: `paper-${index}-${place}`,
      abstract: 'We show that it holds. We prove it.',
      authors: [`Ada B${'.'.repeat(index % 2)} Lovelace`],
      topics: ['proofs'],
      venue: 'NeurIPS',
    })),
  }));
}

const isClosed = (text: string) => /<fh:archive\/>|"closed_archive":true/.test(text);

function splitInto(total: number, size: number): number[] {
  const sizes: number[] = [];
  for (let rest = total; rest > 0; rest -= size) sizes.push(Math.min(size, rest));
  return sizes;
}

/** In no list but those of all papers and issues: of other feeds, which take most of the time, below. */
const inNoList = (issues: readonly SampleIssue[]): SampleIssue[] =>
  issues.map(({ day, papers }) => ({
    day,
    papers: papers.map(({ topics: _topics, venue: _venue, authors: _authors, ...paper }) => paper),
  }));

describe.each([0, 1, 99, 100, 101, 250, 1000])('an archive of %i papers', (total) => {
  const archive = buildSampleArchive(inNoList(issuesOf(splitInto(total, 37))));
  const files = renderFeedFiles(archive);

  test.each(heads)('%s: back from the head, each paper once, newest first', (head) => {
    const documents = crawlFeed(files, sampleSite, head);
    const expected = [...archive.papers.keys()].map((id) => `tag:papers.example,2024:papers/${id}`);
    expect(documents.flatMap(({ ids }) => ids)).toEqual(expected);
    expect(documents.map(({ closed }) => closed)).toEqual(documents.map((_, index) => index > 0));
    expect(Math.max(...documents.map(({ ids }) => ids.length))).toBeLessThanOrEqual(100);
    if (total > 100) expect(documents[0]?.ids.length).toBeGreaterThan(50);
  });

  test.each(heads)('%s: forwards from the oldest document, each paper once', (head) => {
    const oldest = crawlFeed(files, sampleSite, head).at(-1);
    if (oldest === undefined || !oldest.closed) return expect(total).toBeLessThanOrEqual(100);
    const start: SitePath = `/${oldest.url.slice(sampleSite.url.length)}`;
    const documents = crawlFeed(files, sampleSite, start, 'next');
    expect(documents.flatMap(({ ids }) => ids).sort()).toEqual(
      [...archive.papers.keys()].map((id) => `tag:papers.example,2024:papers/${id}`).sort(),
    );
    expect(documents.at(-1)?.closed).toBe(false);
    for (const { current } of documents) expect(current).toBe(`${sampleSite.url}${head.slice(1)}`);
  });
});

test('a feed of a topic, a venue and an author has its archive, too', () => {
  const archive = buildSampleArchive(issuesOf(splitInto(250, 30)));
  const files = renderFeedFiles(archive);
  for (const head of [
    '/topics/proofs/atom.xml',
    '/venues/neurips/rss.xml',
    '/authors/ada-b-lovelace/feed.json',
  ] as const) {
    const ids = crawlFeed(files, sampleSite, head).flatMap((document) => document.ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(
      head.startsWith('/authors') ? archive.authors.get('ada-b-lovelace')?.papers.length : 250,
    );
  }
});

test('documents at archive addresses are brief, but for the Atom of all papers; those that readers poll are whole', () => {
  const long = `It holds. ${'We prove it at length. '.repeat(30)}To the end.`;
  const issues = issuesOf(splitInto(250, 2)).map(({ day, papers }) => ({
    day,
    papers: papers.map((paper) => ({
      ...paper,
      authors: ['Ada Lovelace'],
      abstract: long,
      arxiv: '2401.00001',
    })),
  }));
  const archive = buildSampleArchive(issues);
  const files = renderFeedFiles(archive);
  const documents = [...files].filter(([path]) => /(?:rss\.xml|atom\.xml|feed\.json)$/.test(path));
  const closed = documents.filter(([, { text }]) => isClosed(text));
  const folders = new Set(closed.map(([path]) => path.replace(/archive\/.*/, '')));
  expect([...folders].toSorted()).toEqual([
    '/authors/ada-lovelace/',
    '/issues/',
    '/papers/',
    '/topics/proofs/',
    '/venues/neurips/',
  ]);
  for (const [path, { text }] of documents) {
    const isWhole = !path.includes('/archive/') || /^\/papers\/.*atom\.xml$/.test(path);
    expect(text.includes('To the end.'), path).toBe(isWhole);
    expect(text.includes('Older entries are in brief'), path).toBe(!isWhole);
    const ids = new Set(Array.from(text.matchAll(/papers\/(paper-\d+-\d)\//g), ([, id]) => id));
    for (const id of ids) expect(text, path).toContain(`On ${id}`);
    expect(ids.size, path).toBeGreaterThan(40);
    expect(text, path).toContain('Ada Lovelace');
    if (!path.startsWith('/issues/')) expect(text, path).toContain('It holds. We prove it at length.');
  }
});

test('documents are divided by the weight of whole entries, also where they are brief', () => {
  const issues = issuesOf([40, 40, 40]).map(({ day, papers }) => ({
    day,
    papers: papers.map((paper) => ({ ...paper, abstract: 'It holds. '.repeat(3_000) })),
  }));
  const archive = buildSampleArchive(issues);
  const files = renderFeedFiles(archive);
  const [whole, ...others] = (
    ['/papers/atom.xml', '/papers/feed.json', '/topics/proofs/atom.xml', '/topics/proofs/rss.xml'] as const
  ).map((head) => crawlFeed(files, sampleSite, head).map(({ ids }) => ids));
  expect(whole?.length).toBeGreaterThan(4);
  for (const ids of whole ?? []) expect(ids.length).toBeLessThanOrEqual(32);
  for (const divided of others) expect(divided).toEqual(whole);
});

test('the newest issue is whole in the head, as long as it fits', () => {
  for (const newest of [1, 49, 50, 51, 88, 100]) {
    const archive = buildSampleArchive(issuesOf([...splitInto(170, 17), newest]));
    const [head] = crawlFeed(renderFeedFiles(archive), sampleSite, '/papers/atom.xml');
    const newestIds =
      archive.issues[0]?.appearances.map(({ paper }) => `tag:papers.example,2024:papers/${paper}`) ?? [];
    expect(head?.ids.slice(0, newest)).toEqual(newestIds);
  }
});

test('new issues, repeated papers and old issues found late change no closed document', () => {
  const papers = fc.integer({ min: 0, max: 140 });
  const publication = fc.record({
    size: papers,
    repeats: fc.integer({ min: 0, max: 5 }),
    late: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(publication, { minLength: 2, maxLength: 7 }), (publications) => {
      let before = new Map<string, string>();
      for (let count = 1; count <= publications.length; count += 1) {
        const files = renderFeedFiles(buildSampleArchive(arrive(publications.slice(0, count))));
        const closed = new Map(
          [...files].filter(([, { text }]) => isClosed(text)).map(([path, { text }]) => [path, text]),
        );
        for (const [path, text] of before) expect(closed.get(path as SitePath)).toBe(text);
        before = closed;
      }
    }),
    { numRuns: 12 },
  );
});

/** Late issues are dated before all others; repeats are papers of the first issue. */
function arrive(publications: readonly { size: number; repeats: number; late: boolean }[]): SampleIssue[] {
  const issues = issuesOf(publications.map(({ size }) => size));
  const first = issues[0]?.papers ?? [];
  return issues.map((issue, index) => ({
    ...issue,
    day: publications[index]?.late ? issue.day.replace('2024', '2019') : issue.day,
    papers: index === 0 ? issue.papers : [...first.slice(0, publications[index]?.repeats), ...issue.papers],
  }));
}

test('the head never exceeds a megabyte, whatever the papers weigh', () => {
  const heavy = [
    '&'.repeat(30_000),
    '<b>"\\'.repeat(9_000),
    '数学'.repeat(20_000),
    'x'.repeat(2_000_000),
    '\\'.repeat(60_000),
  ];
  const issues = issuesOf([40, 40]).map((issue, index) => ({
    ...issue,
    papers: issue.papers.map((paper, place) => ({
      ...paper,
      abstract: heavy[(index + place) % heavy.length] ?? '',
    })),
  }));
  const archive = buildSampleArchive(issues);
  const files = renderFeedFiles(archive);
  for (const [path, { text }] of files) {
    if (/(rss\.xml|atom\.xml|feed\.json)$/.test(path))
      expect(Buffer.byteLength(text), path).toBeLessThan(1_000_000);
  }
  for (const head of heads)
    expect(crawlFeed(files, sampleSite, head).flatMap(({ ids }) => ids).length).toBe(80);
});

describe('splitBlocks', () => {
  const group = fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 160 });

  test('keeps everything once, in order, within the limits', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
        const members = groups.map((weights, issue) =>
          weights.map((bytes, place) => ({ issue, place, bytes })),
        );
        const { closed, head } = splitBlocks(members, ({ bytes }) => bytes);
        expect([...closed.flat(), ...head]).toEqual(members.flat());
        for (const block of closed) {
          expect(block.length).toBeGreaterThan(0);
          expect(block.length).toBeLessThanOrEqual(blockLimits.entries);
          expect(sum(block)).toBeLessThanOrEqual(blockLimits.bytes);
        }
        expect(head.length).toBeLessThanOrEqual(2 * blockLimits.entries);
        expect(sum(head)).toBeLessThanOrEqual(2 * blockLimits.bytes);
      }),
    );
  });

  test('what is closed stays closed as more arrives', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
        const members = groups.map((weights, issue) =>
          weights.map((bytes, place) => ({ issue, place, bytes })),
        );
        const all = splitBlocks(members, ({ bytes }) => bytes).closed;
        for (let count = 0; count < members.length; count += 1) {
          const { closed } = splitBlocks(members.slice(0, count), ({ bytes }) => bytes);
          expect(all.slice(0, closed.length)).toEqual(closed);
        }
      }),
    );
  });
});

function sum(block: readonly { bytes: number }[]): number {
  return block.reduce((total, { bytes }) => total + bytes, 0);
}
