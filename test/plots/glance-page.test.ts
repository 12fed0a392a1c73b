/** The plots of the real archive, as HTML. */

import { defaultTreeAdapter, html, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { issuePath, paperPath, topicPath } from '../../src/addresses.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';
import { renderPages } from '../lists/render-pages.ts';
import { frozenArchive } from '../load-frozen-archive.ts';
import { attributeOf, findElements, hasClass, type PageNode, textOf } from '../site/read-page.ts';

const archive = frozenArchive();
let pages: ReadonlyMap<string, () => string>;
let glance: PageNode;

beforeAll(async () => {
  pages = renderPages(archive);
  glance = open('/glance/');
});

function open(path: string): PageNode {
  const root = parse(pages.get(path)?.() ?? '').childNodes.find(defaultTreeAdapter.isElementNode);
  if (root === undefined) throw new Error(`No page at ${path}.`);
  return root;
}

const named = (name: string) => (element: PageNode) => element.tagName === name;
const withClass = (name: string) => (element: PageNode) => hasClass(element, name);
const sections = () => findElements(glance, named('section'));
const sectionOf = (id: string): PageNode => {
  const section = sections().find((each) => attributeOf(each, 'aria-labelledby') === id);
  if (section === undefined) throw new Error(`No section ${id}.`);
  return section;
};
/** The cells of a section's table, the head first. */
const tableOf = (id: string): string[][] =>
  findElements(sectionOf(id), named('tr')).map((row) =>
    findElements(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map(textOf),
  );
/** Where a mark leads, seen from the page at `path`. */
const targetOf = (link: PageNode, path: string): URL =>
  new URL(attributeOf(link, 'href') ?? '', `https://site.example${path}`);
const marksOf = (node: PageNode): PageNode[] =>
  findElements(node, (element) => element.tagName === 'a' && element.namespaceURI === html.NS.SVG);

const withPlots = [
  '/glance/',
  ...archive.issues.slice(0, 1).map(({ id }) => issuePath(id)),
  topicPath('diffusion'),
];

describe.each(withPlots)('plots of %s', (path) => {
  it('are images with a title and a description, and hold no links', () => {
    const page = open(path);
    const plots = findElements(page, withClass('plot'));
    expect(plots).toHaveLength(path === '/glance/' ? 4 : 1);
    for (const plot of plots) {
      const images = findElements(plot, (element) => attributeOf(element, 'role') === 'img');
      expect(images).toHaveLength(1);
      for (const image of images) {
        expect(marksOf(image)).toEqual([]);
        const ids = (attributeOf(image, 'aria-labelledby') ?? '').split(' ');
        const words = ids.map((id) => findElements(image, (element) => attributeOf(element, 'id') === id));
        expect(words.map((found) => found.map(({ tagName }) => tagName))).toEqual([['title'], ['desc']]);
        for (const [word] of words) expect(word === undefined ? '' : textOf(word)).toMatch(/\w{3}/);
      }
    }
  });

  it('have marks that lead to pages of the site, and are no stop for the Tab key or a screen reader', () => {
    const page = open(path);
    const strips = findElements(
      page,
      (element) => hasClass(element, 'plot-strip') && attributeOf(element, 'aria-hidden') === 'true',
    );
    const marks = marksOf(page);
    expect(strips.flatMap(marksOf)).toHaveLength(marks.length);
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      expect(attributeOf(mark, 'tabindex')).toBe('-1');
      const { pathname, hash } = targetOf(mark, path);
      expect(pages.has(pathname), pathname).toBe(true);
      if (hash !== '') expect(pages.get(pathname)?.()).toContain(`id="${hash.slice(1)}"`);
    }
  });

  it('take their colours from the style sheet alone', () => {
    for (const plot of findElements(open(path), withClass('plot'))) {
      const own = findElements(plot, ({ attrs }) =>
        attrs.some(({ name }) => ['style', 'fill', 'stroke', 'color'].includes(name)),
      );
      expect(own).toEqual([]);
    }
  });
});

describe('the archive at a glance', () => {
  it('has four plots, each with a heading, words and a table', () => {
    expect(sections().map((section) => attributeOf(section, 'aria-labelledby'))).toEqual([
      'plot_dates',
      'plot_topics',
      'plot_discussed',
      'plot_authors',
    ]);
    for (const section of sections()) {
      expect(findElements(section, named('h2')).map((heading) => attributeOf(heading, 'id'))).toEqual([
        attributeOf(section, 'aria-labelledby'),
      ]);
      expect(
        findElements(section, named('details')).flatMap((each) => findElements(each, named('table'))),
      ).toHaveLength(1);
      expect(findElements(section, named('caption')).map(textOf).join('')).not.toBe('');
    }
  });

  it('has a block for every dated paper of every issue', () => {
    const dated = archive.issues.flatMap(({ appearances }) =>
      appearances.filter(({ paper }) => archive.papers.get(paper)?.firstDate !== undefined),
    );
    const marks = marksOf(sectionOf('plot_dates')).map((mark) => targetOf(mark, '/glance/').pathname);
    expect(marks.toSorted()).toEqual(dated.map(({ paper }) => paperPath(paper)).sort());
  });

  it('accounts for every paper of an issue in the table of first dates', () => {
    const [, ...rows] = tableOf('plot_dates');
    const sums = archive.issues.map((_issue, column) =>
      rows.reduce((sum, row) => sum + Number(row[column + 1]), 0),
    );
    expect(sums).toEqual(archive.issues.map(({ appearances }) => appearances.length));
  });

  it('counts topics as the topic pages do', () => {
    const [, ...rows] = tableOf('plot_topics');
    expect(new Map(rows.map((row) => [row[0], Number(row.at(-1))]))).toEqual(
      new Map(Array.from(archive.topics.values(), ({ label, papers }) => [label, papers.length])),
    );
  });

  it('ranks by comments, and lists nobody who did not come back', () => {
    const [, ...discussed] = tableOf('plot_discussed');
    const comments = discussed.map((row) => Number(row[2]));
    expect(comments).toEqual(comments.toSorted((a, b) => b - a));
    expect(comments[0]).toBe(18);
    const [, ...authors] = tableOf('plot_authors');
    expect(authors[0]).toEqual(['Albert Gu', '0', '1', '4', '0', '5']);
    for (const [, ...counts] of authors)
      expect(counts.slice(0, -1).filter((papers) => papers !== '0').length).toBeGreaterThan(1);
  });
});

describe('an archive with little in it', () => {
  it.each([
    ['no issue', []],
    ['an issue without papers', [{ day: '2025-01-01', papers: [] }]],
    ['a paper of which nothing is known', [{ day: '2025-01-01', papers: [{ id: 'bare' }] }]],
  ])('has a page all the same: %s', async (_what, issues) => {
    const few = renderPages(buildSampleArchive(issues));
    const page = few.get('/glance/')?.() ?? '';
    expect(page).toContain('The archive at a glance');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });
});
