import { describe, expect, it } from 'vitest';
import type { SitePath } from '../../src/addresses.ts';
import { editionExports } from '../../src/editions/edition-exports.ts';
import { renderOai } from '../../src/editions/library/oai.ts';
import { renderOpds } from '../../src/editions/library/opds.ts';
import { inSegments } from '../../src/exports/export.ts';
import type { Archive } from '../../src/model.ts';
import { contentText } from '../content-text.ts';
import { buildHostileArchive } from '../feeds/hostile-archive.ts';
import { readXml, type XmlNode } from '../feeds/read-xml.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { hostileContentArchive } from './archives.ts';
import { readZip } from './read-zip.ts';
import { findStaticRepositoryFaults } from './static-repository-rules.ts';

const archives: readonly (readonly [string, () => Archive])[] = [
  ['of the sample', frozenArchive],
  ['of words that mean harm', hostileContentArchive],
  ['of words that mean harm, by hand', buildHostileArchive],
];
/** What hides, turns a line round or belongs to no text. */
const unwanted = /(?!\n)[\p{Cc}\p{Co}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const oaiOf = (archive: Archive): string => contentText(inSegments(() => renderOai(archive)).render());

describe.each(archives)('the static repository %s', (_name, archiveOf) => {
  it('follows every rule of its schema', () => {
    expect(findStaticRepositoryFaults(oaiOf(archiveOf()))).toEqual([]);
  });

  it('has a record of each paper, with its words as they are', () => {
    const archive = archiveOf();
    const records = readXml(oaiOf(archive)).children[2]?.children ?? [];
    expect(records).toHaveLength(archive.papers.size);
    const values = (record: XmlNode | undefined, name: string) =>
      record?.children[1]?.children[0]?.children
        .filter((child) => child.name === `{http://purl.org/dc/elements/1.1/}${name}`)
        .map(({ text }) => text);
    for (const [index, paper] of [...archive.papers.values()].entries()) {
      expect(values(records[index], 'title')).toEqual([paper.title.plain]);
      expect(values(records[index], 'creator')).toEqual(paper.authors.map(({ name }) => name));
      expect(values(records[index], 'description')).toEqual(
        paper.abstract === undefined ? [] : [paper.abstract.plain],
      );
      expect(values(records[index], 'identifier')?.[0]).toBe(`${archive.site.url}papers/${paper.id}/`);
    }
  });

  it('holds no character that hides or turns a line round', () => {
    expect(unwanted.exec(oaiOf(archiveOf()))).toBeNull();
  });
});

describe('the rules of static repositories', () => {
  const good = oaiOf(buildSampleArchive([{ day: '2025-10-29', papers: [{ id: 'a' }, { id: 'b' }] }]));
  const breaks: readonly (readonly [string, (xml: string) => string])[] = [
    ['a missing element', (xml) => xml.replace(/<oai:adminEmail>.*?<\/oai:adminEmail>/, '')],
    [
      'a wrong order',
      (xml) =>
        xml.replace(
          /(<oai:repositoryName>.*?<\/oai:repositoryName>)(<oai:baseURL>.*?<\/oai:baseURL>)/,
          '$2$1',
        ),
    ],
    ['an address that is none', (xml) => xml.replace(/<oai:adminEmail>.*?</, '<oai:adminEmail>nobody<')],
    ['a wrong day', (xml) => xml.replace('<oai:datestamp>2025-10-29', '<oai:datestamp>29 October')],
    ['an identifier twice', (xml) => xml.replace(':b</oai:identifier>', ':a</oai:identifier>')],
    ['an identifier with a space', (xml) => xml.replace(':b</oai:identifier>', ':b c</oai:identifier>')],
    ['a record without metadata', (xml) => xml.replace(/<oai:metadata>.*?<\/oai:metadata>/, '')],
    ['an unknown Dublin Core element', (xml) => xml.replaceAll('dc:title>', 'dc:heading>')],
    ['no record', (xml) => xml.replace(/<oai:record>.*<\/oai:record>/s, '')],
    [
      'a format that is not declared',
      (xml) => xml.replace('ListRecords metadataPrefix="oai_dc"', 'ListRecords metadataPrefix="marc"'),
    ],
  ];
  it('are kept by a good one', () => expect(findStaticRepositoryFaults(good)).toEqual([]));
  it.each(breaks)('find %s', (_what, damage) => {
    expect(damage(good)).not.toBe(good);
    expect(findStaticRepositoryFaults(damage(good))).not.toEqual([]);
  });
});

describe('corrections', () => {
  const archive = buildSampleArchive([
    { day: '2025-10-29', papers: [{ id: 'a' }, { id: 'b' }] },
    { day: '2025-11-05', papers: [{ id: 'c' }, { id: 'b' }] },
  ]);
  const days: Readonly<Record<string, string>> = {
    '/papers/a/': '2025-12-01',
    '/papers/c/': '2025-11-01',
    '/issues/2025-11-05/': '2025-11-20',
  };
  const contents = new Map(
    editionExports((page) => days[page])
      .flatMap(({ files }) => [...files(archive)])
      .map(({ path, render }) => [path, render]),
  );
  const contentOf = (path: string): string => [contents.get(path as SitePath)?.()].flat().join('');

  it('move the datestamps of the papers that they are about', () => {
    const stamps = [...contentOf('/oai.xml').matchAll(/:(\w)<[^<]*<oai:datestamp>([^<]*)/g)];
    expect(stamps.map(([, id, day]) => [id, day])).toEqual([
      ['c', '2025-11-05'],
      ['a', '2025-12-01'],
      ['b', '2025-11-05'],
    ]);
  });

  it('move the days of the books that they change, and of the catalogue', () => {
    expect(contentOf('/opds.xml').match(/(?<=<updated>)[^<]*/g)).toEqual([
      '2025-12-01T12:00:00Z',
      '2025-11-20T12:00:00Z',
      '2025-12-01T12:00:00Z',
    ]);
    const modified = (issue: string) => {
      const book = contents.get(`/issues/${issue}/issue.epub`)?.() as readonly Uint8Array[];
      const pages = readZip(book[0] ?? new Uint8Array());
      const opf = pages.find(({ name }) => name === 'EPUB/package.opf')?.bytes;
      return /dcterms:modified">([^<]*)/.exec(new TextDecoder().decode(opf))?.[1];
    };
    expect(modified('2025-10-29')).toBe('2025-12-01T12:00:00Z');
    expect(modified('2025-11-05')).toBe('2025-11-20T12:00:00Z');
  });
});

const atom = (name: string): string => `{http://www.w3.org/2005/Atom}${name}`;
const child = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.filter((each) => each.name === atom(name));

describe.each(archives)('the catalogue of books %s', (_name, archiveOf) => {
  it('is an acquisition feed with an entry for each issue, newest first', () => {
    const archive = archiveOf();
    const feed = readXml(renderOpds(archive));
    expect(feed.name).toBe(atom('feed'));
    for (const name of ['id', 'title', 'updated']) expect(child(feed, name)).toHaveLength(1);
    const links = child(feed, 'link').map(({ attributes }) => attributes);
    const kind = 'application/atom+xml;profile=opds-catalog;kind=acquisition';
    for (const rel of ['self', 'start'])
      expect(links).toContainEqual({ rel, href: `${archive.site.url}opds.xml`, type: kind });
    const entries = child(feed, 'entry');
    expect(entries.map((entry) => child(entry, 'id')[0]?.text)).toEqual(
      archive.issues.map(({ id }) => `tag:${archive.site.tagAuthority}:issues/${id}`),
    );
    for (const [index, entry] of entries.entries()) {
      for (const name of ['title', 'updated', 'author', 'summary'])
        expect(child(entry, name)).toHaveLength(1);
      expect(child(entry, 'updated')[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT12:00:\d\dZ$/);
      const acquisitions = child(entry, 'link').filter(({ attributes }) =>
        attributes.rel?.startsWith('http://opds-spec.org/acquisition'),
      );
      expect(acquisitions.map(({ attributes }) => [attributes.href, attributes.type])).toEqual([
        [`${archive.site.url}issues/${archive.issues[index]?.id}/issue.epub`, 'application/epub+zip'],
      ]);
    }
  });

  it('holds no character that hides or turns a line round', () => {
    expect(unwanted.exec(renderOpds(archiveOf()))).toBeNull();
  });
});
