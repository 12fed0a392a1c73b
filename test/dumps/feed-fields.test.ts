/** Fields of feeds and of servers' answers as journals, arXiv, Crossref and OpenReview write them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const rulesOf = (text: string): string[] => {
  const { diagnostics, doubts } = read(text);
  return [...diagnostics, ...doubts].map(({ rule }) => rule);
};
const spaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://purl.org/rss/1.0/modules/prism/"';
const rss = (...items: readonly string[]): string =>
  `<?xml version="1.0"?>\n<rss version="2.0" ${spaces}><channel><title>J</title><link>https://j.example/</link>\n${items.map((item) => `<item>${item}</item>\n`).join('')}</channel></rss>`;
const paper = (fields: string): string => `<link>https://doi.org/10.1000/1</link>${fields}`;
const entryOf = (fields: string) =>
  read(rss(paper(/<title>/.test(fields) ? fields : `<title>A Title of Ours</title>${fields}`))).entries[0];
const words = 'We count sheep with great care, and then we count them again. '.repeat(6);

describe('the date of a feed’s item', () => {
  it.each([
    'Thu Oct 01 10:00:00 UTC 2026',
    'October 1, 2026',
    'jeu., 01 oct. 2026 10:00:00 +0200',
    '2026-10-01T23:59:59+14:00',
  ])('%s', (date) => {
    expect(entryOf(`<pubDate>${date}</pubDate>`)?.firstDate).toEqual({ year: 2026, month: 10, day: 1 });
  });

  it.each([
    ['2026-10', '2026-10'],
    ['2026', '2026'],
    ['10/1/2026', '2026'],
    ['soon', undefined],
  ])('%s is no day', (date, month) => {
    expect(entryOf(`<pubDate>${date}</pubDate>`)).toMatchObject({ firstDate: undefined, firstMonth: month });
  });
});

describe('PubMed’s items', () => {
  const own = (id: number, text: string, fields = '') =>
    `<title>Title ${id} of Ours</title><link>https://pubmed.ncbi.nlm.nih.gov/${id}/</link><guid isPermaLink="false">pubmed:${id}</guid><description>${text.replaceAll('<', '&lt;')}</description><dc:creator>Ann Bee</dc:creator><dc:identifier>pmid:${id}</dc:identifier>${fields}`;
  const citation = '<p>J Med. 2025 Nov 4:a1. doi: 10.1000/j.1. Online ahead of print.</p>';
  const link = `<p>PMID:<a href="https://pubmed.ncbi.nlm.nih.gov/1/?x=${'x'.repeat(90)}">39000001</a> | DOI:<a href=https://doi.org/10.1000/j.1>10.1000/j.1</a></p>`;
  const none = `<div>${citation}<p><b>NO ABSTRACT</b></p>${link}</div>`;
  const doi = '<dc:identifier>doi:10.1000/j.1</dc:identifier>';

  it('have a DOI and no abstract where they say so', () => {
    expect(read(rss(own(39_000_001, none, doi))).entries).toMatchObject([
      { title: 'Title 39000001 of Ours', authors: ['Ann Bee'], abstract: undefined, doi: '10.1000/j.1' },
    ]);
  });

  it('are papers without a DOI too, beside others', () => {
    const bare = own(39_000_002, `<p>J Med. 2025 Nov 4;1(2):3.</p><p><b>ABSTRACT</b></p><p>${words}</p>`);
    const news = `<title>News of Ours</title><link>https://j.example/2</link><author>x@j.example (Ann Bee)</author><description>${words}</description>`;
    const { entries } = read(rss(own(39_000_001, none, doi), own(39_000_003, none, doi), bare, news));
    expect(entries.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['Title 39000001 of Ours', undefined],
      ['Title 39000003 of Ours', undefined],
      ['Title 39000002 of Ours', words.trim()],
    ]);
  });
});

describe('authors of a feed’s item', () => {
  const creators = (...names: readonly string[]): string =>
    names.map((name) => `<dc:creator>${name}</dc:creator>`).join('');

  it.each([
    [creators('Bee, Ann', 'García Márquez, Gabriel'), ['Ann Bee', 'Gabriel García Márquez']],
    [creators('Bee, Jr., Ann', 'Dee, Cid'), ['Ann Bee Jr.', 'Cid Dee']],
    [creators('Ann Bee, University of X', 'Cid Dee'), ['Ann Bee', 'University of X', 'Cid Dee']],
    [creators('Ann Bee, PhD, Cid Dee, Jr., Eve Foe, III'), ['Ann Bee', 'Cid Dee Jr.', 'Eve Foe III']],
    [creators('王小明、李雷'), ['王小明', '李雷']],
    [creators('Ana Silva e Costa Ramos'), ['Ana Silva e Costa Ramos']],
    [creators('Ana da Silva e Maria Ramos', 'Bo Dee'), ['Ana da Silva e Maria Ramos', 'Bo Dee']],
    [creators('Ana Souza, Bruno Lima e Carla Dias'), ['Ana Souza', 'Bruno Lima', 'Carla Dias']],
    [creators('Ann Bee&lt;sup&gt;1,2&lt;/sup&gt;, Cid Dee&lt;sup&gt;*&lt;/sup&gt;'), ['Ann Bee', 'Cid Dee']],
  ])('%s', (fields, names) => expect(entryOf(fields)?.authors).toEqual(names));

  it.each([
    ['Ann Bee &lt;em&gt;et al.&lt;/em&gt; (Hive Collaboration)', ['Ann Bee']],
    ['Ann Bee, Cid Dee, &lt;em&gt;et al.&lt;/em&gt;', ['Ann Bee', 'Cid Dee']],
    ['Ann Bee et al. (Hive Collaboration)', ['Ann Bee']],
  ])('are not counted in %s', (written, authors) => {
    const item = `${creators(written)}<description>Author(s): ${written}&lt;br/&gt;&lt;p&gt;We count.&lt;/p&gt;</description>`;
    expect(entryOf(item)).toMatchObject({ authors, authorCount: undefined, abstract: 'We count.' });
    expect(rulesOf(rss(paper(`<title>A Title of Ours</title>${item}`)))).toContain('incomplete-authors');
  });

  it.each([
    ['Ann Bee, Cid Dee (Hive Collaboration)', 3],
    ['Ann Bee, Cid Dee (Hive University)', 2],
    ['Bee, A., Dee, C., The HIVE Consortium', 3],
  ])('are counted in %s', (written, authorCount) => {
    expect(entryOf(creators(written))?.authorCount).toBe(authorCount);
  });

  it('are the fuller list of two', () => {
    const letters = '<author>a@b.example (Ann Bee)</author>';
    expect(entryOf(`${letters}${creators('Ann Bee, Cid Dee')}`)?.authors).toEqual(['Ann Bee', 'Cid Dee']);
    expect(entryOf(`<author>Ann Bee, Cid Dee</author>${creators('Ann Bee')}`)?.authors).toEqual([
      'Ann Bee',
      'Cid Dee',
    ]);
  });

  it('have elements for each of their names', () => {
    const author = (given: string, family: string) =>
      `<author><given_name>${given}</given_name><last_name>${family}</last_name></author>`;
    const middle =
      '<author><given_name>Eve</given_name><middle_name>F.</middle_name><last_name>Gil</last_name></author>';
    const item = `<authors>${author('Ann', 'van den Bee')}${author('Cid', '<![CDATA[O&#39;Dee]]>')}${middle}</authors>`;
    expect(entryOf(item)?.authors).toEqual(['Ann van den Bee', "Cid O'Dee", 'Eve F. Gil']);
  });

  it('may have one name alone', () => {
    const people =
      '<author><given_name>Suharto</given_name></author><author><given_name>Ann</given_name><last_name>Bee</last_name></author><author><given_name/></author>';
    expect(entryOf(`<authors>${people}</authors>`)?.authors).toEqual(['Suharto', 'Ann Bee']);
  });

  it.each([
    ['Ann BeeCid Deea School of Bees, Hive University, UKb Institute of Wax', 'Eve Foe'],
    ['Ann BeeSchool of Bees, Hive University', 'Eve Foe, the Hive Team'],
    ['Ann BeeCid Dee', 'Eve Foe'],
  ])('are not read where nothing divides them: %s', (...written) => {
    const text = rss(
      ...written.map((names) => paper(`<title>A Title ${names.length}</title>${creators(names)}`)),
    );
    expect(read(text).entries.map(({ authors }) => authors)).toEqual([undefined, undefined]);
    expect(rulesOf(text)).toContain('glued-names');
  });

  it.each([
    ['Ann HyeJin Bee, Cid Dee', 'Eve Foe'],
    ['Department of Bees, School of Wax', 'Eve Foe'],
    ['Ann Bee, University of Bees', 'Eve Foe'],
    ['Ann Bee (Delft University of Technology), Cid Dee (Mud Institute)', 'Eve Foe'],
    ['Ann Bee, Cid Dee and the American College of Mud', 'Eve Foe'],
    ['The American College of Mud', 'Eve Foe, Gil Hay'],
    ['The Alpha School of Mud', 'Eve Foe'],
    ['Ann Bee and the Royal Alpha School of Mud, Jacob Foe', 'Eve Foe'],
  ])('are read in %s', (...written) => {
    const text = rss(
      ...written.map((names) => paper(`<title>A Title ${names.length}</title>${creators(names)}`)),
    );
    expect(rulesOf(text)).not.toContain('glued-names');
  });

  it('are left out of an item alone where most others are divided', () => {
    const written = ['Ann BeeSchool of Bees, Hive University', 'Eve Foe, Gil Hay', 'Ida Jay'];
    const text = rss(
      ...written.map((names) => paper(`<title>A Title ${names.length}</title>${creators(names)}`)),
    );
    expect(read(text).entries.map(({ authors }) => authors)).toEqual([
      undefined,
      ['Eve Foe', 'Gil Hay'],
      ['Ida Jay'],
    ]);
    expect(rulesOf(text)).toContain('glued-names');
  });

  it('are left out of all items where most are glued, some behind a comma', () => {
    const text = rss(
      ...[
        'Ann BeeLiam Dee,Cid Foea Department of Bees, Hive University, UKb School of Wax, Mud College, UK',
        'Gil HayIda Jay, the Hive Team',
        'Kim Lee',
      ].map((names) => paper(`<title>A Title ${names.length}</title>${creators(names)}`)),
    );
    expect(read(text).entries.map(({ authors }) => authors)).toEqual([undefined, undefined, undefined]);
  });

  it('hold a capture back where they run into affiliations', () => {
    const fields = creators('Ann BeeCid Dee1Department of Bees, University of X, Bern, Switzerland.');
    expect(rulesOf(rss(paper(`<title>A Title of Ours</title>${fields}`)))).toContain('author-is-no-name');
  });
});

describe('an issue’s table of contents', () => {
  const item = (title: string, authors: string) =>
    `<title>${title}</title><link>https://j.example/${title.length}</link><description>We count sheep with care.</description><pubdate>MON, 05 OCT 2026 09:17:01 -0400</pubdate><authors>${authors}</authors>`;

  it('has lists of names in an element of its own', () => {
    const text = rss(
      item('A Title of Ours', '<![CDATA[Ann Bee;Cid Dee;]]>'),
      item('Society Information', '<![CDATA[]]>'),
      item('Another Title of Ours', 'Eve Foe; Gil O&#39;Hay'),
    );
    expect(read(text).entries).toMatchObject([
      { authors: ['Ann Bee', 'Cid Dee'], abstract: 'We count sheep with care.', authorCount: 2 },
      { authors: ['Eve Foe', "Gil O'Hay"], firstDate: { year: 2026, month: 10, day: 5 } },
    ]);
    expect(rulesOf(text)).toContain('unread-item');
  });

  it('divides names by semicolons', () => {
    const text = rss(item('A Title of Ours', 'Ann Bee'), item('Another Title of Ours', 'Cid Dee'));
    expect(() => read(text)).toThrow();
  });
});

it.each([
  ['Growth in &lt;sup&gt;13&lt;/sup&gt;CO&lt;sub&gt;2&lt;/sub&gt;', 'Growth in ¹³CO₂'],
  ['10&lt;sup&gt;-3&lt;/sup&gt; Cells and 10&lt;sup&gt;-3.5&lt;/sup&gt;', '10⁻³ Cells and 10^{-3.5}'],
  ['x&lt;sub&gt;i&lt;/sub&gt; of the 19&lt;sup&gt;th&lt;/sup&gt;', 'x_{i} of the 19th'],
])('scripts stay what they are in %s', (written, title) => {
  expect(entryOf(`<title>${written}</title>`)?.title).toBe(title);
});

it.each([
  ['[ASAP] Counting Sheep on Silver', 'Counting Sheep on Silver'],
  ['[Just Accepted] Counting Sheep', 'Counting Sheep'],
  ['[Re] Counting Sheep', '[Re] Counting Sheep'],
  ['[18F]FDG Counts', '[18F]FDG Counts'],
])('the title of %s', (written, title) => expect(entryOf(`<title>${written}</title>`)?.title).toBe(title));

it.each([
  ['Journal of Counts, EarlyView. ', undefined],
  [
    '&lt;p&gt;We count quanta.&lt;/p&gt;&lt;br&gt;[Phys. Rev. Lett. 137, 010101] Published Thu Oct 01, 2026',
    'We count quanta.',
  ],
  ['Journal of Counts&lt;br/&gt;DOI: 10.1000/1', undefined],
  [
    '&lt;div&gt;&lt;cite&gt;Journal of Counts&lt;/cite&gt;&lt;/div&gt;&lt;div&gt;DOI: 10.1000/1&lt;/div&gt;',
    undefined,
  ],
  ['Volume 12, Issue 4, December 2026, Page 123-140&lt;br/&gt;. &lt;br/&gt;', undefined],
  ['Volume 12 of the book is lost.&lt;br/&gt;We count.', 'Volume 12 of the book is lost. We count.'],
  ['J Counts, Volume 1, Issue 2, Page 3-4, May 2026. &lt;br/&gt;Abstract&lt;br/&gt;We count.', 'We count.'],
  ['&lt;div class="t"&gt;Abstract&lt;/div&gt;&lt;div class="t"&gt;Aim&lt;/div&gt;We count.', 'Aim We count.'],
  ['Abstract&lt;br/&gt;Algebra&lt;br/&gt;We count.', 'Algebra We count.'],
  ['Ann Bee, Cid Dee&lt;br/&gt;We count.', 'We count.'],
  ['Machine Learning, Computer Vision&lt;br/&gt;We count.', 'Machine Learning, Computer Vision We count.'],
  [
    'Graph Rewriting, Ewe Tracking&lt;br/&gt;On graph rewriting.',
    'Graph Rewriting, Ewe Tracking On graph rewriting.',
  ],
  ['Hives, Ewes&lt;br/&gt;We count.', 'Hives, Ewes We count.'],
  ['Human Rights, Civil Law&lt;br/&gt;We count.', 'Human Rights, Civil Law We count.'],
  ['Breast Cancer, Lung Cancer&lt;br/&gt;We count.', 'Breast Cancer, Lung Cancer We count.'],
  ['Support Vectors, Random Forests&lt;br/&gt;We count.', 'Support Vectors, Random Forests We count.'],
  ['Climate Change, Food Security&lt;br/&gt;We count.', 'Climate Change, Food Security We count.'],
  ['Soil Ecology, Plant Genomics&lt;br/&gt;We count.', 'Soil Ecology, Plant Genomics We count.'],
  ['Yo-Yo Ma, Jack Ma&lt;br/&gt;We count.', 'We count.'],
  ['Bo Law, Grace Rice, Ann Manning&lt;br/&gt;We count.', 'We count.'],
  ['By design, sheep run.&lt;br/&gt;We count.', 'By design, sheep run. We count.'],
  ['Ann Bee and Cid Dee count.&lt;br/&gt;We do.', 'Ann Bee and Cid Dee count. We do.'],
])('the abstract of %s', (text, abstract) => {
  expect(entryOf(`<description>${text}</description>`)?.abstract).toBe(abstract);
});

describe('between a title or DOI and an abstract', () => {
  const reference = 'Hydrol. Sheep, 30, 1234–1250, https://doi.org/10.1000/1, 2026';
  it.each([
    [
      '&lt;b&gt;A Title of Ours&lt;/b&gt;&lt;br&gt;Ann Bee, Cid Dee, and the Hive Team&lt;br&gt;REFERENCE&lt;br&gt;We count.',
      ['Ann Bee', 'Cid Dee', 'the Hive Team'],
      3,
    ],
    [
      '&lt;b&gt;A Title of Ours&lt;/b&gt;&lt;br&gt;Ann Bee&lt;br&gt;REFERENCE&lt;br&gt;We count.',
      ['Ann Bee'],
      1,
    ],
    [
      '&lt;b&gt;A Title of Ours&lt;/b&gt;&lt;br&gt;Ann Bee et al.&lt;br&gt;REFERENCE&lt;br&gt;We count.',
      ['Ann Bee'],
      undefined,
    ],
    [
      '&lt;div&gt;&lt;i&gt;Chem. Sheep&lt;/i&gt;, 2026, Advance Article&lt;br/&gt;&lt;b&gt;DOI&lt;/b&gt;: 10.1000/1, Edge Article&lt;/div&gt;&lt;div&gt;This article is licensed under a Creative Commons Licence.&lt;/div&gt;&lt;div&gt;Ann Bee, Cid Dee&lt;/div&gt;&lt;div&gt;We count.&lt;/div&gt;&lt;div&gt;The content of this RSS Feed (c) The Society&lt;/div&gt;',
      ['Ann Bee', 'Cid Dee'],
      2,
    ],
  ])('names are the authors: %s', (text, authors, authorCount) => {
    expect(entryOf(`<description>${text.replace('REFERENCE', reference)}</description>`)).toMatchObject({
      authors,
      authorCount,
      abstract: 'We count.',
    });
  });

  it.each([
    ['&lt;p&gt;Ann Bee, Cid Dee&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;', ['Ann Bee', 'Cid Dee'], 2],
    ['&lt;p&gt;Ann Bee and Cid Dee&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;', ['Ann Bee', 'Cid Dee'], 2],
    ['&lt;p&gt;A. Bee, C. Dee et al.&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;', ['A. Bee', 'C. Dee'], undefined],
    [
      '&lt;p&gt;&lt;strong&gt;Authors:&lt;/strong&gt; Ann Bee, Cid Dee&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;',
      ['Ann Bee', 'Cid Dee'],
      2,
    ],
    ['&lt;p&gt;Authors: Ann Bee&lt;/p&gt;&lt;p&gt;Abstract: We count.&lt;/p&gt;', ['Ann Bee'], 1],
    ['&lt;p&gt;by Ann Bee&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;', ['Ann Bee'], 1],
    ['&lt;p&gt;By Ann Bee, Cid Dee&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;', ['Ann Bee', 'Cid Dee'], 2],
    ['Ann Bee, Cid Dee\n\nWe count.', ['Ann Bee', 'Cid Dee'], 2],
  ])('names in a paragraph of their own are the authors: %s', (text, authors, authorCount) => {
    expect(entryOf(`<description>${text}</description>`)).toMatchObject({
      authors,
      authorCount,
      abstract: 'We count.',
    });
  });

  it('names that the item has are no abstract in a paragraph without a label', () => {
    const item =
      '<dc:creator>Ann Bee, Cid Dee</dc:creator><description>&lt;p&gt;Ann Bee, Cid Dee&lt;/p&gt;&lt;p&gt;We count.&lt;/p&gt;</description>';
    expect(entryOf(item)).toMatchObject({ authors: ['Ann Bee', 'Cid Dee'], abstract: 'We count.' });
  });

  it('names alone have no abstract', () => {
    const item = '<description>&lt;p&gt;Authors: Ann Bee&lt;/p&gt;</description>';
    expect(entryOf(item)).toMatchObject({ authors: ['Ann Bee'], abstract: undefined });
  });

  it('names that the item has are no abstract, with their group', () => {
    const item =
      '<dc:creator>Ann Bee and Cid Dee (The Hive Collaboration)</dc:creator><description>Author(s): Ann Bee and Cid Dee (The Hive Collaboration)&lt;br/&gt;&lt;p&gt;We count.&lt;/p&gt;</description>';
    expect(entryOf(item)).toMatchObject({
      authors: ['Ann Bee', 'Cid Dee', 'The Hive Collaboration'],
      abstract: 'We count.',
    });
  });
});

it('RSS 1.0 has what PRISM says of each item', () => {
  const item = (fields: string) => `<item rdf:about="x"><title>A Title</title>${fields}</item>\n`;
  const { entries } = read(
    `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${spaces}><channel rdf:about="c"><title>J</title></channel>\n${item('<link>https://j.example/1</link><prism:doi>10.1000/1</prism:doi><prism:publicationName>Nature</prism:publicationName>')}${item('<link>https://doi.org/10.1000/2</link><prism:publicationName><![CDATA[Cell]]></prism:publicationName>')}</rdf:RDF>`,
  );
  expect(entries).toMatchObject([
    { doi: '10.1000/1', venue: 'Nature' },
    { doi: '10.1000/2', venue: 'Cell' },
  ]);
});

it('a feed that one person has written is no feed of papers', () => {
  const post = (number: number, author: string) =>
    `<title>Post ${number}</title><link>https://b.example/${number}</link><dc:creator>${author}</dc:creator><description>${words}</description>`;
  expect(() => read(rss(post(1, 'Ann Bee'), post(2, 'Ann Bee')))).toThrow();
  expect(() => read(rss(post(1, 'admin'), post(2, 'editor')))).toThrow();
  expect(read(rss(post(1, 'Ann Bee'), post(2, 'Cid Dee'))).entries).toHaveLength(2);
});

describe('an answer that is one of several', () => {
  const api = (total: number) =>
    `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"><id>http://arxiv.org/api/x</id><title>Q</title><opensearch:totalResults>${total}</opensearch:totalResults>\n<entry><id>http://arxiv.org/abs/2609.00001</id><title>A Title</title><summary>We count, and then further.</summary></entry></feed>`;
  const crossref = (total: number) =>
    JSON.stringify({
      message: {
        'total-results': total,
        items: [{ DOI: '10.1000/1', type: 'journal-article', title: ['A Title'] }],
      },
    });
  const openreview = (count: number) =>
    JSON.stringify({ notes: [{ id: 'abcDEF12', content: { title: { value: 'A Title' } } }], count });

  it.each([api, crossref, openreview])('is named', (answer) => {
    expect(rulesOf(answer(5312))).toEqual(['partial-answer']);
    expect(rulesOf(answer(1))).toEqual([]);
  });
});

it('deleted notes of OpenReview are left out', () => {
  const note = { id: 'abcDEF12', content: { title: { value: 'A Title' } } };
  const { entries } = read(JSON.stringify({ notes: [note, { ...note, id: 'b', ddate: 1767225600000 }] }));
  expect(entries).toHaveLength(1);
});

it('a publisher’s page of one paper is in doubt, as it links to others', () => {
  const reference = (number: number) =>
    `<li>Dee. Goats. <a href="https://doi.org/10.1000/${number}">doi</a></li>`;
  const page = `<!DOCTYPE html><html><head><title>Counting</title><meta name="citation_title" content="Counting"></head><body><h1>Counting</h1><ol>${[1, 2, 3].map(reference).join('\n')}</ol></body></html>`;
  expect(rulesOf(page)).toContain('page-of-one-paper');
  expect(rulesOf(page.replace('citation_title', 'description'))).not.toContain('page-of-one-paper');
});

it('rows of a table above the records of a library are in doubt', () => {
  const record = '@article{a, author = {Bee, Ann}, title = {In BibTeX}, doi = {10.1000/b}}\n';
  expect(rulesOf(`title,doi\nIn CSV,10.1000/c\nIn CSV Two,10.1000/d\n${record}`)).toEqual(['two-formats']);
  expect(rulesOf(`% title,doi\n% In CSV,10.1000/c\n% In CSV Two,10.1000/d\n${record}`)).toEqual([]);
});

describe('items whose text is labelled lines', () => {
  const item = (title: string, names: string): string =>
    `<title>${title}</title><link>https://www.sciencedirect.com/science/article/pii/S1?dgcid=rss</link><description><![CDATA[<p>Publication date: April 2025</p><p><b>Source:</b> Artificial Intelligence, Volume 341</p><p>Author(s): ${names}</p>]]></description>`;

  it('have authors and a venue, and no abstract', () => {
    const { format, entries, diagnostics } = read(
      rss(item('A Title of Ours', 'Ann Bee, Cid Dee'), item('Another Title', 'Eve Foe')),
    );
    expect([format, diagnostics]).toEqual(['paper-feed', []]);
    expect(entries).toMatchObject([
      {
        title: 'A Title of Ours',
        authors: ['Ann Bee', 'Cid Dee'],
        venue: 'Artificial Intelligence',
        firstMonth: '2025-04',
        abstract: undefined,
      },
      { title: 'Another Title', authors: ['Eve Foe'] },
    ]);
  });
});
