/** Lists and tables of papers in saved pages, and cut out of them. */
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (html: string) => parseDump(new TextEncoder().encode(html), 'page.html').entries;
const page = (body: string): string =>
  `<!DOCTYPE html>\n<html><body><p>14 October 2026</p>\n${body}\n</body></html>`;
const link = (id: string, words = 'arXiv'): string => `<a href="https://arxiv.org/abs/${id}">${words}</a>`;

describe('a table of a page', () => {
  const rows = [
    '<tr><th>#</th><th>Title</th><th>Authors</th><th>Link</th></tr>',
    `<tr><td>1</td><td>Sparse &amp; Dense | Attention</td><td>Ann Bee<br>Cid Dee</td><td>${link('2510.01234')}</td></tr>`,
    `<tr>\n<td>2</td>\n<td>${link('2510.02345', 'Title of <i>the</i> second')}</td><td>José Ñandú</td><td></td></tr>`,
  ];
  const expected = [
    ['Sparse & Dense | Attention', ['Ann Bee', 'Cid Dee'], '2510.01234', 4],
    ['Title of the second', ['José Ñandú'], '2510.02345', 5],
  ];
  const fields = (html: string) =>
    read(html).map(({ title, authors, arxiv, lines }) => [title, authors, arxiv, lines.first]);

  test('is read by its header', () => {
    expect(fields(page(`<table>${rows.join('\n')}</table>`))).toEqual(expected);
  });

  test('cut out of a page, as well', () => {
    expect(fields(`\n\n<table>${rows.join('\n')}</table>\n`)).toEqual(expected);
  });

  test('within a table that sets out the page, as well', () => {
    expect(
      fields(page(`<table><tr><td>Menu</td><td><table>${rows.join('\n')}</table></td></tr></table>`)),
    ).toEqual(expected);
  });

  test('without a header has titles in its first cells with words', () => {
    const cells = rows.slice(1).map((row) => row.replace(/<td>\d<\/td>/, '').replace(' | ', ' and '));
    expect(fields(page(`<table>${cells.join('\n')}</table>`)).map(([title]) => title)).toEqual([
      'Sparse & Dense and Attention',
      'Title of the second',
    ]);
  });
});

describe('a list of a page', () => {
  const titles = (html: string) => read(html).map(({ title }) => title);

  test('has its titles in links and bold words', () => {
    const items = [
      `<li>${link('2510.01234', 'Sparse Attention')}, Ann Bee</li>`,
      `<li><b>Two Things</b>, Cid Dee [${link('2510.02345', 'pdf')}]</li>`,
      `<li>${link('2510.03456', '[2510.03456] Third One')}</li>`,
    ];
    const list = `<ul>\n${items.join('\n')}\n</ul>`;
    const expected = ['Sparse Attention', 'Two Things', 'Third One'];
    expect(titles(page(list))).toEqual(expected);
    expect(titles(list)).toEqual(expected);
  });

  test('a link around a block ends with its line', () => {
    const card = (id: string, title: string) => `<a href="https://arxiv.org/abs/${id}"><h4>${title}</h4></a>`;
    expect(titles(page(card('2510.01234', 'Sparse Attention') + card('2510.02345', 'Two Things')))).toEqual([
      'Sparse Attention',
      'Two Things',
    ]);
  });

  test('that is cut off is an error with its last line', () => {
    const whole = page(
      `<ul>\n<li>${link('2510.01234', 'Sparse Attention')}</li>\n<li>${link('2510.02345', 'Two Things')}</li></ul>`,
    );
    const rules = (html: string) =>
      parseDump(new TextEncoder().encode(html), 'page.html').diagnostics.map(({ rule, severity, line }) => [
        rule,
        severity,
        line,
      ]);
    expect(rules(whole)).toEqual([]);
    expect(rules(whole.slice(0, whole.indexOf('Things')))).toEqual([['truncated-capture', 'error', 5]]);
    expect(rules(whole.slice(0, whole.indexOf('</ul>') + 3))).toEqual([['truncated-capture', 'error', 5]]);
  });

  test('Markdown that begins with a tag stays Markdown', () => {
    const text =
      '<ul>\n</ul>\n\n- [Sparse Attention](https://arxiv.org/abs/2510.01234) and *more* of it\n- [Two Things](https://arxiv.org/abs/2510.02345)\n';
    expect(titles(text)).toEqual(['Sparse Attention', 'Two Things']);
  });
});

describe('a page with titles above names, without addresses', () => {
  const papers = [
    ['Sparse Attention for Long Documents', 'Ann Bee, Cid Dee'],
    ['Vision Language Alignment: A Study', 'Eva Fox, Gus van Hay'],
    ['Token Merging Without Loss', 'Ian Jay, José Ñandú'],
  ] as const;
  const body = (paper: (title: string, names: string, index: number) => string) =>
    page(papers.map(([title, names], index) => paper(title, names, index)).join('\n'));
  const titles = (html: string) => read(html).map(({ title, authors }) => [title, authors?.join(', ')]);

  test.each<[string, (title: string, names: string) => string]>([
    [
      'paragraphs',
      (title, names) => `<p class="title">${title}</p><p>${names}</p><p>[<a href="/1">pdf</a>]</p>`,
    ],
    ['line breaks', (title, names) => `<p><strong>${title}</strong><br>${names}</p>`],
    ['links and italics', (title, names) => `<li><a href="/1">${title}</a> <i>${names}</i></li>`],
    [
      'spans',
      (title, names) => `<li><a href="/1">${title}</a><span class="paper-authors">${names}</span></li>`,
    ],
    ['terms', (title, names) => `<dt><a href="/1">${title}</a></dt><dd>${names}</dd>`],
  ])('is read, with %s', (_, paper) => {
    expect(titles(body(paper))).toEqual(papers);
  });

  test('has the lines of the page, and the day above', () => {
    const { entries, listed, format } = parseDump(
      new TextEncoder().encode(body((title, names) => `<p>${title}<br>\n${names}</p>`)),
      'page.html',
    );
    expect(format).toBe('title-blocks-page');
    expect(listed).toMatchObject({ year: 2026, month: 10, day: 14 });
    expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
  });

  const row = (index: number): string =>
    `<div>${link(`2510.0123${index}`, 'pdf')} ${link(`2510.0123${index}`, 'abs')}</div>`;
  test.each<
    [string, (title: string, names: string, index: number) => string, readonly (string | undefined)[]]
  >([
    [
      'of titles',
      (title, names, at) => `<p>${link(`2510.0123${at}`, title)}<br>${names}</p>`,
      ['2510.01230', '2510.01231', '2510.01232'],
    ],
    [
      'below names',
      (title, names, at) => `<div>${title}</div><div>${names}</div>${row(at)}`,
      ['2510.01230', '2510.01231', '2510.01232'],
    ],
    [
      'above titles, which may be of the paper above',
      (title, names, at) => `${row(at)}<div>${title}</div><div>${names}</div>`,
      [undefined, undefined, undefined],
    ],
  ])('takes identifiers of links %s', (_, paper, ids) => {
    expect(read(body(paper)).map(({ arxiv }) => arxiv)).toEqual(ids);
  });

  test('is none where the names are those of people of other kinds', () => {
    const news = body(
      (title, names) =>
        `<article><h2>${title}</h2><p>${names.split(',')[0] ?? ''}</p><p>Read more about it today.</p></article>`,
    );
    expect(() => read(news)).toThrow('unknown-format');
  });
});
