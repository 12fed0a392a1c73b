/** Records of libraries, of OpenReview and of the Daily Papers API: fields, and which objects are papers. */
import { describe, expect, it } from 'vitest';
import { writtenDay } from '../../src/dumps/days/instant.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { toTexText } from '../../src/dumps/library/tex-text.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const json = (value: unknown) => read(JSON.stringify(value, undefined, 1));

describe('CSL-JSON', () => {
  const item = { type: 'article', title: 'A Title', author: [{ family: 'Bee', given: 'Ann' }] };
  const entry = (fields: object) => json([{ ...item, ...fields }]).entries[0];
  const names = (...author: object[]) => entry({ author })?.authors;

  it.each<[object, object]>([
    [{ title: 'A <i>Title</i> &amp; more' }, { title: 'A Title & more' }],
    [
      { title: 'CO\n<sub>2</sub>\nto Ca <sup>2+</sup> at 1 A cm\n<sup>−2</sup> of <sup>13</sup>C' },
      { title: 'CO₂ to Ca²⁺ at 1 A cm⁻² of ¹³C' },
    ],
    [{ title: 'At 10<sup>5</sup> Pa of CO<sub>2</sub>' }, { title: 'At 10⁵ Pa of CO₂' }],
    [
      { abstract: '<jats:p>T<jats:sub>c</jats:sub>, <mml:math><mml:mi>x</mml:mi></mml:math></jats:p>' },
      { abstract: 'T_{c}, $x$' },
    ],
    [{ abstract: 'Abstract. We count.' }, { abstract: 'We count.' }],
    [{ abstract: 'Abstract: We count.' }, { abstract: 'We count.' }],
    [{ abstract: 'Abstract we count.' }, { abstract: 'Abstract we count.' }],
    [
      { issued: { 'date-parts': [[2026, 10, 2]] } },
      { firstDate: { year: 2026, month: 10, day: 2 }, firstMonth: undefined },
    ],
    [{ issued: { 'date-parts': [['2026', '10', '1']] } }, { firstDate: { year: 2026, month: 10, day: 1 } }],
    [{ issued: { 'date-parts': [[2026, 10, 0]] } }, { firstDate: undefined, firstMonth: '2026-10' }],
    [{ issued: { 'date-parts': [[2026, 2, 30]] } }, { firstDate: undefined, firstMonth: '2026-02' }],
    [{ issued: { 'date-parts': [[2026, 1]] } }, { firstMonth: '2026-01' }],
    [{ issued: { 'date-parts': [[2026, 12]] } }, { firstMonth: '2026-12' }],
    [{ issued: { 'date-parts': [[2026, 13]] } }, { firstMonth: '2026' }],
    [{ issued: { 'date-parts': [[2026, 0]] } }, { firstMonth: '2026' }],
    [{ issued: { 'date-parts': [[1600]] } }, { firstMonth: '1600' }],
    [{ issued: { 'date-parts': [[1599]] } }, { firstMonth: undefined }],
    [{ issued: { 'date-parts': [[2199]] } }, { firstMonth: '2199' }],
    [{ issued: { 'date-parts': [[2200]] } }, { firstMonth: undefined }],
    [{ issued: { raw: '2 Oct 2026', literal: '2025' } }, { firstDate: { year: 2026, month: 10, day: 2 } }],
    [{ issued: { literal: '2025' } }, { firstMonth: '2025' }],
    [{ issued: '2025' }, { firstDate: undefined, firstMonth: '2025' }],
    [{ URL: 'https://arxiv.org/abs/2609.01234' }, { arxiv: '2609.01234' }],
    [{ URL: 'https://doi.org/10.1145/1', DOI: '10.1145/2' }, { doi: '10.1145/2' }],
    [{ DOI: 'http://dx.doi.org/10.1145/2' }, { doi: '10.1145/2' }],
    [{ DOI: 'HTTPS://doi.org/10.48550/arXiv.2609.01234' }, { arxiv: '2609.01234', doi: undefined }],
    [{ number: 'arXiv:2609.01234' }, { arxiv: '2609.01234' }],
    [{ number: '2609.01234' }, { arxiv: undefined }],
    [{ archive_location: 'arXiv 2609.01234 [cs]' }, { arxiv: '2609.01234' }],
    [{ archive: 'arxiv/hep-th/9901001' }, { arxiv: 'hep-th/9901001' }],
    [{ eprint: 'arXiv. 2609.01234' }, { arxiv: '2609.01234' }],
    [{ publisher: 'arXiv preprint arXiv:2609.01234' }, { arxiv: '2609.01234' }],
    [{ note: 'see arxiv:math.GT/0309136v2, and more' }, { arxiv: 'math.GT/0309136' }],
    [{ 'container-title': 'ArXiv abs/2609.01234' }, { arxiv: undefined, venue: undefined }],
    [{ 'container-title': 'arXiv preprint arXiv:2609.01234' }, { arxiv: '2609.01234', venue: undefined }],
    [{ note: 'https://openreview.net/forum?id=abcdef' }, { openreview: 'abcdef' }],
    [{ 'container-title': 'A Journal', event: 'B' }, { venue: 'A Journal' }],
    [{ 'event-title': 'A Conference', event: 'B' }, { venue: 'A Conference' }],
    [{ event: 'B' }, { venue: 'B' }],
    [{ event: 'CoRR' }, { venue: undefined }],
    [{ event: 'bioRxiv' }, { venue: undefined }],
    [{ event: 'Corrosion' }, { venue: 'Corrosion' }],
    [{ event: 'An arXiv preprint' }, { venue: undefined }],
    [{ license: 'CC BY' }, { licence: 'CC BY' }],
  ])('%j', (fields, expected) => expect(entry(fields)).toMatchObject(expected));

  it('has names with particles, suffixes, or whole ones', () => {
    expect(
      names(
        {
          given: 'Ann',
          'dropping-particle': 'de',
          'non-dropping-particle': 'la',
          family: 'Bee',
          suffix: 'Jr.',
        },
        { literal: 'The Group' },
        { family: 'Dee', literal: 'Other' },
        {},
      ),
    ).toEqual(['Ann de la Bee Jr.', 'The Group', 'Dee']);
  });

  it.each<[unknown, number | undefined]>([
    [{ items: [item, item] }, 2],
    [item, 1],
    [[item, {}], 2],
    [[item, {}, {}], undefined],
    [[{ ...item, author: [{ name: 'Ann' }] }], undefined],
    [[{ ...item, author: [{ literal: 'Ann' }] }], 1],
    [[{ ...item, author: [], issued: {} }], 1],
    [[{ ...item, author: [], DOI: '10.1145/1' }], 1],
    [[{ ...item, type: '' }], undefined],
    [[{ ...item, title: ' ' }], undefined],
  ])('is one: %j, %s', (value, count) => {
    if (count === undefined) expect(() => json(value)).toThrow();
    else expect([json(value).format, json(value).entries.length]).toEqual(['csl-json', count]);
  });

  it('knows each record’s lines', () => {
    const { entries, uses } = read(
      '{"a": "[{", "items": [\n{"type": "book",\n"title": "A {\\"Title",\n"DOI": "10.1145/1",\n"x": [{}]},\n\n{"type": "book", "title": "B Title", "DOI": "10.1145/2"}\n]}\n',
    );
    expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
      [2, 5],
      [7, 7],
    ]);
    expect(uses.map(({ role }) => role)).toEqual([
      'header',
      'details',
      'title',
      'details',
      'details',
      'details',
      'footer',
    ]);
  });
});

