import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { SitePath } from '../../src/addresses.ts';
import { buildLastChanges } from '../../src/exports/sitemap/last-change.ts';
import { protocolLimits, renderSitemap, splitSitemap } from '../../src/exports/sitemap/sitemap.ts';
import { type SitemapSetting, sitemapExport } from '../../src/exports/sitemap/sitemap-export.ts';
import { contentText } from '../content-text.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

const archive = buildSampleArchive([
  {
    day: '2025-01-01',
    papers: [
      { id: 'old', topics: ['a'], authors: ['Ann Ash'] },
      { id: 'twice', topics: ['a', 'b'] },
    ],
  },
  {
    day: '2025-03-03',
    papers: [{ id: 'new', topics: ['b'], authors: ['Åsa Öst', 'Ann Ash'] }, { id: 'twice' }],
  },
]);
const never = () => undefined;

function filesOf(
  setting: Partial<SitemapSetting> & Pick<SitemapSetting, 'pages'>,
): ReadonlyMap<string, string> {
  const row = sitemapExport({ revised: never, ...setting });
  return new Map([...row.files(archive)].map(({ path, render }) => [path, contentText(render())]));
}

/** Rows of a sitemap as a parser that isn't ours reads them. */
function rowsOf(xml: string): { loc: string; lastmod: string | undefined }[] {
  const rows: { loc: string; lastmod: string | undefined }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let text = '';
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    text = '';
    if (local === 'url' || local === 'sitemap') rows.push({ loc: '', lastmod: undefined });
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ local }) => {
    const row = rows.at(-1);
    if (row !== undefined && local === 'loc') row.loc = text;
    if (row !== undefined && local === 'lastmod') row.lastmod = text;
  });
  parser.write(xml).close();
  return rows;
}

describe('the last change of a page', () => {
  const lastChange = buildLastChanges(archive, never);

  it.each<[SitePath, string | undefined]>([
    ['/', '2025-03-03'],
    ['/issues/', '2025-03-03'],
    ['/issues/2025-01-01/', '2025-01-01'],
    ['/issues/2025-03-03/', '2025-03-03'],
    ['/issues/year/2025/', '2025-03-03'],
    ['/papers/old/', '2025-01-01'],
    ['/papers/twice/', '2025-03-03'],
    ['/topics/a/', '2025-03-03'],
    ['/topics/a/page-2/', '2025-03-03'],
    ['/authors/ann-ash/', '2025-03-03'],
    ['/papers/letter/o/', '2025-03-03'],
    ['/about/', undefined],
    ['/search/', undefined],
  ])('%s: %s', (page, day) => {
    expect(lastChange(page)).toBe(day);
  });

  it('is the day of a correction where that is later', () => {
    const corrected = buildLastChanges(archive, (page) =>
      page === '/papers/old/' ? '2025-05-05' : undefined,
    );
    expect(corrected('/papers/old/')).toBe('2025-05-05');
    expect(corrected('/topics/a/')).toBe('2025-05-05');
    expect(corrected('/topics/b/')).toBe('2025-03-03');
    // Issues print their papers' abstracts.
    expect(corrected('/issues/2025-01-01/')).toBe('2025-05-05');
    expect(corrected('/issues/2025-03-03/')).toBe('2025-03-03');
  });
});

describe('the sitemap', () => {
  it('has every page once with its day', () => {
    const files = filesOf({ pages: ['/papers/old/', '/', '/about/'] });
    expect([...files.keys()]).toEqual(['/sitemap.xml']);
    expect(rowsOf(files.get('/sitemap.xml') ?? '')).toEqual([
      { loc: 'https://papers.example/archive/about/', lastmod: undefined },
      { loc: 'https://papers.example/archive/papers/old/', lastmod: '2025-01-01' },
      { loc: 'https://papers.example/archive/', lastmod: '2025-03-03' },
    ]);
  });

  it('becomes an index past the limit, and loses no page', () => {
    const pages = Array.from({ length: 11 }, (_, at): SitePath => `/p-${at}/`).concat('/papers/old/', '/');
    const files = filesOf({ pages, limits: { urls: 5, bytes: 1_000_000 } });
    expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']);
    expect(rowsOf(files.get('/sitemap.xml') ?? '')).toEqual([
      { loc: 'https://papers.example/archive/sitemap-1.xml', lastmod: undefined },
      { loc: 'https://papers.example/archive/sitemap-2.xml', lastmod: undefined },
      { loc: 'https://papers.example/archive/sitemap-3.xml', lastmod: '2025-03-03' },
    ]);
    const listed = [1, 2, 3].flatMap((number) => rowsOf(files.get(`/sitemap-${number}.xml`) ?? ''));
    expect(new Set(listed.map(({ loc }) => loc)).size).toBe(13);
  });

  it('leaves the first files as they were when newer pages come', () => {
    const old = Array.from({ length: 6 }, (_, at): SitePath => `/topics/a/page-${at + 2}/`);
    const limits = { urls: 3, bytes: 1_000_000 };
    const before = filesOf({ pages: ['/papers/old/', '/issues/2025-01-01/', '/about/', ...old], limits });
    const after = filesOf({
      pages: ['/papers/old/', '/issues/2025-01-01/', '/about/', ...old, '/papers/new/'],
      limits,
    });
    expect(after.get('/sitemap-1.xml')).toBe(before.get('/sitemap-1.xml'));
  });

  it.each([
    ['number', 120, { urls: 50, bytes: 52_428_800 }, [50, 50, 20]],
    ['bytes', 120, { urls: 50_000, bytes: 50_000 }, undefined],
  ])('keeps within the limit in %s, and fills each file', (_what, length, limits, expected) => {
    const entries = Array.from({ length }, (_, at) => ({
      url: `https://papers.example/papers/${'x'.repeat(900)}-${at}/`,
      lastChange: '2025-03-03',
    }));
    const parts = splitSitemap(entries, limits);
    expect(parts.flat()).toEqual(entries);
    const sizes = parts.map((part) => Buffer.byteLength(renderSitemap(part)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.bytes);
    if (expected === undefined) expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(limits.bytes - 1_300);
    else expect(parts.map((part) => part.length)).toEqual(expected);
    expect(parts.length).toBe(3);
  });

  it('has the limits of the protocol as its own', () => {
    expect(protocolLimits).toEqual({ urls: 50_000, bytes: 52_428_800 });
    const short = Array.from({ length: 50_001 }, () => ({
      url: 'https://a.example/',
      lastChange: undefined,
    }));
    expect(splitSitemap(short).map((part) => part.length)).toEqual([50_000, 1]);
  });

  it('is well-formed without any page', () => {
    expect(rowsOf(renderSitemap([]))).toEqual([]);
  });
});
