/** Alerts of Google Scholar, as text, as Markdown and as HTML. */
import { describe, expect, test } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'alert');
const redirect = 'https://scholar.google.com/scholar_url?url=';

const kinds: Readonly<Record<string, string>> = {
  text: `Google Scholar Alerts
[HTML] Sparse attention for long documents
A Bee, C van Dee - arXiv preprint arXiv:2510.01234, 2025
We attend to few tokens …

[PDF] Vision language alignment at scale
E Fox, G Hay, ... , I Jay - Nature, 2025 - nature.com
We align vision.
This message was sent by Google Scholar.
List alerts`,
  Markdown: `### [[HTML] Sparse attention for long documents](${redirect}https://arxiv.org/abs/2510.01234&hl=en)
A Bee, C van Dee - arXiv preprint, 2025
We attend to few tokens …

### [Vision language alignment at scale](${redirect}https://www.nature.com/articles/s41586-025-1)
E Fox, G Hay, I Jay… - Nature, 2025
We align vision.`,
  HTML: `<!doctype html><html><body>
<h3>[HTML] <a href="${redirect}https://arxiv.org/abs/2510.01234&amp;hl=en">Sparse <b>attention</b> for long documents</a></h3>
<div>A Bee, C van Dee - arXiv preprint arXiv:2510.01234, 2025</div><div>We attend to <br>few tokens</div>
<h3><a href="${redirect}https://www.nature.com/articles/s41586-025-1">Vision language alignment at scale</a></h3>
<div>E Fox, G Hay, I Jay… - Nature, 2025</div><div>We align vision.</div>
<p>This message was sent by Google Scholar.</p></body></html>`,
};

describe('an alert of Google Scholar', () => {
  test.each(Object.entries(kinds))('as %s', (_, text) => {
    const { format, entries, diagnostics } = read(text);
    expect(format).toBe('scholar-alert');
    expect(diagnostics).toEqual([]);
    expect(
      entries.map(({ title, arxiv, authorCount, venue, firstMonth }) => [
        title,
        arxiv,
        authorCount,
        venue,
        firstMonth,
      ]),
    ).toEqual([
      ['Sparse attention for long documents', '2510.01234', 2, undefined, '2025'],
      ['Vision language alignment at scale', undefined, undefined, 'Nature', '2025'],
    ]);
  });

  test('gives the day of its mail, and the lines of each paper', () => {
    const { hints, entries, uses } = read(`From: Google Scholar Alerts <alerts@example.com>
To: ann@example.org
Subject: attention - new results
Date: Wed, 14 Oct 2026 09:12:33 +0200

${kinds.text}`);
    expect(hints.map(({ day }) => day)).toEqual(['2026-10-14']);
    expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
      [7, 9],
      [11, 13],
    ]);
    expect(uses.map(({ role }) => role[0]).join('')).toBe('hhhhhtddtddff');
  });

  test('as text with the address of each title below it', () => {
    const { entries, doubts, diagnostics, uses } = read(`[PDF] Sparse attention for long documents of
many pages
<${redirect}https://arxiv.org/pdf/2510.01234&hl=en>
A Bee, 山田太郎 - arXiv preprint, 2025
We attend to few tokens …

Counting
<${redirect}https://www.nature.com/articles/s41586-025-1>
太郎 山田 - Nature, 2025
We count.

This message was sent by Google Scholar.`);
    expect(entries.map(({ title, arxiv, lines }) => [title, arxiv, lines.first, lines.last])).toEqual([
      ['Sparse attention for long documents of many pages', '2510.01234', 1, 5],
      ['Counting', undefined, 7, 10],
    ]);
    expect([...doubts, ...diagnostics]).toEqual([]);
    expect(uses.map(({ role }) => role[0]).join('')).toBe('tddddtdddf');
  });

  test('names titles without a line of names that is known', () => {
    const { entries, diagnostics } = read(`${kinds.Markdown}

### [A title below which nobody is named](${redirect}https://example.org/x)
A line that is no byline`);
    expect(entries).toHaveLength(2);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['unread-line', 9]]);
  });

  test('says that a page is cut off', () => {
    const { diagnostics } = read((kinds.HTML ?? '').replace(/ by Google[\s\S]*/, ' by Goo'));
    expect(diagnostics.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['truncated-capture', 'error', 6],
    ]);
  });

  test('is none without a line of names', () => {
    expect(() => read('Google Scholar\nSparse attention\nfor long documents')).toThrow();
  });
});

describe('results of a search', () => {
  const result = (title: string, byline: string): string =>
    `${title}\n${byline}\nWe show that …\nSave Cite Cited by 12 Related articles All 3 versions\n`;

  test('need no head of the page', () => {
    const { format, entries } = read(
      result(
        'Sparse attention for long documents',
        'A Bee, C Dee - arXiv preprint arXiv:2510.01234, 2025 - arxiv.org',
      ) +
        result(
          'Vision language alignment',
          'E Fox, G Hay - Advances in Neural …, 2024 - proceedings.neurips.cc',
        ),
    );
    expect(format).toBe('scholar-alert');
    expect(entries).toMatchObject([
      {
        title: 'Sparse attention for long documents',
        arxiv: '2510.01234',
        firstMonth: '2025',
        authorCount: 2,
      },
      { title: 'Vision language alignment', firstMonth: '2024', authorCount: 2 },
    ]);
  });

  test.each([
    ['Speichern Zitieren Zitiert von: 3 Ähnliche Artikel Alle 2 Versionen', '[ZITATION]'],
    ['Enregistrer Citer Cité 3 fois Autres articles', '[LIVRE]'],
    ['Guardar Citar Citado por 3 Artículos relacionados', '[CITAS]'],
    ['保存 引用 被引用次数：3 相关文章', '[图书]'],
  ])('may be in another language: %s', (footer, mark) => {
    const one = (title: string, byline: string): string => `${title}\n${byline}\n${footer}\n`;
    const { entries } = read(
      one('Sparse attention for long documents', 'A Bee, C Dee - Nature, 2025 - nature.com') +
        one(`${mark} Counting to n+1`, 'O Ó Briain - 2025 - Hive Press'),
    );
    expect(entries.map(({ title, authorCount, lines }) => [title, authorCount, lines])).toEqual([
      ['Sparse attention for long documents', 2, { first: 1, last: 2 }],
      ['Counting to n+1', 1, { first: 4, last: 5 }],
    ]);
  });

  test('are none of one line that looks like a byline', () => {
    expect(() => read(`${result('A title of it', 'A Bee - Nature, 2025')}\nSomething else`)).toThrow();
  });
});

describe.each([
  ['above', (title: string, host: string) => `${host}\n${title}`],
  ['below', (title: string, host: string) => `${title}\n${host}`],
])('the place of a document %s the title', (_, join) => {
  test('is no title', () => {
    const counts = 'Save Cite Cited by 12 Related articles All 3 versions';
    const text = [
      `${join('Scaling laws for experts', '[PDF] arxiv.org')}\nA Bee, C Dee - arXiv preprint arXiv:2610.04567, 2026\nWe study …\n${counts}`,
      `${join('[HTML] Routing in 2024', '[HTML] nature.com')}\nE Fox - Nature, 2026\nWe route …\n${counts}`,
      `[BOOK] Experts and their mixtures\nG Hay - 2025 - books.google.com\nA book …\n${counts}`,
    ].join('\n\n');
    const { entries } = read(text);
    expect(entries.map(({ title }) => title)).toEqual([
      'Scaling laws for experts',
      'Routing in 2024',
      'Experts and their mixtures',
    ]);
  });
});