describe('BibTeX', () => {
  const entry = (...fields: string[]) =>
    read(`@article{x,\n title = {A Title},\n ${fields.join(',\n ')}\n}\n`).entries[0];

  it.each<[string[], object]>([
    [['subtitle = {On it}'], { title: 'A Title: On it' }],
    [['abstract = {We {Count}.}'], { abstract: 'We Count.' }],
    [
      ['author = {Bee, Ann and {The Group} and Cid Dee}'],
      { authors: ['Ann Bee', 'The Group', 'Cid Dee'], authorCount: 3 },
    ],
    [[`author = {${'B'.repeat(301)} and {Dee}}`], { authors: ['B'.repeat(301), 'Dee'] }],
    [['date = {2026-10}'], { firstMonth: '2026-10' }],
    [['date = {2026}', 'month = {3}'], { firstMonth: '2026-03' }],
    [['year = {2026}', 'month = {3}', 'day = {4}'], { firstDate: { year: 2026, month: 3, day: 4 } }],
    [['year = 2026'], { firstMonth: '2026' }],
    [['eprint = {2609.01234}'], { arxiv: '2609.01234' }],
    [
      ['eprint = {2609.01234}', 'archivePrefix = {arXiv}', 'primaryClass = {cs.LG}'],
      { arxiv: '2609.01234', arxivClass: 'cs.LG' },
    ],
    [
      ['eprint = {2609.01234}', 'eprinttype = {arxiv}', 'eprintclass = {hep-th}'],
      { arxiv: '2609.01234', arxivClass: 'hep-th' },
    ],
    [['eprint = {2609.01234}', 'eprinttype = {hal}'], { arxiv: undefined }],
    [['primaryclass = {Machine Learning}'], { arxivClass: undefined }],
    [['doi = {10.48550/arXiv.2609.01234}'], { arxiv: '2609.01234', doi: undefined }],
    [['doi = {https://doi.org/10.1145/1}'], { doi: '10.1145/1' }],
    [['doi = {10.1145/1}', 'url = {https://doi.org/10.1145/2}'], { doi: '10.1145/1' }],
    [['url = {http://doi.org/10.1145/2}'], { doi: '10.1145/2' }],
    [['howpublished = {\\url{https://arxiv.org/abs/2609.01234}}'], { arxiv: '2609.01234' }],
    [['note = {x https://a.example https://openreview.net/forum?id=abcdef}'], { openreview: 'abcdef' }],
    [['note = {arXiv:2609.01234}'], { arxiv: '2609.01234' }],
    [['note = {2609.01234}'], { arxiv: undefined }],
    [['journal = {arXiv preprint arXiv:2609.01234}'], { arxiv: '2609.01234', venue: undefined }],
    [['number = {arXiv 2609.01234}'], { arxiv: '2609.01234' }],
    [['howpublished = {arXiv 2609.01234}'], { arxiv: '2609.01234' }],
    [['booktitle = {A {Book}}', 'journal = {B}'], { venue: 'A Book' }],
    [['journal = {Nature \\& Co}'], { venue: 'Nature & Co' }],
    [['journaltitle = {A Journal}'], { venue: 'A Journal' }],
    [['eventtitle = {A Conference}'], { venue: 'A Conference' }],
  ])('%j', (fields, expected) => expect(entry(...fields)).toMatchObject(expected));

  it('knows each record’s lines, and leaves comments, strings and preambles out', () => {
    const { entries, uses } = read(
      '@comment{x}\n@string{a = {b}}\n@preamble{"x"}\n@article{x,\n title = {A Title},\n abstract = {It.}\n}\n\nwords\n@book{y, title = {B Title}}\n',
    );
    expect(entries.map(({ title, lines }) => [title, lines.first, lines.last])).toEqual([
      ['A Title', 4, 9],
      ['B Title', 10, 10],
    ]);
    expect(uses.map(({ role }) => role)).toEqual([
      'header',
      'header',
      'header',
      'details',
      'title',
      'abstract',
      'details',
      'details',
      'details',
    ]);
  });

  it('that is broken is refused with its line', () => {
    expect(() => read('@article{x,\n title = {A Title},\n year = {2026\n}\n')).toThrow(
      expect.objectContaining({
        diagnostics: [expect.objectContaining({ rule: 'broken-bibtex', severity: 'error' })],
      }),
    );
  });

  it.each([
    ['@article{x,\n  title = {A}}', true],
    ['@article{x, Title={A}}', true],
    ['@article(x,\ntitle = "A")', true],
    ['@misc{title = {A}}', true],
    ['@article{x, year = {2026}}', false],
    ['@comment{x, title = {A}}', false],
    ['see @article{x, title = {A}}', false],
  ])('is one: %j, %s', (text, expected) => {
    let format: string | undefined;
    try {
      format = read(text).format;
    } catch (error) {
      format = String(error).includes('broken-bibtex') ? 'bibtex' : undefined;
    }
    expect(format === 'bibtex').toBe(expected);
  });

  it.each([
    ['{A} {Title}', 'A Title'],
    ['\\emph{A} Title', '\\emph{A} Title'],
    ['\\"{o} x_{i}^{2}', '\\"{o} x_{i}^{2}'],
    ['\\frac{a}{b}', '\\frac{a}{b}'],
    ['{A {Title}}', 'A Title'],
    ['$x_{i} {y}$ {A}', '$x_{i} {y}$ A'],
    ['\\{A\\} \\', '\\{A\\} \\'],
    [' a  b\n c ', 'a b c'],
    ['\\alpha {x}', '\\alpha {x}'],
    ['} a {', 'a'],
  ])('keeps TeX: %s', (text, expected) => expect(toTexText(text)).toBe(expected));
});

