/** Records of reference libraries, and lists of names that leave some out, as programs and people write them. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const parse = (text: string) => parseDump(new TextEncoder().encode(text), 'library.txt');
const rules = (text: string): string[] => parse(text).diagnostics.map(({ rule }) => rule);
const ris = (...fields: readonly string[]): string =>
  ['TY  - JOUR', 'TI  - A Paper on Many Things', 'AU  - Bee, Ann', ...fields, 'ER  - ', ''].join('\n');
const bibtex = (fields: string): string => `@article{x, title = {A Paper on Many Things}, ${fields}}\n`;

it.each([
  ['DA  - 2025 Oct 29', { year: 2025, month: 10, day: 29 }],
  ['DA  - Oct 29, 2025', { year: 2025, month: 10, day: 29 }],
  ['DA  - 29 October 2025', { year: 2025, month: 10, day: 29 }],
  ['DA  - 2025/10/29/', { year: 2025, month: 10, day: 29 }],
  ['DA  - 29. Okt. 2025', { year: 2025, month: 10, day: 29 }],
  ['PY  - 2025/10/29/', { year: 2025, month: 10, day: 29 }],
])('RIS: %s is a day', (field, day) => {
  expect(parse(ris(field)).entries[0]?.firstDate).toEqual(day);
});

it.each([
  ['DA  - October 2025', '2025-10'],
  ['DA  - 2025/10//', '2025-10'],
  ['DA  - 2025 Fall', '2025'],
  ['DA  - 2025///Spring', '2025'],
  ['DA  - Oct 29', undefined],
  ['DA  - 2025/13/45', '2025'],
])('RIS: %s is no day', (field, month) => {
  expect(parse(ris(field)).entries[0]).toMatchObject({ firstDate: undefined, firstMonth: month });
});

it.each([
  ['year = {2025}, month = oct, day = {29}'],
  ['year = {2025}, month = {October 29}'],
  ['year = {2025}, month = "29~oct"'],
  ['year = {2025}, month = {10}, day = {29}'],
  ['date = {2025-10-29/2025-11-02}'],
])('BibTeX: %s is a day', (fields) => {
  expect(parse(bibtex(fields)).entries[0]?.firstDate).toEqual({ year: 2025, month: 10, day: 29 });
});

const feed = (creator: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>J</title>
<item><title>A Paper on Many Things</title><link>https://doi.org/10.1000/1</link><dc:creator>${creator}</dc:creator>
<description>We show many things about very many things.</description></item></channel></rss>`;
const csl = (last: string): string =>
  JSON.stringify([
    {
      type: 'article-journal',
      title: 'A Paper on Many Things',
      author: [{ family: 'Bee', given: 'Ann' }, { literal: last }],
      DOI: '10.1000/1',
    },
  ]);
const table = (authors: string): string =>
  `title,authors,doi\nA Paper on Many Things,"${authors}",10.1000/1\n`;
const arxiv = (authors: string): string =>
  `arXiv:2402.09739 [pdf, html, other]\nTitle: A Paper on Many Things\nAuthors: ${authors}\nSubjects: Machine Learning (cs.LG)\n`;

it.each([
  ['BibTeX', bibtex('author = {Bee, Ann and others}')],
  ['RIS', ris('AU  - et al.')],
  ['CSL-JSON', csl('others')],
  ['CSL-JSON', csl('et al.')],
  ['a feed', feed('Ann Bee et al.')],
  ['a feed', feed('Ann Bee, et al.')],
  ['a table', table('Ann Bee, et al.')],
  ['a table', table('Bee, Ann; et al.')],
  ['a listing', arxiv('Ann Bee, et al.')],
])('%s that leaves authors out names those it has, without a number, and says so', (_kind, text) => {
  const [entry] = parse(text).entries;
  expect(entry?.authors).toEqual(['Ann Bee']);
  expect(entry?.authorCount).toBeUndefined();
  expect(parse(text).diagnostics).toEqual([
    expect.objectContaining({
      rule: 'incomplete-authors',
      severity: 'warning',
      reason: 'The listing names 1 author of "A Paper on Many Things", and says that there are others.',
      line: entry?.lines.first,
    }),
  ]);
});

it.each([
  ['BibTeX', bibtex('author = {Bee, Ann and Others, Cleo}'), ['Ann Bee', 'Cleo Others']],
  ['a feed', feed('Ann Bee, Cleo Etalon'), ['Ann Bee', 'Cleo Etalon']],
])('%s whose authors are all named has their number', (_kind, text, names) => {
  expect(parse(text).entries[0]).toMatchObject({ authors: names, authorCount: 2 });
  expect(parse(text).diagnostics).toEqual([]);
});

it('adds the authors that arXiv counts and does not show', () => {
  const text = arxiv('Ann Bee, Bob Cid, et al. (12 additional authors not shown)');
  expect(parse(text).entries[0]).toMatchObject({ authors: ['Ann Bee', 'Bob Cid'], authorCount: 14 });
  expect(parse(text).diagnostics).toEqual([]);
});

const page = { title: 'A page', author: [{ family: 'Bee' }], issued: { 'date-parts': [[2025]] } };
it.each([
  [
    'CSL-JSON',
    1,
    JSON.stringify([
      { ...page, type: 'article', title: 'A Paper on Many Things' },
      { ...page, type: 'webpage', URL: 'https://blog.example/' },
    ]),
  ],
  ['RIS', 5, `${ris()}TY  - BLOG\nTI  - A page\nUR  - https://blog.example/\nER  - \n`],
  ['BibTeX', 2, `${bibtex('year = {2025}')}@online{y, title = {A page}, url = {https://blog.example/}}\n`],
])('leaves web pages in %s out, and says so', (_kind, line, text) => {
  expect(parse(text).entries.map(({ title }) => title)).toEqual(['A Paper on Many Things']);
  expect(rules(text)).toEqual(['web-page']);
  expect(parse(text).diagnostics[0]?.line).toBe(line);
});

it.each([
  ['an arXiv id', 'eprint = {2402.09739}, eprinttype = {arxiv}'],
  ['a DOI', 'doi = {10.1000/1}'],
  ['an abstract', 'abstract = {We show many things about very many things.}'],
])('keeps a record of a web page that has %s', (_what, field) => {
  expect(parse(`@online{y, title = {A Paper on Many Things}, ${field}}\n`).entries).toHaveLength(1);
});

it.each([
  ['https://www.nature.com/articles/s41586-025-09422-z', '10.1038/s41586-025-09422-z'],
  ['https://www.nature.com/articles/nature14539.pdf', '10.1038/nature14539'],
  ['https://aclanthology.org/2025.acl-long.12/', '10.18653/v1/2025.acl-long.12'],
  ['https://aclanthology.org/P18-1012.pdf', '10.18653/v1/p18-1012'],
])('reads the DOI from %s', (address, doi) => {
  expect(parse(`- ${address}\n- https://doi.org/10.1000/182\n`).entries[0]?.doi).toBe(doi);
  expect(parse(bibtex(`url = {${address}}`)).entries[0]?.doi).toBe(doi);
});

it('guesses no DOI for papers of the anthology that may have none', () => {
  const text = '- https://doi.org/10.1000/182\n- https://aclanthology.org/2024.lrec-main.12/\n';
  expect(parse(text).entries).toHaveLength(1);
  expect(rules(text)).toEqual(['unread-line']);
});

it('says that it leaves out an address above the first paper of a list', () => {
  const text =
    'https://proceedings.mlr.press/v202/gu23a.html\nhttps://doi.org/10.1000/182\nhttps://doi.org/10.1000/183\n';
  expect(parse(text).diagnostics).toEqual([expect.objectContaining({ rule: 'unread-line', line: 1 })]);
});

const work = (title: unknown) => ({
  DOI: '10.1000/1',
  type: 'journal-article',
  title,
  'container-title': ['Journal of Things'],
  author: [{ given: 'Ann', family: 'Bee' }, { name: 'The Group' }],
  abstract: '<jats:title>Abstract</jats:title><jats:p>We show many things about very many things.</jats:p>',
});

it.each<[string, unknown, number]>([
  ['a list of works', { status: 'ok', message: { 'total-results': 1, items: [work(['A Paper'])] } }, 6],
  ['a work', { status: 'ok', message: work(['A Paper', 'Another Title']) }, 1],
  ['items in which titles are lists', [work(['A Paper'])], 2],
])('Crossref: %s', (_what, value, first) => {
  const { format, entries } = parse(JSON.stringify(value, undefined, 1));
  expect(format).toBe('csl-json');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    title: 'A Paper',
    authors: ['Ann Bee', 'The Group'],
    abstract: 'We show many things about very many things.',
    venue: 'Journal of Things',
    doi: '10.1000/1',
  });
  expect(entries[0]?.lines.first).toBe(first);
});

it.each<[string, boolean]>([
  ['@misc{x, title = {GitHub - foo}, url = {https://a.example}}', false],
  ['@misc{x, title = {A Paper}, author = {Bee, Ann}, url = {https://a.example}}', true],
  ['@misc{x, title = {A Paper}, url = {https://arxiv.org/abs/2609.10001}}', true],
  ['@misc{x, title = {A Paper}}', true],
])('BibTeX: %s is a paper: %s', (record, isPaper) => {
  const { entries, diagnostics } = parse(`${record}\n${bibtex('author = {Bee, Ann}')}`);
  expect(entries).toHaveLength(isPaper ? 2 : 1);
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual(isPaper ? [] : [['web-page', 1]]);
});

it.each<[string, string, unknown]>([
  [
    'DBLP',
    bibtex('author = {Ann Bee and Cid Dee 0001 and Eva A. Foe 0012}'),
    { authors: ['Ann Bee', 'Cid Dee', 'Eva A. Foe'] },
  ],
  ['a group', bibtex('author = {{Group 0001x} and Ann Bee}'), { authors: ['Group 0001x', 'Ann Bee'] }],
  ['Semantic Scholar', bibtex('journal = {ArXiv}, volume = {abs/2609.10001}'), { arxiv: '2609.10001' }],
  ['a volume elsewhere', bibtex('journal = {Things}, volume = {abs/2609.10001}'), { arxiv: undefined }],
])('BibTeX of %s', (_what, text, fields) => {
  expect(parse(text).entries[0]).toMatchObject(fields as object);
});

it('RIS that ends within a record is cut off', () => {
  const whole = ris();
  expect(rules(whole)).toEqual([]);
  expect(rules(whole.replace(/ER .*\n$/, ''))).toEqual(['truncated-capture']);
  expect(rules(`${whole}TY  - JOUR\nTI  - Ano`)).toEqual(['truncated-capture']);
});

it.each([
  ['O&apos;Neil, Patrick', ["Patrick O'Neil"]],
  ['Garc&iacute;a, Jos&eacute;', ['José García']],
  ['O&#39;Neil, P. and Dee, C.', ["P. O'Neil", 'C. Dee']],
  ['Bee, Ann; Dee, Cid', ['Ann Bee', 'Cid Dee']],
])('RIS: the names of %s have references of HTML', (names, authors) => {
  const found = parse(['TY  - JOUR', 'TI  - A Paper', `AU  - ${names}`, 'ER  - ', ''].join('\n')).entries;
  expect(found[0]?.authors).toEqual(authors);
});
