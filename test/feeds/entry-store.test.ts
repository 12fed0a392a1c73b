import { expect, test } from 'vitest';
import { buildEntryMaker } from '../../src/exports/feeds/entry-maker.ts';
import { EntryStore } from '../../src/exports/feeds/entry-store.ts';
import { weighEntry } from '../../src/exports/feeds/entry-weight.ts';
import { feedFormats } from '../../src/exports/feeds/feed-exports.ts';
import { buildPublications, type Publication } from '../../src/exports/feeds/publication.ts';
import type { RenderedEntry } from '../../src/exports/feeds/rendered-entry.ts';
import { contentText } from '../content-text.ts';
import { emptyRecord } from './empty-record.ts';
import { buildSampleArchive } from './sample-archive.ts';

const papers = Array.from({ length: 20 }, (_, index) => ({
  id: `paper-${index}`,
  title: `Paper ${index} of “many” & <more>`,
  abstract: 'A word. '.repeat(20),
}));
const archive = buildSampleArchive([{ day: '2025-10-29', papers }]);
const publications = buildPublications(archive);
const { entryOf, briefOf } = buildEntryMaker(archive, emptyRecord);

function storeOf(limit?: number) {
  const asked = new Map<Publication, number>();
  const store = new EntryStore(
    {
      entryOf(publication) {
        asked.set(publication, (asked.get(publication) ?? 0) + 1);
        return entryOf(publication);
      },
      briefOf,
    },
    feedFormats,
    limit,
  );
  return { store, timesAsked: (publication: Publication) => asked.get(publication) ?? 0 };
}

const textsOf = (rendered: RenderedEntry) => feedFormats.map((format) => contentText(rendered.in(format)));

test('a brief entry has no content, and does not change the weight', () => {
  const { store } = storeOf();
  for (const publication of publications.papers) {
    const [rss = '', atom = '', json = ''] = textsOf(store.briefOf(publication));
    expect(rss).toContain('<description>A word. A word.');
    expect(rss).not.toContain('content:encoded');
    expect(atom).toContain('<summary>A word. A word.');
    expect(atom).not.toContain('<content');
    expect(JSON.parse(json)).toMatchObject({ content_text: expect.stringMatching(/^A word\. A word\./) });
    expect(json).not.toContain('content_html');
    expect(store.weightOf(publication)).toBe(weighEntry(entryOf(publication)));
    expect(store.briefOf(publication)).toBe(store.briefOf(publication));
  }
});

test('an entry is made once for its weight, for all formats and for every feed it is in', () => {
  const { store, timesAsked } = storeOf();
  for (const publication of publications.papers) {
    for (let feed = 0; feed < 3; feed += 1) {
      expect(store.weightOf(publication)).toBe(weighEntry(entryOf(publication)));
      for (const format of feedFormats)
        expect(contentText(store.renderedOf(publication).in(format))).toContain(publication.paper?.id);
    }
  }
  expect(publications.papers).toHaveLength(20);
  expect(publications.papers.map(timesAsked)).toEqual(publications.papers.map(() => 1));
});

test('where there is no room an entry is made again, with the same text and weight', () => {
  const roomy = storeOf();
  const tight = storeOf(10_000);
  for (const { store } of [roomy, tight])
    for (const publication of publications.papers) store.weightOf(publication);
  for (const publication of publications.papers) {
    for (const form of ['renderedOf', 'briefOf'] as const) {
      const texts = [roomy, tight].map(({ store }) => textsOf(store[form](publication)));
      expect(texts[1]).toEqual(texts[0]);
    }
    expect(tight.store.weightOf(publication)).toBe(roomy.store.weightOf(publication));
  }
  const made = publications.papers.map(tight.timesAsked);
  expect(made.filter((times) => times === 1).length).toBeGreaterThan(0);
  expect(made.filter((times) => times === 2).length).toBeGreaterThan(10);
});

test('an issue, which is large and in one feed, is never kept', () => {
  const { store, timesAsked } = storeOf();
  const [issue] = publications.issues;
  if (issue === undefined) throw new Error('The archive has no issue.');
  store.weightOf(issue);
  store.renderedOf(issue);
  expect(timesAsked(issue)).toBe(2);
});

test('formats that escape alike share the bytes of what is escaped', () => {
  const { store } = storeOf();
  const [paper] = publications.papers;
  if (paper === undefined) throw new Error('The archive has no paper.');
  const rendered = store.renderedOf(paper);
  const [rss = [], atom = [], json = []] = feedFormats.map(rendered.in);
  expect(rss.filter((piece) => piece instanceof Uint8Array && atom.includes(piece))).toHaveLength(1);
  expect(rss.filter((piece) => json.includes(piece))).toEqual([]);
});