describe('RIS', () => {
  it('has records up to ER, to the next TY or to the end', () => {
    const { entries, uses } = read(
      'above\nTY  - JOUR\nTI  - A Title\nAB  - We count.\nER  - \nbetween\nTY  - FOO\nT1  - B Title\nTY  - JOUR\nTI  - C Title\nN1  - arXiv:2609.01234 [cs]\n',
    );
    expect(entries.map(({ title, arxiv, lines }) => [title, arxiv, lines.first, lines.last])).toEqual([
      ['A Title', undefined, 2, 5],
      ['B Title', undefined, 7, 8],
      ['C Title', '2609.01234', 9, 11],
    ]);
    expect(uses.map(({ role }) => role)).toEqual([
      'header',
      'details',
      'title',
      'abstract',
      'details',
      'details',
      'details',
      'title',
      'details',
      'title',
      'details',
    ]);
  });

  it.each([
    ['TY  - JOUR\nTI  - A', true],
    ['TY  -JOUR\nTI  - A', false],
    ['TY - JOUR\nTI - A', true],
    ['TY-JOUR\nTI-A', false],
    ['x TY  - JOUR', false],
    ['TY  - ', false],
  ])('is one: %j, %s', (text, expected) => {
    if (expected) expect(read(text).format).toBe('ris');
    else expect(() => read(text)).toThrow();
  });
});

