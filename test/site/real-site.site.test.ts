import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { issuePath, paperPath } from '../../src/addresses.ts';
import { listFiles } from '../../src/build/site-files.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { siteFolder } from './frozen-site.ts';
import { attributeOf, findElements, hasClass, type PageNode, readPage, textOf } from './read-page.ts';

/** Types of scripts that no browser runs. */
const dataBlocks = new Set(['application/ld+json', 'application/json']);

const archive = frozenArchive();
const pages = [...listFiles(siteFolder).keys()]
  .filter((name) => name.endsWith('index.html'))
  .map((name) => `/${name.replace(/index\.html$/, '')}`)
  .filter((path) => !path.startsWith('/pagefind/'));

const textOfHtml = (html: string): string => {
  const wrapper = parseFragment(`<div>${html}</div>`).childNodes[0];
  return textOf(wrapper as PageNode);
};
const metaContent = (page: PageNode, name: string): string | undefined => {
  const [meta] = findElements(
    page,
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === name,
  );
  return meta === undefined ? undefined : attributeOf(meta, 'content');
};

describe('every page', () => {
  // A page that stands where another one was has no head of its own to speak of.
  const own = pages.filter(
    (path) =>
      findElements(readPage(siteFolder, path), (element) => attributeOf(element, 'http-equiv') === 'refresh')
        .length === 0,
  );

  it('is there for everything in the archive', () => {
    expect(own.length).toBeGreaterThan(archive.papers.size + archive.issues.length + archive.topics.size);
  });

  it('has a language, one h1, a plain title, a description, an absolute canonical address and feeds', () => {
    const titles = new Map<string, string>();
    for (const path of own) {
      const page = readPage(siteFolder, path);
      const all = (tag: string): PageNode[] => findElements(page, (element) => element.tagName === tag);
      expect(attributeOf(page, 'lang'), path).toBe('en');
      expect(all('h1'), path).toHaveLength(1);
      // A drawing's parts have titles of their own.
      const title = all('head')
        .flatMap((head) => findElements(head, ({ tagName }) => tagName === 'title'))
        .map(textOf);
      expect(title, path).toHaveLength(1);
      expect(title[0], path).not.toMatch(/<\/?\w|[$\\]|_\{|\^\{/);
      expect(titles.get(title[0] ?? ''), `the same title at ${path}`).toBeUndefined();
      titles.set(title[0] ?? '', path);
      expect(metaContent(page, 'description')?.length ?? 0, path).toBeGreaterThan(15);
      const links = all('link');
      const canonical = links.find((link) => attributeOf(link, 'rel') === 'canonical');
      // What search engines may not list has no address to prefer.
      const isListed = !/noindex/.test(metaContent(page, 'robots') ?? '');
      const address = isListed ? `${archive.site.url}${path.slice(1)}` : undefined;
      expect(canonical && attributeOf(canonical, 'href'), path).toBe(address);
      const feeds = links.filter(
        (link) =>
          attributeOf(link, 'rel') === 'alternate' && /rss\+xml/.test(attributeOf(link, 'type') ?? ''),
      );
      expect(feeds.length, path).toBeGreaterThanOrEqual(2);
    }
  });

  it('has headings in order', () => {
    for (const path of own) {
      const levels = findElements(readPage(siteFolder, path), ({ tagName }) => /^h[1-6]$/.test(tagName)).map(
        ({ tagName }) => Number(tagName[1]),
      );
      levels.forEach((level, index) => {
        expect(
          level - (levels[index - 1] ?? 0),
          `${path}: h${level} behind h${levels[index - 1]}`,
        ).toBeLessThanOrEqual(1);
      });
    }
  });

  it('has no inline script, style or event handler', () => {
    for (const path of own) {
      const page = readPage(siteFolder, path);
      const inline = findElements(page, (element) => {
        const isData = dataBlocks.has(attributeOf(element, 'type') ?? '');
        const isCode =
          element.tagName === 'style' ||
          (element.tagName === 'script' && !isData && attributeOf(element, 'src') === undefined);
        return (
          isCode ||
          element.attrs.some(
            ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
          )
        );
      });
      expect(
        inline.map(({ tagName }) => tagName),
        path,
      ).toEqual([]);
    }
  });
});

describe('a paper\u2019s page', () => {
  const papers = [...archive.papers.values()];

  it('shows the words of the abstract, after the listed repairs, once and in order', () => {
    for (const paper of papers) {
      const article = findElements(
        readPage(siteFolder, paperPath(paper.id)),
        ({ tagName }) => tagName === 'main',
      )[0];
      const wanted = textOfHtml(paper.abstract?.html ?? '');
      expect(article, paper.id).toBeDefined();
      const sections = findElements(article as PageNode, (element) => hasClass(element, 'abstract'));
      expect(sections, paper.id).toHaveLength(1);
      const shown = textOf(sections[0] as PageNode);
      expect(wanted.length, paper.id).toBeGreaterThan(100);
      expect(shown.split(wanted).length - 1, paper.id).toBe(1);
      expect(shown.length - wanted.length, `words beside the abstract of ${paper.id}`).toBeLessThan(20);
    }
  });

  it('names dump and lines, and there in the dump stand its raw title and abstract', () => {
    for (const paper of papers) {
      const text = textOf(readPage(siteFolder, paperPath(paper.id)));
      for (const { issue, lines } of paper.appearances) {
        const dump = archive.issueById.get(issue)?.source.dump ?? '';
        const span =
          lines.first === lines.last ? `line ${lines.first}` : `lines ${lines.first}–${lines.last}`;
        expect(text, paper.id).toContain(dump);
        expect(text, paper.id).toContain(span);
        const raw = readFileSync(join(archiveFolder, 'dumps', dump), 'utf8')
          .split(/\r?\n/)
          .slice(lines.first - 1, lines.last);
        if (paper.provenance.abstract === 'dump')
          expect(
            raw.some((line) => line.trim() === paper.abstract?.raw),
            `${paper.id} in ${dump}`,
          ).toBe(true);
        if (paper.provenance.title === 'dump')
          expect(raw[0]?.trim().toLowerCase()).toBe(paper.title.raw.toLowerCase());
      }
    }
  });

  it('never shows a placeholder for authors that nobody knows', () => {
    const nameless = papers.filter(({ authors }) => authors.length === 0);
    expect(nameless.length).toBeGreaterThan(0);
    for (const { id, authorCount } of nameless) {
      const text = textOf(readPage(siteFolder, paperPath(id)));
      expect(text, id).not.toMatch(/unknown author|anonymous|n\/a/i);
      if (authorCount !== undefined)
        expect(text, id).toContain(`${authorCount} author${authorCount === 1 ? '' : 's'}`);
    }
  });
});

describe('an issue\u2019s page', () => {
  it('lists every paper in the listing\u2019s order, each with an anchor of its own', () => {
    for (const { id, appearances } of archive.issues) {
      const page = readPage(siteFolder, issuePath(id));
      const anchors = findElements(page, (element) =>
        archive.papers.has(attributeOf(element, 'id') ?? ''),
      ).map((element) => attributeOf(element, 'id'));
      expect(anchors, id).toEqual(appearances.map(({ paper }) => paper));
    }
  });

  it('says number, day, count and source', () => {
    const text = textOf(readPage(siteFolder, issuePath('2025-10-29')));
    for (const words of ['Issue 3', 'Wednesday 29 October 2025', '88 papers', 'daily-papers-10-29.txt'])
      expect(text).toContain(words);
  });

  it('marks an inferred year, with the evidence, and only an inferred one', () => {
    for (const { id, source } of archive.issues) {
      const text = textOf(readPage(siteFolder, issuePath(id)));
      expect(/\bis inferred/.test(text), id).toBe(source.year.known === 'inferred');
    }
  });

  it('says that a capture holds 25 of 61', () => {
    expect(textOf(readPage(siteFolder, issuePath('2024-12-10')))).toMatch(
      /\b25 of (the )?61\b|\b61\b.{0,60}\b25\b/,
    );
  });
});
