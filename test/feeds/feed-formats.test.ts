/** All three formats against their rules, and read by parsers that others wrote. */
import { parseFeed as parseLenient } from '@rowanmanning/feed-parser';
import { Ajv } from 'ajv';
import { parseAtomFeed, parseFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { absoluteUrl, type SitePath } from '../../src/addresses.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { buildEntryMaker } from '../../src/exports/feeds/entry-maker.ts';
import type { FeedEntry } from '../../src/exports/feeds/feed.ts';
import { buildPublications } from '../../src/exports/feeds/publication.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Archive } from '../../src/model.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { checkFeed } from './check-feed.ts';
import { emptyRecord } from './empty-record.ts';
import { renderFeedFiles, textAt } from './feed-files.ts';
import { buildHostileArchive, hostileTitles } from './hostile-archive.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';
import { readXml } from './read-xml.ts';
import { buildSampleArchive } from './sample-archive.ts';

const content = loadContent(archiveFolder);
const archives: readonly (readonly [string, Archive])[] = [
  ['hostile papers', buildHostileArchive()],
  ['the real archive', buildArchive({ ...content, site: { ...content.site, hub: 'https://hub.example/' } })],
  ['an empty archive', buildSampleArchive([])],
];

describe.each(archives)('%s', (name, archive) => {
  const files = renderFeedFiles(archive, { queries: content.queries });
  const xml = [...files].filter(([path]) => /(rss|atom)\.xml$/.test(path));
  const json = [...files].filter(([path]) => path.endsWith('feed.json'));

  test('RSS and Atom are well-formed and keep the rules of the W3C validator', () => {
    expect(xml.length).toBeGreaterThan(3);
    if (name === 'the real archive')
      expect(xml.filter(([, { text }]) => text.includes('<fh:archive/>')).length).toBeGreaterThan(3);
    for (const [path, { mediaType, text }] of xml) {
      // A document at a former or future address names the address it is to be read at.
      expect(checkFeed({ url: absoluteUrl(archive.site.url, path), mediaType, text }), path).toEqual([]);
    }
  });

  test('JSON Feed keeps its schema', () => {
    const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
      jsonFeedSchema,
    );
    expect(json.length).toBeGreaterThan(1);
    for (const [path, { mediaType, text }] of json) {
      expect(mediaType).toBe('application/feed+json; charset=utf-8');
      const feed: unknown = JSON.parse(text);
      validate(feed);
      expect(validate.errors ?? [], path).toEqual([]);
      expect(feed).toMatchObject({ feed_url: absoluteUrl(archive.site.url, path) });
    }
  });

  test('OPML lists every feed', () => {
    const opml = textAt(files, '/subscribe/feeds.opml');
    readXml(opml);
    const outlines = parseOpml(opml).body?.outlines ?? [];
    const urls = outlines
      .flatMap((outline) => [outline, ...(outline.outlines ?? [])])
      .flatMap(({ xmlUrl }) => xmlUrl ?? []);
    const heads = xml
      .map(([path]) => path)
      .filter((path) => /^\/[a-z]+\/([a-z0-9-]+\/)?atom\.xml$/.test(path));
    expect([...urls].sort()).toEqual(heads.map((path) => absoluteUrl(archive.site.url, path)).sort());
  });
});

/** What each parser makes of an entry, in one shape. */
interface ReadEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly html: string;
}