describe('OpenReview’s notes', () => {
  const note = (content: object, fields: object = {}) => ({
    id: 'abcdef',
    content: { title: 'A Title', ...content },
    ...fields,
  });
  const entry = (content: object, fields?: object) => json({ notes: [note(content, fields)] }).entries[0];

  it.each<[object, object, object]>([
    [
      { title: { value: 'B Title' }, abstract: { value: 'We count.' } },
      {},
      { title: 'B Title', abstract: 'We count.' },
    ],
    [
      { authors: ['Ann Bee', 'Anonymous', 3, { fullname: 'Cid Dee', name: 'x' }, { name: 'Eva Foe' }] },
      {},
      { authors: ['Ann Bee', 'Cid Dee', 'Eva Foe'] },
    ],
    [{ authors: { value: ['Ann Bee'] } }, {}, { authors: ['Ann Bee'] }],
    [{ authors: ['The Anonymous Group'] }, {}, { authors: ['The Anonymous Group'] }],
    [{ authors: 'Ann Bee' }, {}, { authors: undefined }],
    [{}, { odate: Date.UTC(2026, 9, 2), pdate: 1 }, { firstDate: { year: 2026, month: 10, day: 2 } }],
    [{}, { pdate: Date.UTC(2026, 9, 2) }, { firstDate: { year: 2026, month: 10, day: 2 } }],
    [{}, { pdate: 0 }, { firstDate: undefined }],
    [{}, { pdate: 7e12 }, { firstDate: undefined }],
    [{}, { pdate: '2026' }, { firstDate: undefined }],
    [{}, {}, { openreview: 'abcdef' }],
    [{}, { forum: 'ghijkl' }, { openreview: 'ghijkl' }],
    [{}, { license: 'CC BY 4.0' }, { licence: 'CC BY 4.0' }],
    [{ venue: 'ICLR 2026 Oral' }, {}, { venue: 'ICLR 2026' }],
    [{ venue: 'ICLR 2026 (Spotlight)' }, {}, { venue: 'ICLR 2026' }],
    [{ venue: 'ICLR 2026 - notable top 5%' }, {}, { venue: 'ICLR 2026' }],
    [{ venue: 'Talks 2026' }, {}, { venue: 'Talks 2026' }],
    [{ venue: 'Submitted to ICLR 2026' }, {}, { venue: undefined }],
    [{ venue: 'Under review at TMLR' }, {}, { venue: undefined }],
    [{ venue: 'ICLR 2026 Conference Withdrawn Submission' }, {}, { venue: undefined }],
    [{ venue: 'Desk Rejected' }, {}, { venue: undefined }],
    [
      { code: 'https://github.com/a/b', project_page: 'http://a.example' },
      {},
      {
        resources: [
          { kind: 'code', url: 'https://github.com/a/b' },
          { kind: 'project', url: 'http://a.example' },
        ],
      },
    ],
    [{ software: 'none', supplementary_code: 'see https://a.example' }, {}, { resources: [] }],
    [{ code_and_data: 'https://a.example/x y' }, {}, { resources: [] }],
  ])('%j %j', (content, fields, expected) => expect(entry(content, fields)).toMatchObject(expected));

  it('are the first of their forum; others are left out, and counted', () => {
    const { entries, diagnostics, listing } = json([
      note({ venue: 'ICLR 2026 poster' }),
      note({ title: 'B' }, { replyto: null }),
      note({ title: 'C' }, { replyto: 'x', forum: 'abcdef' }),
      note({ title: 'D' }, { replyto: 'x', forum: 'x' }),
      note({ title: '' }),
      { content: { title: 'E' } },
      { id: 'x' },
    ]);
    expect(entries.map(({ title }) => title)).toEqual(['A Title', 'B', 'C']);
    expect(diagnostics).toMatchObject([
      { severity: 'info', rule: 'skipped-objects', line: 1, reason: expect.stringContaining('4 of 7') },
    ]);
    expect(listing).toBe('OpenReview ICLR 2026');
  });

  it('of several venues, or none, have no venue in their name', () => {
    expect(json([note({ venue: 'A' }), note({ title: 'B', venue: 'B' })]).listing).toBe('OpenReview');
    expect(json([note({})]).listing).toBe('OpenReview');
  });
});

