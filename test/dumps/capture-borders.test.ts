/** Where the readers of captures begin to doubt, refuse or leave out: the last that passes, and the first that doesn't. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { readCapture } from '../../src/dumps/decoding/capture.ts';
import { findDoubts } from '../../src/dumps/doubts/plausibility.ts';
import { strangeTitle } from '../../src/dumps/doubts/strange-titles.ts';
import {
  findIdentifiers,
  parseDoi,
  parseIdentifier,
  soleIdentifiers,
} from '../../src/dumps/fields/identifiers.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { recordSpans } from '../../src/dumps/library/bibtex-spans.ts';
import { makeEntry } from '../../src/dumps/model/dump.ts';
import { recordRoles } from '../../src/dumps/sources/entry-roles.ts';
import { objectSpans } from '../../src/dumps/sources/json-spans.ts';
import { partialAnswer, totalIn } from '../../src/dumps/sources/partial-answer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => parseDump(bytes(text), 'x');
const doubts = (text: string) => read(text).doubts.map(({ rule, line }) => [rule, line]);
const refusal = (text: string) => {
  try {
    return read(text).format;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics[0]?.reason ?? '';
  }
};
const capture = (text: string) => readCapture(bytes(text), 'x');
const u = 'https://arxiv.org/abs/2609.1000';

describe('a list whose first line may name columns', () => {
  const list = (head: string, ...rows: string[]) => doubts([head, ...rows].join('\n'));
  const rows = [`Linear Time,Ann,${u}1`, `Other Time,Cid,${u}2`];
  it.each([
    ['what,who,where', rows],
    [`${'w'.repeat(39)},who,where`, rows],
    ['what;who;where', rows.map((row) => row.replaceAll(',', ';'))],
    ['what\twho\twhere', rows.map((row) => row.replaceAll(',', '\t'))],
    ['what|who|where', rows.map((row) => row.replaceAll(',', '|'))],
  ])('%j is doubted', (head, own) => expect(list(head, ...own)).toContainEqual(['unknown-columns', 1]));
  it.each([
    ['what,where', rows],
    ['what,2,where', rows],
    [`${'w'.repeat(40)},who,where`, rows],
    ['what,who,where', [...rows, `- Third Time ${u}3`]],
    ['what,who,where,when', rows],
  ])('%j is not', (head, own) =>
    expect(list(head, ...own).map(([rule]) => rule)).not.toContain('unknown-columns'),
  );
  it('quotes the first four names', () => {
    const found = read(['a1,b1,c1,d1,e1', `Linear,b,c,d,${u}1`, `Other,b,c,d,${u}2`].join('\n')).doubts;
    expect(found.find(({ rule }) => rule === 'unknown-columns')?.reason).toContain(
      '("a1", "b1", "c1", "d1")',
    );
  });
});

describe('lines between the records of a library', () => {
  const record = (name: string) => `@misc{${name}, title={Linear Time ${name}}, author={Ann Bee}}`;
  const between = (...lines: string[]) => doubts([record('a'), ...lines, record('b')].join('\n'));
  it.each(['see arXiv:2609.10001', 'a,b,2609.10001', '| x | 10.1145/1234 |'])(
    '“%s” is a paper not read',
    (line) => expect(between(line)).toEqual([['two-formats', 2]]),
  );
  it.each(['% see arXiv:2609.10001', 'see nothing'])('“%s” is none', (line) =>
    expect(between(line)).toEqual([]),
  );
  it('more of text than of records is doubted', () => {
    const text = (count: number) =>
      Array.from({ length: count }, (_, at) => `a line of text ${'abcdefgh'[at]}`);
    expect(between(...text(4))).toEqual([]);
    expect(between(...text(5))).toEqual([['text-around-records', 2]]);
    expect(between('@comment{x', ...text(5), '}')).toEqual([]);
    expect(between(...text(5).map((line) => ` % ${line}`))).toEqual([]);
    expect(between('1', '2', '3', '4', '5', '6')).toEqual([]);
  });
});

describe('a page of HTML', () => {
  const page = (head: string) =>
    doubts(
      `<!doctype html><html><head>${head}</head><body><ul><li><a href="${u}1">Linear Time</a></li><li><a href="${u}2">Other Time</a></li></ul></body></html>`,
    );
  it.each([
    '<meta name="citation_title" content="x">',
    "<meta content=x name='citation_title'>",
    '<META NAME=citation_title>',
  ])('of one paper, by %s', (head) => expect(page(head)).toEqual([['page-of-one-paper', 1]]));
  it.each(['<meta name="citation_titles">', '<meta name="title">', '<p name="citation_title">'])(
    'of several, with %s',
    (head) => expect(page(head)).toEqual([]),
  );
  it('is no text of a format in it', () => {
    for (const text of [
      '@misc{a,\ntitle={Linear Time}}',
      'TY  - JOUR\nTI  - Linear Time\nER  - ',
      'title,url\nLinear Time,2609.10001',
    ])
      expect(refusal(`<!doctype html><html><body><pre>\n${text}\n</pre></body></html>`)).not.toMatch(
        /^(?:bibtex|ris|csv-table)$/,
      );
  });
});

describe('a refusal', () => {
  it('names the three kinds that are nearest, and none that is far', () => {
    expect(refusal('[1] arXiv:2609.10001\n@misc{a}\nTY- x\n- 1\n- 2\n- 3\n- 4')).toMatch(
      /Nearest are [^;]*;[^;]*;[^;]*$/,
    );
    expect(refusal('Hello')).toMatch(/It comes near to no kind/);
    expect(refusal('Hello')).not.toContain('undefined');
  });
  it('quotes the title of a page, 100 letters of it', () => {
    expect(refusal(`<html><title>${'t'.repeat(101)}</title>`)).toContain(`titled "${'t'.repeat(100)}"`);
    expect(refusal(`{"error":"${'e'.repeat(101)}"}`)).toContain(`("${'e'.repeat(100)}")`);
  });
});

describe('a title in doubt', () => {
  const rules = (title: string, fields: object = {}) =>
    findDoubts({ format: 'x', entries: [makeEntry({ title, lines: { first: 1, last: 1 }, ...fields })] }).map(
      ({ rule }) => rule,
    );
  it.each([
    'Bee University',
    'University of Bread',
    'Bee Inc.',
    'Bee Inc',
    'Bee Labs',
    'Some Lab',
    'Bee Laboratories',
    'Institute of Bread',
    'Bee Research',
    'Bee GmbH',
    'Bee Ltd',
    'Bee LLC',
    'Bee Technologies',
    'ETH Zurich',
    'Department of Bread and Butter',
    'Bee Academy of Sciences',
    'Technische Universität',
  ])('as an organisation: %s', (title) => {
    expect(rules(title)).toEqual(['title-is-an-organisation']);
    expect(rules(title, { arxiv: '2609.10001' })).toEqual([]);
    expect(
      rules(title, { abstract: 'We count, and we count again and again, until the end of all.' }),
    ).toEqual([]);
  });
  it.each([
    'Collegeless',
    'Research: a Lab',
    'Is It a Lab?',
    `${'x'.repeat(67)} Lab`,
    'The Institute',
    'Incorporated',
  ])('not as one: %s', (title) => expect(rules(title)).toEqual([]));
  it.each([
    ['- A Title', 'title-is-a-list-item'],
    ['• A Title', 'title-is-a-list-item'],
    ['12. **A** Title', 'title-is-a-list-item'],
    ['**A** Title', 'title-is-a-list-item'],
    ['[2026-10-14 09:12 A Title', 'title-is-a-log-line'],
    ['2026-10-14T09:12 A Title', 'title-is-a-log-line'],
    ['A,B,c', 'title-is-a-row'],
    ['A;B;2026', 'title-is-a-row'],
    ['A;B;2026;', 'title-is-a-row'],
    ['> A Title', 'title-is-quoted'],
    ['|', 'title-is-quoted'],
    ['A <td class="x">Title', 'title-is-markup'],
    ['<?xml A', 'title-is-markup'],
    ['Title: A', 'title-is-a-label'],
    ['arXiv id : A', 'title-is-a-label'],
    ['pdf bib A', 'title-is-a-menu-word'],
    ['pdf bibA', 'title-is-a-menu-word'],
  ])('%s: %s', (title, rule) => expect(strangeTitle(title)?.rule).toBe(rule));
  it.each([
    'A - Title',
    '12. A Title',
    '2026-10-14 A Title',
    'A, B, c',
    'A,B',
    'A > B',
    '|x| Title',
    'A <x> Title',
    'A <tdx>',
    'Titles: A',
    'A Title: B',
    'pdf of A',
    'pdf bibs',
  ])('none: %s', (title) => expect(strangeTitle(title)).toBeUndefined());
  it.each([
    ['- A point', ['abstract-is-a-list']],
    ['12) A point', ['abstract-is-a-list']],
    ['123. A point', ['abstract-is-a-list']],
    ['[12] A point', ['abstract-is-a-list']],
    ['-A point', []],
    ['1234. A point', []],
    ['A - point', []],
  ])('with the abstract “%s”', (abstract, found) => expect(rules('Title', { abstract })).toEqual(found));
  it.each([
    ['12 authors', ['title-is-a-count']],
    ['1,024 upvotes', ['title-is-a-count']],
    ['12 authors of it', []],
    ['www.a.example', ['title-is-an-address']],
    ['arXiv:2609.10001', ['title-is-an-address']],
    ['www. A', []],
    ['Upvote 12', ['title-is-a-menu-word']],
    ['arXiv page', ['title-is-a-menu-word']],
    ['Oct 29', ['title-is-a-date']],
    ['x'.repeat(400), []],
    ['x'.repeat(401), ['long-title']],
  ])('%s', (title, found) => expect(rules(title)).toEqual(found));
  it.each([
    [['Ann', 'Bee', 'Cid', 'Dee'], ['names-of-one-word']],
    [['Ann', 'Bee', 'Cid'], []],
    [['Ann', 'Bee', 'Cid', 'Dee', 'Eve'], []],
    [['Ann', 'Bee', 'Cid', 'Dee Foe'], []],
    [['Ann B. <x>'], ['author-is-no-name']],
    [['12'], ['author-is-no-name']],
    [['Ann, Bee, Cid'], ['author-is-no-name']],
    [['Title: Ann'], ['author-is-no-name']],
    [['# Ann'], ['author-is-no-name']],
    [['x'.repeat(200)], []],
    [['x'.repeat(201)], ['author-is-no-name']],
  ])('with the authors %j', (authors, found) => expect(rules('A Title', { authors })).toEqual(found));
});

describe('an identifier', () => {
  it.each([
    ['<https://arxiv.org/abs/2609.10001>', { arxiv: '2609.10001' }],
    ['(2609.10001)', { arxiv: '2609.10001' }],
    ['HEP-TH/9901001', { arxiv: 'hep-th/9901001' }],
    ['math.GT/0309136', { arxiv: 'math.GT/0309136' }],
    ['item/0309136', {}],
    ['hep-th/9913001', {}],
    ['1299.00001', {}],
    ['2600.10001', {}],
    ['https://a.example/doi/full/10.1145/1234.pdf', { doi: '10.1145/1234' }],
    ['https://a.example/content/10.1101/2026.01v2.full.pdf', { doi: '10.1101/2026.01' }],
    ['https://a.example/10.1145/1234/abstract/', { doi: '10.1145/1234' }],
    ['https://a.example/?u=https%3A%2F%2Farxiv.org%2Fabs%2F2609.10001&x', { arxiv: '2609.10001' }],
    ['https://a.example/?x=1&u=https://arxiv.org/abs/2609.10001', { arxiv: '2609.10001' }],
    ['https://a.example/?u=https%3A%2F%2F%E0%A4%A', {}],
    ['https://openreview.net/pdf?x=1&id=abcdef12', { openreview: 'abcdef12' }],
    ['https://openreview.net/forum?id=abc', {}],
    ['https://openreview.net/group?id=abcdef12', {}],
    ['https://www.nature.com/articles/s41586-025-00001-1.pdf?x', { doi: '10.1038/s41586-025-00001-1' }],
    ['https://aclanthology.org/2024.acl-long.12v2.pdf', { doi: '10.18653/v1/2024.acl-long.12' }],
    ['https://aclanthology.org/2019.acl-long.12', {}],
    ['x2609.10001', {}],
    ['2609.10001x', {}],
  ])('in %s', (text, found) => expect(parseIdentifier(text)).toEqual(found));
  it.each([
    ['doi: 10.1145/ABC.', { doi: '10.1145/abc' }],
    ['https://www.doi.org/10.1145/a;', { doi: '10.1145/a' }],
    ['10.48550/arXiv.2609.10001v2', { arxiv: '2609.10001' }],
    ['x 10.1145/a', {}],
    ['10.1145/ a', {}],
  ])('DOI %s', (text, found) => expect(parseDoi(text)).toEqual(found));
  it('is found within brackets and quotation marks', () => {
    expect(findIdentifiers('see ([arXiv:2609.10001], "10.1145/a"; <2609.10002>)')).toEqual({
      arxiv: '2609.10001',
      doi: '10.1145/a',
    });
    expect(soleIdentifiers('2609.10001 2609.10002 10.1145/a 10.1145/a')).toEqual({ doi: '10.1145/a' });
  });
});

describe('where records stand', () => {
  const spans = (text: string, path: readonly string[]) =>
    objectSpans(capture(text), path)
      .map(({ first, last }) => `${first}-${last}`)
      .join(' ');
  it.each([
    ['[\n{"a":"}{\\""},\n{"b":[{"c":1}]}\n]', [], '2-2 3-3'],
    ['{"a":1}\n{"b":2}', [], '1-1 2-2'],
    ['{\n"x":[{}],"items" :\n[{\n},[{}],{}],"y":[{}]}', ['items'], '3-4 4-4'],
    ['{"items":[{}],\n"m":{"items":[\n{},{}]}}', ['m', 'items'], '3-3 3-3'],
    ['{"a":"items","items":[\n{}]}', ['items'], '2-2'],
    ['{"items":{"a":1}}', ['items'], ''],
  ])('in %j', (text, path, expected) => expect(spans(text, path)).toBe(expected));

  const bib = (text: string, count: number) =>
    recordSpans(capture(text), count).map(({ first, last, isComment }) => [first, last, isComment]);
  it.each([
    [
      '@misc{a}\nx\n\n@misc{b}\n',
      2,
      [
        [1, 2, false],
        [4, 4, false],
      ],
    ],
    ['@string{a}\n@misc{b}\n@comment{c}', 1, [[2, 2, false]]],
    [
      '@misc{a} @misc{b}\n  % @misc{c}',
      3,
      [
        [1, 1, false],
        [1, 1, false],
        [2, 2, true],
      ],
    ],
    [
      '@misc{a, t={x@y{z}}} @misc{b}',
      2,
      [
        [1, 1, false],
        [1, 1, false],
      ],
    ],
    [
      '100% @misc{a}\n @misc{b',
      2,
      [
        [1, 1, false],
        [2, 2, false],
      ],
    ],
  ])('in %j', (text, count, expected) => expect(bib(text, count)).toEqual(expected));

  it('roles of lines are those of their records’ texts', () => {
    const lines = [
      'head',
      '"title": x',
      'A Title of Ours, whole',
      'We count, and count again',
      'of Ours',
      'tail',
    ].map((text, index) => ({ number: index + 1, text }));
    const entry = makeEntry({
      title: 'A Title of Ours, whole',
      abstract: 'We count, and count again and again.',
      lines: { first: 2, last: 5 },
    });
    const roles = (...entries: (typeof entry)[]) =>
      [...recordRoles(lines, entries, { title: /^"title"/, abstract: /(?!)/ })]
        .toSorted(([a], [b]) => a - b)
        .map(([, role]) => role[0])
        .join('');
    expect(roles(entry)).toBe('httadf');
    expect(
      roles({ ...entry, lines: { first: 2, last: 4 } }, { ...entry, lines: { first: 4, last: 5 } }),
    ).toBe('httddf');
  });
});

it.each([
  [{ total: 12 }, 12],
  [{ total: '12' }, 12],
  [{ meta: { count: 12 } }, 12],
  [{ messages: [{ total: '12' }] }, 12],
  [{ total: 0, hits: { '@total': '12' } }, 12],
  [{ total: -1 }, undefined],
  [{ total: 1.5 }, undefined],
  [[12], undefined],
])('the total of %j', (answer, total) => expect(totalIn(answer)).toBe(total));
it.each([
  [12, 12, 0],
  [12, 11, 1],
  [12, 0, 0],
  [undefined, 3, 0],
])('of %s results %s', (total, held, count) => expect(partialAnswer(total, held, 'x')).toHaveLength(count));

describe('bytes that are no text', () => {
  const reasonOf = (data: Uint8Array) => {
    try {
      return parseDump(data, 'x').format;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      return error.diagnostics[0]?.reason ?? '';
    }
  };
  it.each([
    [[65, 0, 66, 0, 67, 0, 68, 0], true],
    [[0, 65, 0, 66, 0, 67, 0, 68], true],
    [[65, 0, 66, 0, 67, 0, 68], false],
    [[65, 0, 66, 0, 67, 0, 68, 69], false],
    [[65, 66, 0, 0, 67, 68, 0, 0], false],
  ])('%j may be UTF-16: %s', (data, expected) => {
    expect(reasonOf(Uint8Array.from(data)).includes('UTF-16')).toBe(expected);
  });
});

describe('messages', () => {
  const reasons = (text: string) => read(text).diagnostics.map(({ reason }) => reason);
  it('count the columns that are not read', () => {
    const unread = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => `n${at}`);
      return reasons(`title,url,${names.join()}\nLinear Time,2609.10001,${names.join()}\n`)[0];
    };
    expect(unread(1)).toBe('Not read: the column "n0".');
    expect(unread(6)).toBe('Not read: the columns "n0", "n1", "n2", "n3", "n4", "n5".');
    expect(unread(8)).toBe('Not read: the columns "n0", "n1", "n2", "n3", "n4", "n5" and 2 more.');
  });
  it('name the others on a line, and the authors that are given', () => {
    expect(reasons(`- A [b](${u}1) ${u}2`)[0]).toContain('arXiv:2609.10002 is left out');
    expect(reasons(`- A [b](${u}1) ${u}2 ${u}3`)[0]).toContain(
      'arXiv:2609.10002, arXiv:2609.10003 are left out',
    );
    const csv = (names: string) => reasons(`title,authors,url\nLinear Time,"${names}",2609.10001\n`)[0];
    expect(csv('Ann Bee et al.')).toContain('names 1 author of "Linear Time"');
    expect(csv('Ann Bee, Cid Dee et al.')).toContain('names 2 authors of "Linear Time"');
  });
  it('say where a page without papers ends', () => {
    expect(reasons('Daily Papers\n\nOct 2')).toContain(
      'The capture ends after its header; no paper follows.',
    );
    expect(reasons('Daily Papers\n')).toContain('The capture ends inside its header.');
  });
});
