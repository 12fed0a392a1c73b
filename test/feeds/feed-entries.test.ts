/** What entries say, and when. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar.ts';
import { excerptOf } from '../../src/exports/feeds/excerpt.ts';
import { entryInstant, laterOf, noonOf, toRfc822 } from '../../src/exports/feeds/instant.ts';
import { emptyRecord } from './empty-record.ts';
import { renderFeed, renderFeedFiles, textAt } from './feed-files.ts';
import { childrenOf, qualify, readXml, textOf, type XmlNode } from './read-xml.ts';
import { buildSampleArchive, type SampleIssue } from './sample-archive.ts';

const first: SampleIssue = {
  day: '2025-10-29',
  papers: [
    {
      id: 'alpha',
      authors: ['Ada L', 'Bob M'],
      abstract: 'It holds.',
      topics: ['t'],
      firstDate: '2024-02-03',
      arxiv: '2401.00001',
      code: 'https://github.com/a/b',
    },
    { id: 'beta', authors: ['Ada L'], authorCount: 1 },
  ],
};
const second: SampleIssue = {
  day: '2025-11-03',
  papers: [{ id: 'gamma', authorCount: 114 }, { id: 'alpha' }],
};

function atomEntries(text: string): readonly XmlNode[] {
  return childrenOf(readXml(text), qualify('atom:entry'));
}
const atomText = (entry: XmlNode | undefined, name: string) => entry && textOf(entry, qualify(name));

describe('a paper’s entry', () => {
  const files = renderFeedFiles(buildSampleArchive([first, second]));
  const entries = atomEntries(textAt(files, '/papers/atom.xml'));
  const [gamma, alpha] = entries;

  test('comes once, with the issue it first appeared in', () => {
    expect(entries.map((entry) => atomText(entry, 'atom:id'))).toEqual([
      'tag:papers.example,2024:papers/gamma',
      'tag:papers.example,2024:papers/alpha',
      'tag:papers.example,2024:papers/beta',
    ]);
    expect(atomText(alpha, 'atom:published')).toBe('2025-10-29T11:59:59Z');
  });

  test('keeps first date and issue date apart', () => {
    expect(atomText(alpha, 'dcterms:available')).toBe('2024-02-03');
    expect(atomText(alpha, 'atom:content')).toContain(
      'First published <time datetime="2024-02-03">3 February 2024</time>',
    );
    expect(atomText(alpha, 'atom:content')).toContain('Issue 1, 29 October 2025');
    expect(atomText(gamma, 'dcterms:available')).toBeUndefined();
  });

  test('has an author element for each author, and code and PDF links', () => {
    const authors = childrenOf(alpha ?? gamma ?? missing(), qualify('atom:author'));
    expect(authors.map((author) => textOf(author, qualify('atom:name')))).toEqual(['Ada L', 'Bob M']);
    const links = childrenOf(alpha ?? missing(), qualify('atom:link')).map(({ attributes }) => attributes);
    expect(links).toContainEqual({
      rel: 'related',
      type: 'application/pdf',
      title: 'PDF',
      href: 'https://arxiv.org/pdf/2401.00001',
    });
    expect(links).toContainEqual({ rel: 'related', title: 'Code', href: 'https://github.com/a/b' });
    const rss = readXml(textAt(files, '/papers/rss.xml'));
    const items = childrenOf(childrenOf(rss, 'channel')[0] ?? missing(), 'item');
    expect(childrenOf(items[1] ?? missing(), qualify('dc:creator')).map(({ text }) => text)).toEqual([
      'Ada L',
      'Bob M',
    ]);
  });

  test('says how many authors there are when they are not known', () => {
    expect(atomText(gamma, 'atom:content')).toContain('<p>114 authors</p>');
  });

  test('is the same in every feed it is in', () => {
    const raw = (path: '/papers/atom.xml' | '/topics/t/atom.xml' | '/authors/ada-l/atom.xml') =>
      textAt(files, path)
        .split('\n')
        .find((line) => line.includes('papers/alpha</id>'));
    expect(raw('/topics/t/atom.xml')).toBe(raw('/papers/atom.xml'));
    expect(raw('/authors/ada-l/atom.xml')).toBe(raw('/papers/atom.xml'));
  });

  test('outlives a change of host, of title and of address', () => {
    const moved = renderFeedFiles(
      buildSampleArchive([{ ...first, papers: [{ id: 'alpha-new', title: 'Another title' }] }], {
        url: 'https://elsewhere.example/',
      }),
      {
        record: { ...emptyRecord, lastingKey: (key) => (key === 'papers/alpha-new' ? 'papers/alpha' : key) },
      },
    );
    const [entry] = atomEntries(textAt(moved, '/papers/atom.xml'));
    expect(atomText(entry, 'atom:id')).toBe('tag:papers.example,2024:papers/alpha');
  });

  test('updated moves on the day of a revision only, never before the issue', () => {
    const revisedOn = (key: string) => ({ 'papers/alpha': '2025-12-01', 'papers/beta': '2020-01-01' })[key];
    const revised = renderFeedFiles(buildSampleArchive([first]), { record: { ...emptyRecord, revisedOn } });
    const text = textAt(revised, '/papers/atom.xml');
    expect(
      atomEntries(text).map((entry) => [atomText(entry, 'atom:published'), atomText(entry, 'atom:updated')]),
    ).toEqual([
      ['2025-10-29T11:59:59Z', '2025-12-01T12:00:00Z'],
      ['2025-10-29T11:59:58Z', '2025-10-29T11:59:58Z'],
    ]);
    expect(textOf(readXml(text), qualify('atom:updated'))).toBe('2025-12-01T12:00:00Z');
    expect(textAt(revised, '/papers/rss.xml')).toContain(
      '<dcterms:modified>2025-12-01T12:00:00Z</dcterms:modified>',
    );
  });
});

function missing(): never {
  throw new Error('There is no such element.');
}

test('an issue’s entry carries the whole issue, in the listing’s order', () => {
  const files = renderFeedFiles(buildSampleArchive([first, second]));
  const [newest, oldest] = atomEntries(textAt(files, '/issues/atom.xml'));
  expect(atomText(newest, 'atom:published')).toBe('2025-11-03T12:00:00Z');
  const html = atomText(oldest, 'atom:content') ?? '';
  expect([...html.matchAll(/<h3>/g)]).toHaveLength(2);
  expect(html.indexOf('On alpha')).toBeLessThan(html.indexOf('On beta'));
  expect(html).toContain('It holds.');
  expect(html).toContain('Ada L, Bob M');
});

test('an issue of thousands of papers is told as far as it fits, and says so', () => {
  const papers = Array.from({ length: 4_000 }, (_, place) => ({
    id: `paper-${place}`,
    abstract: 'Word. ',
  }));
  const text = renderFeed(buildSampleArchive([{ day: '2025-10-29', papers }]), '/issues/rss.xml');
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  const [, rest = ''] = /… &lt;a href="[^"]*"&gt;and (\d+) more&lt;/.exec(text) ?? [];
  expect(Number(rest)).toBeGreaterThan(0);
  expect(text.split('&lt;h3&gt;').length - 1 + Number(rest)).toBe(4_000);
});

test('identical archives give identical bytes; the clock is not asked', () => {
  const render = () =>
    [...renderFeedFiles(buildSampleArchive([first, second]))].map(([path, { text }]) => [path, text]);
  expect(render()).toEqual(render());
  for (const [, text] of render())
    expect(text).not.toMatch(new RegExp(`${new Date().toISOString().slice(0, 13)}`));
});

describe('instants', () => {
  test('those of one issue are distinct, fall on its day and keep its order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 43_199 }), (count) => {
        const [one, last] = [entryInstant('2025-10-29', 1, count), entryInstant('2025-10-29', count, count)];
        expect(one <= noonOf('2025-10-29')).toBe(true);
        expect(last.slice(0, 10)).toBe('2025-10-29');
        if (count > 1) expect(entryInstant('2025-10-29', count - 1, count) > last).toBe(true);
      }),
    );
    expect(entryInstant('2025-10-29', 100_000, 100_000)).toBe('2025-10-29T00:00:01Z');
  });

  test('RSS has its own date', () => {
    expect(toRfc822('2025-10-29T11:59:59Z')).toBe('Wed, 29 Oct 2025 11:59:59 GMT');
    expect(laterOf('2025-10-29T11:59:59Z', '2025-10-30T00:00:00Z')).toBe('2025-10-30T00:00:00Z');
    expect(formatDay('2025-10-29')).toBe('29 October 2025');
  });
});

describe('excerptOf', () => {
  test('whole sentences where the first fits, else words', () => {
    expect(excerptOf('One. Two is longer. Three.', 20)).toBe('One. Two is longer.');
    expect(excerptOf('A sentence without any end in sight', 20)).toBe('A sentence without…');
    expect(excerptOf('Short.', 20)).toBe('Short.');
    expect(excerptOf('We use v1.5 of it. Then we stop here.', 25)).toBe('We use v1.5 of it.');
  });

  test('white space counts as one space, however much there is', () => {
    const text = fc
      .array(fc.constantFrom('Word', 'end.', '”', ' ', '  ', '\n', '\t \t', '\u00a0', '   '.repeat(9), '𝒪'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 30 }), (given, length) => {
        expect(excerptOf(given, length)).toBe(excerptOf(given.replace(/\s+/g, ' ').trim(), length));
      }),
      { numRuns: 500 },
    );
  });

  test('never longer than asked for, never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 5, max: 60 }), (text, length) => {
        const opening = excerptOf(text, length);
        expect(opening.length).toBeLessThanOrEqual(length + 1);
        expect(opening).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