const parsers: readonly (readonly [string, SitePath, (text: string) => readonly ReadEntry[]])[] = [
  [
    'feedsmith',
    '/papers/rss.xml',
    (text) =>
      (parseRssFeed(text).items ?? []).map((item) => ({
        id: item.guid?.value ?? '',
        url: item.link ?? '',
        title: item.title ?? '',
        published: toInstant(item.pubDate),
        authors: item.dc?.creators ?? [],
        categories: (item.categories ?? []).map(({ name }) => name ?? ''),
        html: item.content?.encoded ?? '',
      })),
  ],
  [
    'feedsmith',
    '/papers/atom.xml',
    (text) =>
      (parseAtomFeed(text).entries ?? []).map((entry) => ({
        id: entry.id ?? '',
        url: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
        title: plainText(entry.title),
        published: toInstant(entry.published),
        authors: (entry.authors ?? []).map(({ name }) => name ?? ''),
        categories: (entry.categories ?? []).map(({ label }) => label ?? ''),
        html: plainText(entry.content),
      })),
  ],
  [
    'feedsmith',
    '/papers/feed.json',
    (text) =>
      (parseJsonFeed(text).items ?? []).map((item) => ({
        id: item.id ?? '',
        url: item.url ?? '',
        title: item.title ?? '',
        published: toInstant(item.date_published),
        authors: (item.authors ?? []).map(({ name }) => name ?? ''),
        categories: item.tags ?? [],
        html: item.content_html ?? '',
      })),
  ],
  ['feed-parser', '/papers/rss.xml', readLeniently],
  ['feed-parser', '/papers/atom.xml', readLeniently],
];

function readLeniently(text: string): readonly ReadEntry[] {
  return parseLenient(text).items.map((item) => ({
    id: item.id ?? '',
    url: item.url ?? '',
    title: item.title ?? '',
    published: toInstant(item.published),
    authors: item.authors.map(({ name }) => name ?? ''),
    categories: item.categories.map(({ label, term }) => label ?? term),
    html: item.content ?? '',
  }));
}

function toInstant(date: Date | string | null | undefined): string {
  return date === null || date === undefined ? '' : new Date(date).toISOString().replace('.000', '');
}

/** A text construct comes as a string or as an object with its value, as the parser likes. */
function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : '';
}

describe.each(parsers)('%s reads %s', (parser, path, read) => {
  test.each(archives.slice(0, 2))('of %s: every entry with authors, dates and content', (_name, archive) => {
    const entries = read(textAt(renderFeedFiles(archive), path));
    const maker = buildEntryMaker(archive, emptyRecord);
    const publications = buildPublications(archive).papers.toReversed().slice(0, entries.length);
    const expected = publications.map(maker.entryOf).map(toExpected);
    expect(entries.length).toBeGreaterThan(10);
    expect(entries).toEqual(
      parser === 'feedsmith'
        ? expected
        : expected.map((entry) => asLenient(entry, path, archive.site.publisher)),
    );
  });
});

/**
 * This parser decodes references twice, whether a feed escapes or quotes its text, and trims titles; and where an
 * Atom entry has no author it names the feed's, as RFC 4287 says.
 */
function asLenient(entry: ReadEntry, path: SitePath, publisher: string): ReadEntry {
  const authors = path.endsWith('atom.xml') && entry.authors.length === 0 ? [publisher] : entry.authors;
  return {
    ...entry,
    title: decode(entry.title).trim(),
    html: decode(entry.html),
    authors: authors.map(decode),
    categories: entry.categories.map(decode),
  };
}

const references: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
};

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot);/g, (reference) => references[reference] ?? reference);
}

function toExpected({ id, url, title, published, authors, categories, html: parts }: FeedEntry): ReadEntry {
  const html = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return { id, url, title, published, authors, categories: categories.map(({ label }) => label), html };
}

test('hostile titles survive in all three formats', () => {
  const files = renderFeedFiles(buildHostileArchive());
  for (const path of ['/papers/rss.xml', '/papers/atom.xml', '/papers/feed.json'] as const) {
    const read = parsers.find(([name, place]) => name === 'feedsmith' && place === path)?.[2];
    const titles = read?.(textAt(files, path)).map(({ title }) => title) ?? [];
    for (const title of hostileTitles) expect(titles, path).toContain(expectedTitle(title));
    expect(parseFeed(textAt(files, path)).format).toBe(
      path.includes('rss') ? 'rss' : path.includes('atom') ? 'atom' : 'json',
    );
  }
});

/** As the archive prints it everywhere: `plain` of its Markup. */
function expectedTitle(title: string): string {
  const paper = [...buildHostileArchive().papers.values()].find((one) => one.title.raw === title);
  return paper?.title.plain ?? 'missing';
}
