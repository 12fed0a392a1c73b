import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, issueBook } from '../../src/editions/epub/book.ts';
import { buildEpub } from '../../src/editions/epub/build-epub.ts';
import { bookExamples, findBook } from '../../src/editions/epub/find-book.ts';
import type { Archive } from '../../src/model.ts';
import { readXml, type XmlNode } from '../feeds/read-xml.ts';
import { buildSampleArchive, type SamplePaper } from '../feeds/sample-archive.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { hostileContentArchive } from './archives.ts';
import { readZip, type ZipEntry } from './read-zip.ts';

const xhtml = (name: string): string => `{http://www.w3.org/1999/xhtml}${name}`;
const opf = (name: string): string => `{http://www.idpf.org/2007/opf}${name}`;
const dc = (name: string): string => `{http://purl.org/dc/elements/1.1/}${name}`;

function find(node: XmlNode, wanted: (node: XmlNode) => boolean): readonly XmlNode[] {
  return [...(wanted(node) ? [node] : []), ...node.children.flatMap((child) => find(child, wanted))];
}
const byName = (node: XmlNode, name: string): readonly XmlNode[] => find(node, (each) => each.name === name);

interface OpenBook {
  readonly entries: readonly ZipEntry[];
  readonly text: (name: string) => string;
  readonly package: XmlNode;
  /** Path below `EPUB/` → the page. */
  readonly pages: ReadonlyMap<string, XmlNode>;
}

