/** Records of papers as JSON: answers of servers, and lists that people's own programs write. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const abstract = 'We count sheep in many fields, and then we count them again.';
const read = (value: unknown) => parseDump(new TextEncoder().encode(JSON.stringify(value, null, 1)), 'x');
const paper = { title: 'A Title of Ours', authors: ['Ann Bee', 'Cid Dee'], abstract };
const expected = { title: 'A Title of Ours', authors: ['Ann Bee', 'Cid Dee'], abstract };

const description = `<p>${abstract}</p>`;

it.each([
  [
    'Zenodo, which has the title twice',
    {
      hits: {
        hits: [
          {
            id: 1500,
            created: '2025-03-04T12:00:00+00:00',
            title: paper.title,
            doi: '10.5281/zenodo.1500',
            metadata: {
              title: paper.title,
              doi: '10.5281/zenodo.1500',
              publication_date: '2025-03-01',
              description,
              creators: [{ name: 'Bee, Ann', affiliation: 'Hive' }, { name: 'Dee, Cid' }],
              resource_type: { title: 'Preprint', type: 'publication' },
            },
          },
        ],
        total: 1,
      },
    },
    { doi: '10.5281/zenodo.1500', firstDate: { year: 2025, month: 3, day: 1 } },
  ],
  [
    'INSPIRE',
    {
      hits: {
        hits: [
          {
            id: '1',
            metadata: {
              titles: [{ title: paper.title, source: 'arXiv' }],
              abstracts: [{ value: abstract, source: 'arXiv' }],
              authors: [
                { full_name: 'Bee, Ann', affiliations: [{ value: 'Hive' }] },
                { full_name: 'Dee, Cid' },
              ],
              arxiv_eprints: [{ value: '2503.01234', categories: ['hep-th'] }],
              dois: [{ value: '10.1103/PhysRevD.1.2' }],
              preprint_date: '2025-03-01',
              references: [{ reference: { arxiv_eprint: '1901.00001' } }],
            },
          },
        ],
        total: 1,
      },
    },
    { arxiv: '2503.01234', doi: '10.1103/physrevd.1.2', firstDate: { year: 2025, month: 3, day: 1 } },
  ],
  [
    'HAL, by the names of Solr',
    {
      response: {
        numFound: 1,
        docs: [
          {
            docid: '1',
            uri_s: 'https://hal.science/hal-01',
            title_s: [paper.title],
            authFullName_s: ['Ann Bee', 'Cid Dee'],
            abstract_s: [abstract],
            doiId_s: '10.1000/9',
            publicationDate_s: '2025-03-01',
            journalTitle_s: 'A Journal',
          },
        ],
      },
    },
    { doi: '10.1000/9', venue: 'A Journal', firstDate: { year: 2025, month: 3, day: 1 } },
  ],
  [
    'NASA ADS',
    {
      response: {
        docs: [
          {
            bibcode: '2025arXiv250301234B',
            title: [paper.title],
            author: ['Bee, Ann', 'Dee, Cid'],
            abstract,
            doi: ['10.48550/arXiv.2503.01234'],
            pubdate: '2025-03-00',
          },
        ],
      },
    },
    { arxiv: '2503.01234', doi: undefined },
  ],
  [
    'Semantic Scholar',
    {
      total: 1,
      data: [
        {
          ...paper,
          paperId: 'a1',
          externalIds: { ArXiv: '2501.01234', CorpusId: 1 },
          venue: 'arXiv.org',
          year: 2025,
          publicationDate: '2025-01-05',
          authors: [{ authorId: '1', name: 'Ann Bee' }, { name: 'Cid Dee' }],
        },
      ],
    },
    { arxiv: '2501.01234', firstDate: { year: 2025, month: 1, day: 5 }, venue: undefined },
  ],
  [
    'OpenAlex',
    {
      meta: { count: 1 },
      results: [
        {
          doi: 'https://doi.org/10.1000/1',
          display_name: paper.title,
          publication_date: '2025-03-04',
          primary_location: { source: { display_name: 'A Journal' } },
          authorships: [{ author: { display_name: 'Ann Bee' } }, { author: { display_name: 'Cid Dee' } }],
          abstract_inverted_index: Object.fromEntries(
            abstract
              .split(' ')
              .map((word, _, words) => [word, words.flatMap((one, at) => (one === word ? [at] : []))]),
          ),
        },
      ],
    },
    { doi: '10.1000/1', venue: 'A Journal', firstDate: { year: 2025, month: 3, day: 4 } },
  ],
  [
    'bioRxiv',
    {
      messages: [{ total: '1' }],
      collection: [{ ...paper, authors: 'Bee, Ann; Dee, Cid', doi: '10.1101/1', date: '2025-03-04' }],
    },
    { doi: '10.1101/1', firstDate: { year: 2025, month: 3, day: 4 } },
  ],
  [
    'an index, with other names of fields',
    [
      {
        _id: '1',
        _source: {
          heading: paper.title,
          synopsis: abstract,
          ids: { arxiv: '2609.01234' },
          contributors: [
            { forename: 'Ann', surname: 'Bee' },
            { first_name: 'Cid', last_name: 'Dee' },
            { first_name: 'Eva', last_name: 'Fox', role: 'Editor' },
          ],
        },
      },
    ],
    { arxiv: '2609.01234' },
  ],
  [
    'records with a name beside another object',
    [
      {
        ...paper,
        title: undefined,
        name: paper.title,
        paper: { name: 'x', url: 'https://arxiv.org/abs/2609.01234' },
      },
    ],
    { arxiv: '2609.01234' },
  ],
  [
    'DataCite',
    {
      data: [
        {
          id: '10.1000/1',
          attributes: {
            doi: '10.1000/1',
            creators: [{ givenName: 'Ann', familyName: 'Bee' }, { name: 'Dee, Cid' }],
            titles: [{ title: paper.title }],
            publicationYear: 2025,
            descriptions: [{ description: abstract, descriptionType: 'Abstract' }],
          },
        },
      ],
    },
    { doi: '10.1000/1', firstMonth: '2025' },
  ],
  [
    'Zotero',
    [
      {
        key: 'A',
        data: {
          itemType: 'preprint',
          title: paper.title,
          abstractNote: abstract,
          creators: [
            { creatorType: 'author', firstName: 'Ann', lastName: 'Bee' },
            { creatorType: 'author', name: 'Cid Dee' },
            { creatorType: 'editor', name: 'Eve Foe' },
          ],
          url: 'http://arxiv.org/abs/2501.01234',
        },
      },
    ],
    { arxiv: '2501.01234' },
  ],
  [
    'arXiv’s dataset',
    [
      {
        id: '0704.0001',
        ...paper,
        authors: 'Ann Bee and Cid Dee (Somewhere)',
        authors_parsed: [
          ['Bee', 'Ann', ''],
          ['Dee', 'Cid', ''],
        ],
        versions: [{ version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' }],
        update_date: '2008-11-26',
      },
    ],
    { arxiv: '0704.0001', firstDate: { year: 2007, month: 4, day: 2 } },
  ],
])('reads %s', (_server, value, fields) => {
  const { format, entries, diagnostics, doubts } = read(value);
  expect(format).toBe('json-records');
  expect(entries).toMatchObject([{ ...expected, ...fields }]);
  expect([...diagnostics, ...doubts]).toEqual([]);
});

it('reads keys that say of what they are', () => {
  const record = {
    paper_title: 'A Title of Ours',
    paper_authors: [{ first: 'Ann', last: 'van Bee' }],
    arxivId: '2501.01234',
  };
  const { entries } = parseDump(new TextEncoder().encode(JSON.stringify({ papers: [record, record] })), 'x');
  expect(entries[0]).toMatchObject({
    title: 'A Title of Ours',
    authors: ['Ann van Bee'],
    arxiv: '2501.01234',
  });
});

it('leaves out what is around papers, as volumes whose editors DBLP calls authors', () => {
  const info = (type: string, title: string) => ({
    info: { authors: { author: { text: 'Ed Itor' } }, title, venue: 'Sheep', year: '2024', type },
  });
  const hit = [info('Journal Articles', 'On Lambs.'), info('Editorship', 'Sheep 2024.')];
  const { entries, diagnostics } = read({ result: { hits: { '@total': '2', hit } } });
  expect(entries.map(({ title }) => title)).toEqual(['On Lambs']);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['notice']);
});

it('reads DBLP, whose titles end with a full stop', () => {
  const info = {
    authors: { author: { '@pid': '1', text: 'Ann Bee 0001' } },
    title: 'A Title of Ours.',
    venue: 'CoRR',
    ee: 'https://doi.org/10.48550/arXiv.2501.01234',
  };
  const { entries, diagnostics } = read({
    result: { hits: { '@total': '9', hit: [{ '@score': '3', info }] } },
  });
  expect(entries).toMatchObject([
    { title: 'A Title of Ours', authors: ['Ann Bee'], arxiv: '2501.01234', venue: undefined },
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['partial-answer']);
});

it('takes full stops from titles also where another title ends with a question mark', () => {
  const { entries } = read([
    { ...paper, doi: '10.1000/1', title: 'Counting Sheep.' },
    { ...paper, doi: '10.1000/2', title: 'Do Sheep Count?' },
  ]);
  expect(entries.map(({ title }) => title)).toEqual(['Counting Sheep', 'Do Sheep Count?']);
});

it('knows the lines of each record, also of JSON Lines', () => {
  const { entries } = read({
    papers: [
      { ...paper, doi: '10.1000/1' },
      { ...paper, doi: '10.1000/2' },
    ],
  });
  expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
    [3, 11],
    [12, 20],
  ]);
  const text = [1, 2].map((number) => JSON.stringify({ ...paper, doi: `10.1000/${number}` })).join('\n');
  const lines = parseDump(new TextEncoder().encode(text), 'x').entries;
  expect(lines.map(({ doi, lines: { first } }) => [doi, first])).toEqual([
    ['10.1000/1', 1],
    ['10.1000/2', 2],
  ]);
});

describe('identifiers', () => {
  it.each([
    [{ abstract: 'We extend arXiv:2001.00001 and https://doi.org/10.1000/2 by far.', venue: 'A Journal' }],
    [{ comment: '12 pages, extends arXiv:2001.00001', venue: 'A Journal' }],
  ])('of other papers are not the record’s: %j', (fields) => {
    const { entries } = read([{ ...paper, year: 2025, ...fields }]);
    expect(entries).toMatchObject([{ arxiv: undefined, doi: undefined }]);
  });

  it('of the papers that one refers to are no papers of the list', () => {
    const references = [1, 2, 3].map((number) => ({
      title: `Reference ${number}`,
      doi: `10.1000/r${number}`,
    }));
    expect(read({ ...paper, doi: '10.1000/1', references }).entries).toHaveLength(1);
  });
});

it.each([
  [[{ title: 'Bug', user: { login: 'bee' }, body: 'See arXiv:2501.00001', number: 1 }]],
  [[{ title: 'A Song', artist: 'X', year: 2020 }]],
  [[{ name: 'Ann Bee', email: 'a@b.example' }]],
  [{ title: 'A Page', author: 'bee_42', abstract, year: 2020 }],
])('is no record of a paper: %j', (value) => expect(() => read(value)).toThrow(ContentError));

it('has names of persons and groups as Europe PMC has them', () => {
  const { entries } = read({
    resultList: {
      result: [
        {
          doi: '10.1000/1',
          title: 'A Title of Ours.',
          authorString: 'Bee A, The Group.',
          authorList: {
            author: [
              { fullName: 'Bee A', firstName: 'Ann', lastName: 'Bee', initials: 'A' },
              { collectiveName: 'The Group' },
            ],
          },
          abstractText: abstract,
        },
      ],
    },
  });
  expect(entries).toMatchObject([{ title: 'A Title of Ours', authors: ['Ann Bee', 'The Group'] }]);
});

it('has several venues, entities in names and full stops as DBLP has them', () => {
  const info = (title: string, more: object) => ({
    info: {
      authors: { author: [{ text: 'Pat O&apos;Bee' }, { text: 'Cid Dee 0001' }] },
      title,
      year: '2025',
      ...more,
    },
  });
  const { entries, diagnostics } = read({
    result: {
      hits: {
        '@total': '3',
        hit: [
          info('A Title of Ours.', { venue: ['ICML', 'PMLR'], type: 'Conference and Workshop Papers' }),
          info('Is It One?', { venue: 'COLT', type: 'Conference and Workshop Papers' }),
          info('39th Conference, Lyon, France', { venue: 'COLT', type: 'Editorship' }),
        ],
      },
    },
  });
  const authors = ["Pat O'Bee", 'Cid Dee'];
  expect(entries).toMatchObject([
    { title: 'A Title of Ours', venue: 'ICML', authors },
    { title: 'Is It One?', venue: 'COLT', authors },
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['notice']);
});

describe('records on one line', () => {
  const doi = 'https://doi.org/10.48550/arXiv.2610.66666';
  const first = { title: 'A &lt;i&gt;Title&lt;/i&gt;', doi };
  const other = {
    title: 'R&amp;D: Who&apos;s Afraid of &quot;Bees&quot;?',
    authors: ['Ann Bee'],
    venue: 'ICML',
    year: 2026,
  };
  const doubtsOf = (url?: string) => {
    const text = JSON.stringify([first, first, { ...other, ...(url === undefined ? {} : { url }) }]);
    return parseDump(new TextEncoder().encode(text), 'x').doubts.map(({ rule }) => rule);
  };
  it('have no doubt of the addresses of others, nor of references of HTML', () => {
    expect(doubtsOf()).toEqual([]);
    expect(doubtsOf('https://proceedings.mlr.press/v1/bee.html')).toEqual([]);
  });
  it('have one of an address that is cut off', () => {
    expect(doubtsOf('https://arxiv.org/abs/2610.')).toEqual(['cut-address']);
  });
  it('have one of a row of a table', () => {
    const rows = [{ title: 'bees,wasps,2026', doi: '10.1000/1' }];
    expect(read(rows).doubts.map(({ rule }) => rule)).toEqual(['title-is-a-row']);
  });
});

describe('answers of NASA ADS', () => {
  const record = {
    bibcode: '2026ApJ...990...12O',
    title: ['A Title of Ours'],
    author: ['Bee, A.'],
    doi: ['10.1000/1'],
  };
  const pub = 'The Astrophysical Journal';
  it.each([
    [
      { pub, pubdate: '2026-10-00' },
      { venue: pub, firstDate: undefined, firstMonth: '2026-10' },
    ],
    [
      { pubdate: '2026-00-00', date: '2026-01-01T00:00:00Z' },
      { firstDate: undefined, firstMonth: '2026' },
    ],
    [{ date: '2026-10-01T00:00:00Z' }, { firstDate: undefined, firstMonth: '2026-10' }],
    [{ pubdate: '2026-10-05' }, { firstDate: { year: 2026, month: 10, day: 5 } }],
    [{ identifier: ['2026arXiv260977777O', 'arXiv:2609.77777'] }, { arxiv: '2609.77777', doi: '10.1000/1' }],
    [{ identifier: ['2026ApJ...990...12O'] }, { arxiv: undefined }],
    [{ pub: 'arXiv e-prints' }, { venue: undefined }],
  ])('%j', (fields, found) => {
    expect(read({ response: { docs: [{ ...record, ...fields }] } }).entries).toMatchObject([found]);
  });
});

describe('answers of HAL', () => {
  const record = {
    halId_s: 'hal-1',
    title_s: ['Fourmis'],
    authFullName_s: ['Ann Bee'],
    doiId_s: '10.1000/1',
  };
  const day = { firstDate: { year: 2026, month: 10, day: 4 }, firstMonth: undefined };
  it.each([
    [{ producedDate_s: '2026-10-04' }, day],
    [{ producedDate_s: '2025-01-01', publicationDate_s: '2026-10-04' }, day],
    [{ producedDate_s: '2026-10-04', submittedDate_s: '2026-11-05 12:00:00' }, day],
    [{ submittedDate_s: '2026-11-05 12:00:00' }, { firstDate: undefined, firstMonth: undefined }],
    [{ producedDate_s: '2026-10' }, { firstDate: undefined, firstMonth: '2026-10' }],
    [{ producedDateY_i: 2026 }, { firstMonth: '2026' }],
    [{ conferenceTitle_s: 'Bees 2026' }, { venue: 'Bees 2026' }],
    [{ journalTitle_s: 'Revue', conferenceTitle_s: 'Bees 2026' }, { venue: 'Revue' }],
    [{ arxivId_s: '2610.01002' }, { arxiv: '2610.01002' }],
  ])('%j', (fields, found) => {
    expect(read({ response: { docs: [{ ...record, ...fields }] } }).entries).toMatchObject([found]);
  });
});

it('records of other servers keep the days and names of their keys', () => {
  const record = {
    title: 'A Title',
    doi: '10.1000/1',
    date: '2026-10-04',
    pub: 'x',
    submittedDate: '2026-01-01',
  };
  expect(read([record]).entries).toMatchObject([{ firstDate: { month: 10 }, venue: undefined }]);
});

describe('names as Europe PMC writes them', () => {
  it.each([
    ["Bee A, Dee C, Wax's Hive Initiative.", ['A. Bee', 'C. Dee', "Wax's Hive Initiative"], 3],
    ['HIVE Consortium, Bee A, Dee C.', ['HIVE Consortium', 'A. Bee', 'C. Dee'], 3],
    ['Bee A, Dee C.', ['A. Bee', 'C. Dee'], 2],
    ['Bee A.', ['A. Bee'], 1],
    ['Bee A, van der Dee CE, et al.', ['A. Bee', 'C. E. van der Dee'], undefined],
    ['Ann Bee, Cid Dee', ['Ann Bee', 'Cid Dee'], 2],
  ])('%s', (authorString, authors, authorCount) => {
    const record = { title: 'A Title of Ours', doi: '10.1000/1', authorString };
    expect(read({ resultList: { result: [record] } }).entries).toMatchObject([{ authors, authorCount }]);
  });

  it('stand as they are at other keys', () => {
    const record = { title: 'A Title of Ours', doi: '10.1000/1', authors: 'Rakesh K, Suresh M' };
    expect(read([record]).entries[0]?.authors).toEqual(['Rakesh K', 'Suresh M']);
  });
});

describe('files and notes of Zotero’s items', () => {
  const item = (key: string, data: object) => ({ key, data: { key, ...data } });
  const own = { itemType: 'preprint', title: paper.title, DOI: '10.48550/arXiv.2503.01234' };
  const url = 'https://arxiv.org/pdf/2503.01234';
  const file = { parentItem: 'A', itemType: 'attachment', title: 'Full Text PDF', url };
  const note = { parentItem: 'A', itemType: 'note', note: `<p>See ${url}</p>` };
  const mark = { parentItem: 'B', itemType: 'annotation', annotationText: 'sheep', url };

  it.each([
    [[item('A', own), item('B', file)], 1],
    [[item('B', file), item('A', own), item('C', note), item('D', mark)], 3],
    [[own, { ...file, parentItem: undefined }, { ...note, url }, mark], 3],
    [{ items: [{ ...own, attachments: [file, { ...file, url: `${url}v1` }] }] }, 0],
  ])('are no papers in %j', (value, left) => {
    const { entries, diagnostics } = read(value);
    expect(entries).toMatchObject([{ title: paper.title, arxiv: '2503.01234' }]);
    expect(entries).toHaveLength(1);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Array.from({ length: left }, () => 'unread-item'));
  });

  it('are named by their titles', () => {
    expect(read([item('A', own), item('B', file)]).diagnostics[0]?.reason).toBe(
      '"Full Text PDF" is a file or a note that belongs to an item, and no paper; it is left out.',
    );
  });
});

describe('authors in pairs', () => {
  it.each([
    [
      'authors',
      [
        ['Alexandra', 'Bee'],
        ['Blaise Dee y', 'Fox'],
      ],
      ['Alexandra Bee', 'Blaise Dee y Fox'],
    ],
    [
      'authors',
      [
        ['Bee', 'Alexandra M.'],
        ['Dee', 'C.'],
      ],
      ['Alexandra M. Bee', 'C. Dee'],
    ],
    [
      'authors',
      [
        ['Silva', 'João'],
        ['Costa', 'Maria'],
      ],
      ['João Silva', 'Maria Costa'],
    ],
    [
      'authors',
      [
        ['Ann Bee', 'MIT'],
        ['Cid Dee', 'Hive University'],
      ],
      ['Ann Bee', 'Cid Dee'],
    ],
    [
      'authors',
      [
        ['Ann Bee', 'ann@hive.example'],
        ['Cid Dee', 'cid@hive.example'],
      ],
      ['Ann Bee', 'Cid Dee'],
    ],
    [
      'authors',
      [
        ['Young Min', 'Kim'],
        ['Ann Lou', 'Bee'],
      ],
      ['Young Min Kim', 'Ann Lou Bee'],
    ],
    [
      'authors_parsed',
      [
        ['Bee', 'Ann', ''],
        ['Dee', 'Cid', 'Jr'],
      ],
      ['Ann Bee', 'Cid Dee Jr'],
    ],
  ])('%s: %j', (key, pairs, names) =>
    expect(read([{ title: paper.title, abstract, [key]: pairs }]).entries[0]?.authors).toEqual(names),
  );
});

it.each([
  [
    'Ann Bee, <strong>Cid Dee</strong>*, Eve Fox<sup>1,2</sup> and <a href="x">Gil Hay</a>',
    ['Ann Bee', 'Cid Dee', 'Eve Fox', 'Gil Hay'],
  ],
  ['Ann Bee, **Cid Dee**, Eve Fox', ['Ann Bee', 'Cid Dee', 'Eve Fox']],
  ['\\textbf{Ann Bee}, Cid Dee', ['Ann Bee', 'Cid Dee']],
])('names of authors have no markup: %s', (authors, names) =>
  expect(read([{ ...paper, authors }]).entries[0]?.authors).toEqual(names),
);

it('a venue has no TeX', () =>
  expect(read([{ ...paper, year: 2026, venue: 'Zeitschrift f{\\"u}r {B}ienen' }]).entries[0]?.venue).toBe(
    'Zeitschrift für Bienen',
  ));

it.each([
  [{ type: 'Periodical', title: 'A Journal', date: '2026' }, 'A Journal'],
  [{ type: 'folder', title: 'Read later', date: '2025' }, undefined],
  [{ title: 'Read later' }, undefined],
])('a parent is a venue where papers are in such: %j', (parent, venue) =>
  expect(read([{ ...paper, year: 2026, parent }]).entries[0]).toMatchObject({ venue, firstMonth: '2026' }),
);

it('a middle name stands between the others', () => {
  const authors = [
    { first_name: 'Ann', middle_name: 'M.', last_name: 'Bee' },
    { first_name: 'Cid', middle_name: '', last_name: 'Dee' },
  ];
  expect(read([{ ...paper, authors }]).entries[0]?.authors).toEqual(['Ann M. Bee', 'Cid Dee']);
});

describe('fields within an object of a record', () => {
  const one = { doi: '10.5555/bee.1', title: paper.title, authors: paper.authors };
  const within = { doi: '10.5555/bee.1', title: paper.title, authors: ['Ann Bee', 'Cid Dee'] };
  const run = (text: string) => [{ plain_text: text, type: 'text' }];
  it.each<[string, object]>([
    ['an unknown key', { hit: { score: 1, whatever: one } }],
    ['the identifier beside it', { doi: one.doi, item: { title: one.title, authors: one.authors } }],
    ['names beside the title', { doi: one.doi, title: one.title, details: { authors: one.authors } }],
    ['an unused wrapper', { ...one, data: { repository: 'https://hive.example/x' } }],
    ['names of columns', { id: 'rec1', fields: { Title: one.title, Authors: one.authors, DOI: one.doi } }],
    [
      'names of columns, and objects',
      { ...one, authors: undefined, 'Author List': [{ Name: 'Ann Bee' }, { Name: 'Cid Dee' }] },
    ],
    [
      'DOAJ',
      {
        id: '0000',
        bibjson: {
          title: one.title,
          author: [{ name: 'Ann Bee', affiliation: 'Hive' }, { name: 'Cid Dee' }],
          identifier: [
            { id: '1234-5678', type: 'eissn' },
            { id: one.doi, type: 'doi' },
          ],
        },
      },
    ],
    [
      'Notion',
      {
        object: 'page',
        properties: {
          Authors: { id: 'a', type: 'rich_text', rich_text: run('Ann Bee, Cid Dee') },
          DOI: { id: 'b', type: 'url', url: 'https://doi.org/10.5555/bee.1' },
          Status: { id: 'c', type: 'select', select: null },
          Paper: { id: 'title', type: 'title', title: [...run('A Title '), ...run('of Ours')] },
        },
      },
    ],
    [
      'Notion, with choices',
      {
        properties: {
          Authors: { type: 'multi_select', multi_select: [{ name: 'Ann Bee' }, { name: 'Cid Dee' }] },
          DOI: { type: 'rich_text', rich_text: run(one.doi) },
          Name: { type: 'title', title: run(one.title) },
        },
      },
    ],
  ])('%s', (_, record) => expect(read({ results: [record, record] }).entries[0]).toMatchObject(within));

  it('of another work are not those of the record', () =>
    expect(
      read([
        {
          doi: one.doi,
          citing: { title: 'Wax', authors: ['Eve Foe'] },
          cited: { title: 'Tar', authors: ['Gil Hay'] },
        },
      ]).entries,
    ).toMatchObject([{ title: undefined, authors: undefined }]));

  it.each([
    { book: { title: 'Wax', authors: ['Eve Foe'] } },
    { post: { title: 'Wax', author: 'Eve Foe', abstract } },
    { entry: { title: 'Wax', author: 'Eve Foe' } },
  ])('what it is in, or says of it, is no paper: %j', (others) =>
    expect(read([{ doi: one.doi, ...others }]).entries).toMatchObject([
      { title: undefined, authors: undefined },
    ]),
  );

  it('a journal is no paper', () =>
    expect(
      read([{ doi: one.doi, journal: { title: 'Wax Letters', publisher: 'Hive' } }]).entries,
    ).toMatchObject([{ title: undefined, venue: 'Wax Letters' }]));

  it('an object under an unknown key beside a title gives no names', () =>
    expect(
      read([{ doi: one.doi, title: one.title, podcast: { authors: ['Eve Foe'] } }]).entries[0]?.authors,
    ).toBeUndefined());
});

describe('where lists of records are', () => {
  const record = (at: number) => ({ ...paper, doi: `10.5555/bee.${at}` });
  const dois = (value: unknown) => read(value).entries.map(({ doi, arxiv }) => doi ?? arxiv);
  it('below the same key of several objects', () =>
    expect(
      dois({ all: { of2026: { papers: [record(1)] }, of2025: { papers: [record(2), record(3)] } } }),
    ).toEqual(['10.5555/bee.1', '10.5555/bee.2', '10.5555/bee.3']));
  it('several levels down', () =>
    expect(dois({ a: { b: { c: { d: [record(1), record(2)] } } } })).toEqual([
      '10.5555/bee.1',
      '10.5555/bee.2',
    ]));
  it('values of an object, whose keys may be identifiers', () => {
    expect(dois({ '2610.01234': paper, '2610.01235': paper })).toEqual(['2610.01234', '2610.01235']);
    expect(dois({ bee2026: record(1), dee2026: record(2) })).toEqual(['10.5555/bee.1', '10.5555/bee.2']);
    expect(
      dois({ wax: { a1: record(1), a2: record(2) }, tar: { b1: record(3), b2: record(4) } }),
    ).toHaveLength(4);
  });
  it('know their lines', () =>
    expect(read({ wax: { a: record(1), b: record(2) } }).entries.map(({ lines }) => lines)).toEqual([
      { first: 3, last: 11 },
      { first: 12, last: 20 },
    ]));
  it('of what a paper cites are none', () =>
    expect(
      dois({ papers: [record(1), record(2)], references: { papers: [record(3), record(4)] } }),
    ).toHaveLength(2));
});

it('authors of an unknown form are left out with a warning', () => {
  const { entries, diagnostics } = read([
    { title: paper.title, doi: '10.5555/bee.1', authors: [{ person: 'Ann Bee' }] },
  ]);
  expect(entries[0]?.authors).toBeUndefined();
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['unread-authors']);
});

it.each([
  [{ year: 2026, month: 4 }, { firstMonth: '2026-04' }],
  [{ year: '2026', month: '4', day: '9' }, { firstDate: { year: 2026, month: 4, day: 9 } }],
  [{ year: 2026, month: 13 }, { firstMonth: '2026' }],
  [{ year: 2026, month: 4, published: '2026-03-02' }, { firstDate: { year: 2026, month: 3, day: 2 } }],
])('a day in parts: %j', (parts, day) =>
  expect(read([{ ...paper, ...parts }]).entries[0]).toMatchObject(day),
);
