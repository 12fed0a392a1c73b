/** Lists of papers in YAML: data files of static-site generators, and front matter. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { readCapture } from '../../src/dumps/decoding/capture.ts';
import { yamlAsJson } from '../../src/dumps/decoding/yaml-list.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => parseDump(bytesOf(text), 'papers.yml');
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const one = ['- title: Feature Counting', '  authors: [Ann Bee, Cid Dee]', '  arxiv: 2609.01230'];
const two = ['- title: "Layers: A Survey"', '  author: Eve Fox', '  url: https://arxiv.org/abs/2609.05678'];
const papers = [
  ['Feature Counting', '2609.01230', 'Ann Bee, Cid Dee'],
  ['Layers: A Survey', '2609.05678', 'Eve Fox'],
];
const fields = (text: string) =>
  read(text).entries.map(({ title, arxiv, authors }) => [title, arxiv, authors?.join(', ')]);
const indented = (all: readonly string[]): string[] => all.map((line) => `    ${line}`);

describe('a list of papers in YAML', () => {
  it.each<[string, string]>([
    ['alone', lines(...one, ...two)],
    [
      'below the start of a document',
      lines('%YAML 1.2', '---', '# Papers', ...indented(one), ...indented(two)),
    ],
    ['below its start alone', lines('---', ...one, ...two)],
    ['below its start, with comments above', lines('# Papers', '', '# of the week', '---', ...one, ...two)],
    ['below comments', lines('# Papers', '', '# of the week', ...one, ...two)],
    ['at a key', lines('week: 40', 'papers:', ...one, ...two)],
    ['in front matter', lines('---', 'layout: page', 'papers:', ...indented(one), ...indented(two), '---')],
    ['in front matter above a text', lines('---', 'publications:', ...one, ...two, '---', '', 'About us.')],
    ['by years', lines('papers:', '  2026:', ...indented(one), '  2025:', ...indented(two))],
    [
      'in groups',
      lines('- year: 2026', '  papers:', ...indented(one), '- year: 2025', '  papers:', ...indented(two)),
    ],
    ['with Windows’ line ends', lines(...one, ...two).replaceAll('\n', '\r\n')],
    [
      'in flow style',
      lines('- {title: Feature Counting, authors: [Ann Bee, Cid Dee], arxiv: 2609.01230}', ...two),
    ],
  ])('%s', (_where, text) => {
    expect(fields(text)).toEqual(papers);
    const titles = text.split(/\r?\n/).flatMap((line, at) => (line.includes('title:') ? [at + 1] : []));
    expect(read(text).entries.map((entry) => entry.lines.first)).toEqual(titles);
    expect(read(text).diagnostics).toEqual([]);
  });

  it.each([
    [
      'quotes and cites it',
      ['> [!Cite]', '> Bee, Ann. "Feature Counting." https://doi.org/10.1000/a.1.'],
      'json-records',
    ],
    [
      'names its fields again',
      ['> [!info]- Metadata', '> **Title**:: Feature Counting', '> **DOI**:: 10.1000/a.1'],
      'json-records',
    ],
    ['cites others', ['See https://doi.org/10.1000/a.2 for more.'], 'reading-list'],
  ])('may be the front matter of notes on one paper: a text that %s', (_what, below, format) => {
    const front = ['---', 'title: Feature Counting', 'authors: [Ann Bee]', 'doi: 10.1000/a.1', '---'];
    const found = read(lines(...front, '# Feature Counting', '', ...below));
    expect(found.format).toBe(format);
    if (format === 'json-records')
      expect(found.entries).toMatchObject([
        { title: 'Feature Counting', doi: '10.1000/a.1', authors: ['Ann Bee'] },
      ]);
    else expect(found.doubts).not.toEqual([]);
  });

  it('may be the front matter of one page, as Hugo has it', () => {
    const front = [
      'title: "Layers: A Survey"',
      'authors:',
      '- Eve Fox',
      'doi: 10.1000/1',
      'url_pdf: https://arxiv.org/pdf/2609.05678',
    ];
    expect(fields(lines('---', ...front, '---', '', '# Summary', 'Layers.'))).toEqual([papers[1]]);
    const site = front.map((line) => line.replace('Eve Fox', 'admin'));
    expect(read(lines('---', ...site, '---')).doubts.map(({ rule }) => rule)).toContain('author-is-no-name');
    // A colon in a title needs quotation marks.
    const wrong = front.map((line) => line.replaceAll('"', ''));
    expect(() => read(lines('---', ...wrong, '---'))).toThrow(/broken-yaml/);
  });

  it('may have the keys of programs', () => {
    const text = lines(
      '- paper_title: "Feature Counting"',
      '  author_list: Ann Bee; Cid Dee',
      '  paper_url: https://arxiv.org/abs/2609.01230',
      '- paper_title: "Layers: A Survey"',
      '  author_list: Eve Fox',
      '  paper_url: https://arxiv.org/abs/2609.05678',
    );
    expect(fields(text)).toEqual(papers);
  });

  it('may have titles at the key "paper", a day and quotation marks', () => {
    const text = lines(
      'meeting: 2026-10-14',
      'papers:',
      '  - paper: "Feature Counting?"',
      '    authors: Ann Bee; Cid Dee',
      '    link: https://arxiv.org/abs/2609.01230',
      "  - paper: 'Layers: A Survey'",
      '    authors: [Eve Fox]',
      '    link: https://arxiv.org/abs/2609.05678',
    );
    expect(fields(text)).toEqual([['Feature Counting?', ...(papers[0]?.slice(1) ?? [])], papers[1]]);
    expect(read(text).listed).toEqual({ year: 2026, month: 10, day: 14 });
  });

  it('has texts of several lines, and values that are no text', () => {
    const more = [
      '  abstract: >',
      '    We count features,',
      '    one by one.',
      '',
      '    And more.',
      '  year: 2026',
      '  code: ~',
    ];
    const { entries, uses } = read(lines(...one, ...more, ...two));
    expect(entries[0]).toMatchObject({
      abstract: 'We count features, one by one. And more.',
      firstMonth: '2026',
    });
    expect(entries.map((entry) => [entry.lines.first, entry.lines.last])).toEqual([
      [1, 10],
      [11, 13],
    ]);
    expect(uses.map(({ role }) => role).filter((role) => role === 'unread')).toEqual([]);
  });

  it('may have its name and its day in comments above, and remarks on papers', () => {
    const text = lines('# Digest, October 14, 2026', '', ...one, '  tldr: We count them.', ...two);
    const { listing, listed, entries, uses } = read(text);
    expect([listing, listed]).toEqual(['Digest', { year: 2026, month: 10, day: 14 }]);
    expect(entries.map(({ note }) => note)).toEqual(['We count them.', undefined]);
    expect(uses.map(({ role }) => role[0]).join('')).toBe('htdddtdd');
    expect(read(lines(...one)).listing).toBe('Reading list');
  });

  it('may be in CSL, as Pandoc has it', () => {
    const item = [
      '- id: bee',
      '  type: article-journal',
      '  title: Feature Counting',
      '  author:',
      '  - {family: Bee, given: Ann}',
      '  issued: 2026-09',
      '  DOI: 10.1145/1',
    ];
    const { format, entries } = read(lines('---', 'references:', ...item, '...'));
    expect(format).toBe('csl-json');
    expect(entries).toMatchObject([{ authors: ['Ann Bee'], firstMonth: '2026-09', doi: '10.1145/1' }]);
  });

  it('with a fault is refused with its line, unless its lines can be read as labels', () => {
    const broken = lines(...one, '- title: "Layers', '  url: https://arxiv.org/abs/2609.05678');
    expect(() => read(lines('- title: A', '  about: "b', '  name: c'))).toThrow(
      expect.objectContaining({ diagnostics: [expect.objectContaining({ rule: 'broken-yaml', line: 4 })] }),
    );
    expect(() => read(lines('papers:', '- title: Layers: A Survey', '  tags: [a]'))).toThrow(ContentError);
    expect(read(broken).entries.map(({ arxiv }) => arxiv)).toEqual(['2609.01230', '2609.05678']);
  });
});

describe('pages and libraries in YAML', () => {
  const pmlr = lines(
    '---',
    'title: Feature Counting',
    'openreview: jV8qIG3xMR',
    'abstract: We count sheep in many fields, and then',
    '  we count them again.',
    'tex_title: Feature Counting',
    'bibtex_author: Bee, Ann and Dee, Cid',
    'author:',
    '- given: Ann',
    '  family: Bee',
    '- given: Cid',
    '  family: Dee',
    'date: 2026-09-29',
    'container-title: Proceedings of the 43rd Conference on Counting',
    'issued:',
    '  date-parts:',
    '  - 2026',
    '  - 9',
    '---',
  );
  const typst = lines(
    'bee26:',
    '    type: Article',
    '    title: Feature Counting',
    '    author: ["Bee, Ann", "Dee, Cid"]',
    '    date: 2026-05',
    '    serial-number:',
    '        doi: 10.1000/a.1',
    '    parent:',
    '        type: Periodical',
    '        title: Journal of Counting',
    'fox25:',
    '    type: Article',
    '    title: "Layers: A Survey"',
    '    author: Fox, Eve',
    '    url: https://arxiv.org/abs/2509.05678',
  );

  it('reads the front matter of PMLR, with its identifier of OpenReview', () =>
    expect(read(pmlr).entries).toMatchObject([
      {
        title: 'Feature Counting',
        authors: ['Ann Bee', 'Cid Dee'],
        openreview: 'jV8qIG3xMR',
        venue: 'Proceedings of the 43rd Conference on Counting',
        firstDate: { year: 2026, month: 9, day: 29 },
      },
    ]));

  it('reads a library of Typst, record by record', () => {
    const [first, second] = read(typst).entries;
    expect(first).toMatchObject({
      title: 'Feature Counting',
      authors: ['Ann Bee', 'Cid Dee'],
      doi: '10.1000/a.1',
    });
    expect(first).toMatchObject({ venue: 'Journal of Counting', firstMonth: '2026-05', lines: { first: 2 } });
    expect(second).toMatchObject({ title: 'Layers: A Survey', authors: ['Eve Fox'], arxiv: '2509.05678' });
  });

  it('reads one record of it without a label', () => {
    const text = lines(
      'author:',
      '- given-name: A. M.',
      '  name: Bee',
      'doi: 10.1000/a.1',
      'page-range: 230--265',
      'parent:',
      "  date: '2026'",
      '  title: Journal of Counting',
      '  type: Periodical',
      'title: Feature Counting',
      'type: Article',
    );
    expect(read(text).entries).toMatchObject([
      {
        title: 'Feature Counting',
        authors: ['A. M. Bee'],
        doi: '10.1000/a.1',
        venue: 'Journal of Counting',
        firstMonth: '2026',
      },
    ]);
  });

  it('takes a whole day for the year that it stands at', () => {
    const text = lines('- title: Feature Counting', '  arxiv: 2609.01230', "  year: '2026-09-02'");
    expect(read(text).entries[0]?.firstDate).toEqual({ year: 2026, month: 9, day: 2 });
  });

  it('reads the venue of a page of Hugo’s', () => {
    const text = lines(
      '---',
      ...['title: Feature Counting', 'authors: [Ann Bee]', 'doi: 10.1000/a.1'],
      "publication_types: ['1']",
      'publication: In *Counting Conference*',
      '---',
    );
    expect(read(text).entries[0]?.venue).toBe('Counting Conference');
  });
});

describe('no list of papers in YAML', () => {
  it.each<[string, string]>([
    ['settings', lines('- name: build', '  run: make')],
    ['settings with types', lines('a:', '  type: Article', '  title: x', 'page-range: 3')],
    ['notes with labels', lines('- Title: Feature Counting', '  Authors: Ann Bee')],
    ['front matter of one page', lines('---', 'title: Feature Counting', 'author: Ann Bee', '---', 'Text')],
    [
      'front matter above a list',
      lines('---', 'papers:', ...one, '---', '- https://arxiv.org/abs/2609.05678'),
    ],
    ['a key twice', lines(...one, '  title: Layers')],
    ['text', lines('Feature Counting', '- by: Ann Bee', 'title: x')],
    ['what nests too deeply', lines(...one, `  x: ${'['.repeat(3000)}`)],
  ])('%s stays as it is', (_what, text) => expect(yamlAsJson(text)).toBe(text));

  it('aliases are no values', () => {
    const text = lines('- title: &a Feature Counting', '  url: *a', '  year: 2026');
    expect(JSON.parse(yamlAsJson(text))).toEqual([{ title: 'Feature Counting', url: null, year: 2026 }]);
  });

  it('takes time that grows with its size', () => {
    for (const unit of ['\n', '- \n', '---\n', '# \n', ' - title: \n', '- title: a\n  url: b\n', '--- x\n'])
      expect(readCapture(bytesOf(`x\n${unit.repeat(20_000)}`), 'x').file).toBe('x');
  });
});

it('lists of several years in JSON are all read', () => {
  const paper = (title: string, id: string) => ({
    title,
    authors: 'Ann Bee',
    url: `https://arxiv.org/abs/${id}`,
  });
  const years = { 2026: [paper('One', '2609.01230')], 2025: [paper('Two', '2509.01230')] };
  const references = [paper('Three', '2409.01230')];
  const text = JSON.stringify({ years: { ...years, references } }, null, 1);
  expect(read(text).entries.map(({ title }) => title)).toEqual(['Two', 'One']);
});