function open(bytes: Uint8Array): OpenBook {
  const entries = readZip(bytes);
  const text = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    if (entry === undefined) throw new Error(`no ${name}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(entry.bytes);
  };
  const pages = entries
    .filter(({ name }) => name.endsWith('.xhtml'))
    .map(
      ({ name }) => [name.replace('EPUB/', ''), readXml(text(name).replace('<!DOCTYPE html>', ''))] as const,
    );
  return { entries, text, package: readXml(text('EPUB/package.opf')), pages: new Map(pages) };
}

const newest = (archive: Archive): Book => {
  const [issue] = archive.issues;
  if (issue === undefined) throw new Error('no issue');
  return issueBook(issue, archive);
};

const books: readonly (readonly [string, () => Archive])[] = [
  ['of the sample', frozenArchive],
  ['of words that mean harm', hostileContentArchive],
];

describe.each(books)('the book %s', (_name, archiveOf) => {
  let book: Book;
  let opened: OpenBook;
  beforeAll(() => {
    book = newest(archiveOf());
    opened = open(buildEpub(book, archiveOf()));
  });

  it('begins with its media type as it is, and has no time of its own', () => {
    const [first, second] = opened.entries;
    expect([first?.name, first?.method, first?.extraLength]).toEqual(['mimetype', 0, 0]);
    expect(Buffer.from(first?.bytes ?? []).toString()).toBe('application/epub+zip');
    expect(second?.name).toBe('META-INF/container.xml');
    expect(new Set(opened.entries.map(({ time }) => time))).toEqual(new Set([(1 << 21) | (1 << 16)]));
    const names = opened.entries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(mimetype|META-INF\/container\.xml|EPUB\/[a-z0-9.-]+)$/);
  });

  it('lists in its manifest every file it has and no other, and every page in its spine', () => {
    const items = byName(opened.package, opf('item')).map(({ attributes }) => attributes);
    const inside = opened.entries.map(({ name }) => name).filter((name) => name.startsWith('EPUB/'));
    expect(items.map(({ href }) => `EPUB/${href}`).sort()).toEqual(
      inside.filter((name) => name !== 'EPUB/package.opf').sort(),
    );
    const pages = items.filter((item) => item['media-type'] === 'application/xhtml+xml');
    expect(byName(opened.package, opf('itemref')).map(({ attributes }) => attributes.idref)).toEqual(
      pages.map(({ id }) => id),
    );
    expect(items.filter(({ properties }) => properties === 'nav')).toHaveLength(1);
    expect(items.filter(({ properties }) => properties === 'cover-image').map(({ href }) => href)).toEqual([
      'cover.png',
    ]);
    for (const { id = '', href = '' } of pages) {
      const declared = items.find((item) => item.id === id)?.properties === 'mathml';
      expect([href, opened.text(`EPUB/${href}`).includes('<math')]).toEqual([href, declared]);
    }
  });

  it('says in its metadata what it is, under the id that feeds have, and how accessible', () => {
    const value = (name: string) => byName(opened.package, name).map(({ text }) => text);
    expect(value(dc('identifier'))).toEqual([book.id]);
    expect(value(dc('title'))).toEqual([book.title]);
    expect(value(dc('language'))).toEqual(['en']);
    expect(value(dc('date'))).toEqual([book.day]);
    expect(value(dc('source'))).toEqual([book.url]);
    const meta = byName(opened.package, opf('meta')).map(({ attributes, text }) => [
      attributes.property,
      text,
    ]);
    expect(meta).toContainEqual(['dcterms:modified', `${book.day}T12:00:00Z`]);
    for (const property of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(meta.map(([name]) => name)).toContain(`schema:${property}`);
    const features = meta.filter(([name]) => name === 'schema:accessibilityFeature').map(([, text]) => text);
    const hasMaths = [...opened.pages.keys()].some((path) => opened.text(`EPUB/${path}`).includes('<math'));
    expect(features.includes('MathML')).toBe(hasMaths);
  });

  it('has every paper once in its contents, in order, then by topic', () => {
    const nav = opened.pages.get('nav.xhtml');
    const [contents] = byName(nav ?? opened.package, xhtml('nav'));
    const links = byName(contents ?? opened.package, xhtml('a'));
    const papers = links.filter(({ attributes }) => /^p\d+\.xhtml$/.test(attributes.href ?? ''));
    expect(papers.map(({ text }) => text)).toEqual(book.papers.map(({ paper }) => paper.title.plain));
    const topics = opened.pages.get('topics.xhtml');
    const listed = byName(topics ?? opened.package, xhtml('a')).map(({ attributes }) => attributes.href);
    expect(listed.toSorted()).toEqual(papers.map(({ attributes }) => attributes.href).toSorted());
    const citations = opened.pages.get('citations.xhtml');
    expect(byName(citations ?? opened.package, xhtml('li'))).toHaveLength(book.papers.length);
  });

  it('has abstracts with their formulas as MathML in its namespace', () => {
    for (const { paper, appearance } of book.papers) {
      const page = opened.pages.get(`p${appearance.position}.xhtml`);
      const formulas = find(page ?? opened.package, ({ name }) => name.endsWith('}math'));
      for (const { name } of formulas) expect(name).toBe('{http://www.w3.org/1998/Math/MathML}math');
      const abstract = find(page ?? opened.package, ({ attributes }) => attributes.class === 'abstract');
      expect(abstract).toHaveLength(paper.abstract === undefined ? 0 : 1);
    }
  });

  it('has no link within it that leads nowhere, and nothing that is loaded or runs', () => {
    for (const [path, page] of opened.pages) {
      for (const { name, attributes } of find(page, () => true)) {
        expect(name).not.toMatch(
          /\}(script|iframe|object|embed|form|input|style|audio|video|foreignObject)$/,
        );
        for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^(on|style$)/);
        const { href, src } = attributes;
        if (src !== undefined) expect(src).toBe('cover.svg');
        if (href === undefined || href === 'style.css') continue;
        if (/^https?:\/\//.test(href)) continue;
        const [file = '', id] = href.split('#');
        const target = opened.pages.get(file);
        expect([path, href, target !== undefined]).toEqual([path, href, true]);
        if (id !== undefined && target !== undefined)
          expect([href, find(target, (each) => each.attributes.id === id).length]).toEqual([href, 1]);
      }
    }
  });

  it('can be read aloud: languages, titles, one heading of the first rank, roles, alternatives', () => {
    for (const [path, page] of opened.pages) {
      expect([path, page.attributes.lang, page.attributes['xml:lang']]).toEqual([path, 'en', 'en']);
      expect(byName(page, xhtml('title'))[0]?.text).not.toBe('');
      const heading = path === 'cover.xhtml' ? 0 : 1;
      expect([path, byName(page, xhtml('h1')).length]).toEqual([path, heading]);
      for (const { attributes } of byName(page, xhtml('img'))) expect(attributes.alt).toMatch(/\w/);
      // As in the rules of EPUB Accessibility checkers: what has a semantic type has the role that says so.
      const typed = find(page, ({ attributes }) => attributes['epub:type'] !== undefined);
      for (const { name, attributes } of typed)
        if (name !== xhtml('a') && attributes['epub:type'] !== 'landmarks')
          expect(attributes.role).toBe(`doc-${attributes['epub:type']}`);
    }
  });

  it('holds no character that hides, turns a line round or belongs to no text', () => {
    for (const { name, bytes } of opened.entries.filter(({ name }) => /\.(xhtml|opf|svg)$/.test(name))) {
      const text = new TextDecoder().decode(bytes);
      expect([
        name,
        /(?!\n)[\p{Cc}\p{Co}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.exec(text),
      ]).toEqual([name, null]);
    }
  });

  it('is the same bytes in every time zone', () => {
    const before = process.env.TZ;
    const made = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return Buffer.from(buildEpub(book, archiveOf())).toString('base64');
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(made).size).toBe(1);
  });
});

describe('the citations of a book', () => {
  const citationsOf = (papers: readonly SamplePaper[]): readonly string[] => {
    const archive = buildSampleArchive([{ day: '2025-10-29', papers }]);
    const page = open(buildEpub(newest(archive), archive)).pages.get('citations.xhtml');
    return (page === undefined ? [] : byName(page, xhtml('li'))).map(({ text }) => text.replace(/ \[.*/, ''));
  };

  it.each<[SamplePaper, string]>([
    [
      { id: 'a', title: 'Does it work?', authors: ['Ada King'], firstDate: '2023-05-01', venue: 'ICML' },
      'Ada King (2025). Does it work? ICML 2025.',
    ],
    [{ id: 'b', title: 'Old strings', arxiv: '2312.00001' }, '(2023). Old strings. arXiv:2312.00001.'],
    [
      { id: 'c', title: 'Of mice etc. (and men)', authors: ['Sammy Davis Jr.'] },
      'Sammy Davis Jr. Of mice etc. (and men).',
    ],
    [
      { id: 'd', title: '“Is this it?”', authors: ['Ada King'], firstDate: '2023-05-01' },
      'Ada King (2023). “Is this it?”',
    ],
  ])('are of the year that all citations have, with one sign at each end: %j', (paper, citation) => {
    expect(citationsOf([paper])).toEqual([citation]);
  });
});

describe('the book that a person names', () => {
  const archive = frozenArchive();
  it.each([
    ['2025-10-29', '2025-10-29'],
    ['issue/2025-10-29', '2025-10-29'],
    ['/issues/2025-10-29/', '2025-10-29'],
    ['topic/reasoning', 'topic-reasoning'],
    ['topics/reasoning', 'topic-reasoning'],
    ['reasoning', 'topic-reasoning'],
    ['2024', 'year-2024'],
    ['year/2024', 'year-2024'],
  ])('%s is %s', (what, name) => {
    const found = findBook(what, archive);
    expect(found?.name).toBe(name);
    expect(found?.book.papers.length).toBeGreaterThan(3);
  });

  it.each([
    '',
    '2025-10-30',
    'topic/2024',
    'year/reasoning',
    'issue/2024',
    '../../etc/passwd',
    'topic/',
    'nothing',
  ])('%j is none', (what) => expect(findBook(what, archive)).toBeUndefined());

  it('numbers its papers from 1, and is of the day of its newest issue', () => {
    const book = findBook('topic/reasoning', archive)?.book;
    expect(book?.papers.map(({ appearance }) => appearance.position)).toEqual(
      book?.papers.map((_, at) => at + 1),
    );
    expect(book?.papers.every(({ appearance }) => appearance.issue <= (book?.day ?? ''))).toBe(true);
  });

  it('is offered by examples that there are', () => {
    const names = bookExamples(archive).map((example) => /\((.*)\)/.exec(example)?.[1] ?? '');
    expect(names).toHaveLength(3);
    for (const name of names) expect(findBook(name, archive)).toBeDefined();
    expect(bookExamples(buildSampleArchive([]))).toEqual([]);
  });
});