describe('the Daily Papers API', () => {
  const paper = { id: '2609.01234', title: 'A Title', upvotes: 3 };
  const entry = (fields: object, item: object = {}) =>
    json([{ paper: { ...paper, ...fields }, ...item }]).entries[0];

  it.each<[object, object, object]>([
    [
      { authors: [{ name: 'Ann Bee' }, { fullname: 'Cid Dee' }, { name: 'x', hidden: true }, {}] },
      {},
      { authors: ['Ann Bee', 'Cid Dee'], authorCount: 4 },
    ],
    [{ authors: [{ name: 'x', hidden: true }] }, {}, { authors: undefined, authorCount: 1 }],
    [{ authors: [] }, {}, { authors: undefined, authorCount: undefined }],
    [{ summary: 'We count.' }, { summary: 'x' }, { abstract: 'We count.' }],
    [{}, { summary: 'We count.' }, { abstract: 'We count.' }],
    [{ title: undefined }, { title: 'B Title' }, { title: 'B Title' }],
    [
      { publishedAt: '2026-09-30T23:59:00Z' },
      { publishedAt: '2026-10-01' },
      { firstDate: { year: 2026, month: 9, day: 30 } },
    ],
    [{}, { publishedAt: '2026-10-01' }, { firstDate: { year: 2026, month: 10, day: 1 } }],
    [{ upvotes: 0 }, { numComments: 2 }, { upvotes: undefined, comments: 2 }],
    [{ upvotes: 1.5 }, { numComments: '2' }, { upvotes: undefined, comments: undefined }],
    [{ organization: { fullname: 'Some Lab', name: 'lab' } }, {}, { organisation: 'Some Lab' }],
    [{ organization: { name: 'lab' } }, { organization: { name: 'other' } }, { organisation: 'other' }],
    [
      { githubRepo: 'https://github.com/a/b', projectPage: 'https://a.example' },
      {},
      { resources: [{ kind: 'code' }, { kind: 'project' }] },
    ],
    [{ githubRepo: 'github.com/a/b', projectPage: 'https://a.example/"' }, {}, { resources: [] }],
    [{ id: 'x' }, {}, { arxiv: undefined }],
  ])('%j %j', (fields, item, expected) => expect(entry(fields, item)).toMatchObject(expected));

  it.each<[unknown, number | undefined]>([
    [{ dailyPapers: [{ paper }] }, 1],
    [{ papers: [{ paper }] }, 1],
    [{ daily_papers: [paper] }, 1],
    [{ items: [paper] }, 1],
    [{ results: [paper] }, 1],
    [{ data: [paper] }, 1],
    [{ papers: [], data: [paper] }, 1],
    [paper, 1],
    [{ paper }, 1],
    [[{ ...paper, upvotes: undefined, submittedOnDailyAt: '' }], 1],
    [[{ id: '2609.01234', title: 'A', ai_summary: 'x' }], 1],
    [[{ paper: { id: 'x' } }], undefined],
    [[paper, {}], 1],
    [[paper, {}, {}], undefined],
    [[{ ...paper, id: 3 }], undefined],
  ])('is one: %j, %s', (value, count) => {
    if (count === undefined) expect(() => json(value)).toThrow();
    else expect([json(value).format, json(value).entries.length]).toEqual(['daily-papers-api', count]);
  });

  it.each([[[{ id: '2609.01234', title: 'A' }]], [{ rows: [paper] }]])('are other records: %j', (value) => {
    expect(json(value).format).toBe('json-records');
  });

  it('has the day of most papers, the later of two, and counts other objects', () => {
    const on = (...days: string[]) => {
      const papers = days.map((day) => ({ paper: { ...paper, submittedOnDailyAt: day } }));
      return json(papers).listed?.day;
    };
    expect(on('2026-10-01', '2026-10-02', '2026-10-01')).toBe(1);
    expect(on('2026-10-02', '2026-10-01')).toBe(2);
    expect(on('2026-10-01', '2026-10-02')).toBe(2);
    expect(on('soon')).toBeUndefined();
    expect(json([{ paper, submittedOnDailyAt: '2026-10-03' }, {}])).toMatchObject({
      listed: { day: 3 },
      diagnostics: [
        { rule: 'skipped-objects', severity: 'warning', line: 1, reason: expect.stringContaining('1 of 2') },
      ],
    });
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-11-12T23:44:20Z', '2026-11-12'],
    [' 2026-11-12 01:00', '2026-11-12'],
    ['2026-11-12 ', '2026-11-12'],
    ['2026-11-12x', undefined],
    ['x 2026-11-12', undefined],
    ['2026-02-30', undefined],
    ['Thu, 12 Nov 2026 00:00:00 -0500', '2026-11-12'],
    ['1 November 2026', '2026-11-01'],
    ['12 Foo 2026', undefined],
    ['31 Nov 2026', undefined],
    ['', undefined],
  ])('%j: %s', (text, day) => expect(writtenDay(text)).toBe(day));
});
