/** Records as programs for libraries, servers and systems of meetings export them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { withoutPrefixes } from '../../src/dumps/records/prefixed-keys.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'capture.txt');
const facts = (text: string) =>
  read(text).entries.map(({ title, authors, abstract, doi, firstDate, firstMonth, venue }) => [
    title,
    authors?.join('; '),
    abstract,
    doi,
    firstDate === undefined ? firstMonth : `${firstDate.year}-${firstDate.month}-${firstDate.day}`,
    venue,
  ]);
const abstract = 'We show that it is so, and that it is not so in other cases.';
const title = 'A Study of Long Memories';

describe('records of XML', () => {
  it('are read in the RDF of Zotero', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<bib:Article rdf:about="urn:1"><z:itemType>journalArticle</z:itemType>
<dcterms:isPartOf><bib:Journal><dc:title>Things</dc:title></bib:Journal></dcterms:isPartOf>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>van der Bee</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li>
<rdf:li><foaf:Person><foaf:surname>Dee</foaf:surname><foaf:givenName>Cid</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<dc:title>${title}</dc:title><dcterms:abstract>${abstract}</dcterms:abstract><dc:date>2026-02-02</dc:date><dc:identifier>DOI 10.1000/B.1</dc:identifier></bib:Article>
<z:Attachment rdf:about="#item_1"><z:itemType>attachment</z:itemType><dc:title>Full Text PDF</dc:title></z:Attachment>
</rdf:RDF>`;
    expect(facts(text)).toEqual([
      [title, 'Ann van der Bee; Cid Dee', abstract, '10.1000/b.1', '2026-2-2', 'Things'],
    ]);
  });

  it('have their journal and its DOI elsewhere in the RDF of Zotero', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<bib:Article rdf:about="https://j.example/1"><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/><dc:title>${title}</dc:title></bib:Article>
<bib:Article rdf:about="https://doi.org/10.1000/b.2"><dcterms:isPartOf rdf:resource="urn:none"/><dc:title>Another</dc:title></bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678"><dc:title>Things</dc:title><dc:identifier>DOI 10.1000/b.1</dc:identifier><dc:identifier>ISSN 1234-5678</dc:identifier><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/></bib:Journal>
</rdf:RDF>`;
    expect(facts(text).map((fields) => [fields[0], fields[3], fields[5]])).toEqual([
      [title, '10.1000/b.1', 'Things'],
      ['Another', '10.1000/b.2', undefined],
    ]);
  });

  it('are read once in the RDF of Zotero where two name one another', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<bib:Article rdf:about="https://doi.org/10.1000/b.1"><dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/><dc:title>${title}</dc:title></bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678"><dcterms:isPartOf rdf:resource="https://doi.org/10.1000/b.1"/><dc:title>Things</dc:title></bib:Journal>
</rdf:RDF>`;
    expect(facts(text).map((fields) => [fields[0], fields[3], fields[5]])).toEqual([
      [title, '10.1000/b.1', 'Things'],
    ]);
  });

  it('are read in answers of Europe PMC', () => {
    const text = `<?xml version="1.0"?><responseWrapper><hitCount>1</hitCount><resultList><result><id>1</id><doi>10.1000/b.1</doi><title>${title}.</title><authorString>Bee A, Dee C.</authorString><authorList><author><fullName>Bee A</fullName><firstName>Ann</firstName><lastName>Bee</lastName></author><author><collectiveName>Hive Group</collectiveName></author></authorList><journalInfo><journal><title>Things</title></journal></journalInfo><pubYear>2026</pubYear><abstractText>${abstract}</abstractText><firstPublicationDate>2026-02-02</firstPublicationDate></result></resultList></responseWrapper>`;
    expect(facts(text)).toEqual([
      [title, 'Ann Bee; Hive Group', abstract, '10.1000/b.1', '2026-2-2', 'Things'],
    ]);
  });

  it('may have a list of names alone in answers of Europe PMC', () => {
    const text = `<?xml version="1.0"?><responseWrapper><hitCount>1</hitCount><resultList><result><id>1</id><doi>10.1000/b.1</doi><title>${title}.</title><authorString>Bee A, Dee C, Hive Initiative.</authorString><pubYear>2026</pubYear><abstractText>${abstract}</abstractText></result></resultList></responseWrapper>`;
    expect(facts(text)[0]?.[1]).toBe('A. Bee; C. Dee; Hive Initiative');
  });

  it('are read in the TEI of HAL', () => {
    const author =
      '<author role="aut"><persName><forename>Ann</forename><surname>Bee</surname></persName></author>';
    const text = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><listBibl><biblFull><titleStmt><title>${title}</title>${author}</titleStmt><sourceDesc><biblStruct><analytic><title>${title}</title>${author}</analytic><monogr><title level="j">Things</title><imprint><date type="datePub">2026-02-02</date></imprint></monogr><idno type="doi">10.1000/b.1</idno></biblStruct></sourceDesc><profileDesc><abstract xml:lang="en"><p>${abstract}</p></abstract></profileDesc></biblFull></listBibl></body></text></TEI>`;
    expect(facts(text)).toEqual([[title, 'Ann Bee', abstract, '10.1000/b.1', '2026-2-2', 'Things']]);
  });
});

describe('records of JSON', () => {
  const authors = [
    { email: 'a@b.example', first: 'Ann', last: 'Bee' },
    { email: 'c@d.example', first: 'Cid', last: 'Dee' },
  ];

  const one = (fields: object) => read(JSON.stringify([{ title, doi: '10.1000/b.1', ...fields }])).entries[0];

  it('have given and family names in answers of Unpaywall', () => {
    const names = [
      { given: 'Ann', family: 'van den Bee' },
      { raw_author_name: 'Cid Dee', author_position: 'last' },
    ];
    expect(one({ z_authors: names })?.authors).toEqual(['Ann van den Bee', 'Cid Dee']);
  });

  it('say how many authors there are where they list some', () => {
    const some = { authors: [{ full_name: 'Bee, Ann' }] };
    expect(one({ ...some, number_of_authors: 2500 })).toMatchObject({
      authors: ['Ann Bee'],
      authorCount: 2500,
    });
    expect(one({ ...some, author_count: 1 })?.authorCount).toBe(1);
    expect(one({ author_count: 3 })?.authorCount).toBeUndefined();
    expect(one({ ...some, is_authors_truncated: true })).toMatchObject({
      authors: ['Ann Bee'],
      authorCount: undefined,
    });
  });

  it('have journals and collaborations in answers of INSPIRE', () => {
    const groups = [{ value: 'Hive' }, { value: 'Wax Group' }];
    const info = [{ journal_title: 'JHEP', journal_volume: '11', year: 2026 }];
    expect(
      one({ authors: [{ full_name: 'Bee, Ann' }], collaborations: groups, publication_info: info }),
    ).toMatchObject({
      authors: ['Ann Bee', 'Hive Collaboration', 'Wax Group'],
      venue: 'JHEP',
    });
  });

  it('keep keys of their own beside those of Dublin Core', () => {
    const record = { 'dc:creator': 'Ann Bee', constructor: 'A', toString: 'B' };
    expect(Object.keys(withoutPrefixes(record))).toEqual(['creators', 'constructor', 'toString']);
  });

  it('have the keys of Dublin Core and PRISM in answers of CiNii', () => {
    const item = {
      '@type': 'item',
      title,
      'dc:creator': ['山田 太郎'],
      'prism:publicationName': 'Things',
      'prism:publicationDate': '2026-02-03',
      'dc:identifier': [
        { '@type': 'cir:NAID', '@value': '1' },
        { '@type': 'cir:DOI', '@value': '10.1000/B.1' },
      ],
    };
    expect(facts(JSON.stringify({ title: 'CiNii', items: [item] }))).toEqual([
      [title, '山田 太郎', undefined, '10.1000/b.1', '2026-2-3', 'Things'],
    ]);
  });

  it('have their day in answers of DataCite', () => {
    const dates = [
      { date: '2025-01-01', dateType: 'Created' },
      { date: '2026-02-03T10:00:00Z', dateType: 'Issued' },
    ];
    expect(one({ dates })?.firstDate).toEqual({ year: 2026, month: 2, day: 3 });
    expect(one({ dates: [{ date: '2026', dateType: 'Issued' }] })).toMatchObject({
      firstDate: undefined,
      firstMonth: '2026',
    });
  });

  it.each([
    ['What is it?.', 'What is it?'],
    ['It is!.', 'It is!'],
    ['It is.', 'It is.'],
  ])('without the full stop of a database: %s', (written, shown) => {
    const text = JSON.stringify(
      [written, 'Without One'].map((name, at) => ({ title: name, doi: `10.1000/${at}` })),
    );
    expect(read(text).entries[0]?.title).toBe(shown);
  });

  it('need no date where they call a text their abstract', () => {
    const papers = [1, 2].map((pid) => ({
      object: 'paper',
      pid,
      title: `${title} ${pid}`,
      authors,
      abstract,
    }));
    expect(facts(JSON.stringify(papers))).toEqual(
      papers.map((paper) => [paper.title, 'Ann Bee; Cid Dee', abstract, undefined, undefined, undefined]),
    );
    const pages = papers.map(({ abstract: summary, ...page }) => ({ ...page, summary }));
    expect(() => read(JSON.stringify(pages))).toThrow();
  });

  it('may stand in an item each, as ChemRxiv has them', () => {
    const item = {
      doi: '10.26434/chemrxiv-2026-b',
      title,
      abstract,
      authors: authors.map(({ first, last }) => ({ firstName: first, lastName: last })),
      publishedDate: '2026-02-02T10:00:00Z',
    };
    expect(facts(JSON.stringify({ totalCount: 1, itemHits: [{ item }] }))).toEqual([
      [title, 'Ann Bee; Cid Dee', abstract, item.doi, '2026-2-2', undefined],
    ]);
  });
});

it('tables have columns in other languages', () => {
  const text =
    'Авторы;Название;Журнал;Год;DOI\n"Петров И. В.; Иванова А. С.";Разреженное внимание;Вестник;2026;10.1000/a.1\n"Кузнецов П. А.";Почему малые модели забывают;Вестник;2026;10.1000/a.2\n';
  expect(facts(text)).toEqual([
    ['Разреженное внимание', 'И. В. Петров; А. С. Иванова', undefined, '10.1000/a.1', '2026', 'Вестник'],
    ['Почему малые модели забывают', 'П. А. Кузнецов', undefined, '10.1000/a.2', '2026', 'Вестник'],
  ]);
});

describe('labelled records that begin with other fields than titles', () => {
  const records = [
    ['Bee, Ann; Dee, Cid', '2026', 'Sparse Attention Is Enough', '10.1000/a.1'],
    ['Fox, Eve; Hay, Gus', undefined, 'Why Small Models Forget', '10.1000/a.2'],
    [undefined, '2025', 'A Study of Long Memories', '10.1000/a.3'],
    ['Joy, Ida; Lee, Kim', '2026', 'Another Study of Bees', '10.1000/a.4'],
  ] as const;
  const wanted = [
    ['Sparse Attention Is Enough', 'Ann Bee; Cid Dee', '10.1000/a.1', '2026'],
    ['Why Small Models Forget', 'Eve Fox; Gus Hay', '10.1000/a.2', undefined],
    ['A Study of Long Memories', undefined, '10.1000/a.3', '2025'],
    ['Another Study of Bees', 'Ida Joy; Kim Lee', '10.1000/a.4', '2026'],
  ];

  it.each([
    ['with blank lines', '', '\n'],
    ['without', '', ''],
    [
      "as EndNote's “Show All Fields” has them",
      'Reference Type:  Journal Article\nRecord Number: 12\n',
      '\n\n',
    ],
    ['the same without blank lines', 'Reference Type:  Journal Article\nRecord Number: 12\n', ''],
  ])('keep these: %s', (_name, head, end) => {
    const text = records.map(([authors, year, title, doi]) => {
      const own = authors === undefined ? '' : `Author: ${authors}\n`;
      const date = year === undefined ? '' : `Year: ${year}\n`;
      return `${head}${own}${date}Title: ${title}\nJournal: Things\nVolume: 17\nDOI: ${doi}\nAbstract: ${abstract}\n${end}`;
    });
    const found = read(text.join('')).entries;
    expect(found.map((one) => [one.title, one.authors?.join('; '), one.doi, one.firstMonth])).toEqual(wanted);
  });
});

it('of DataCite’s titles the one without a type counts', () => {
  const titles = [{ title: 'Another Name', titleType: 'AlternativeTitle' }, { title }];
  const item = {
    attributes: { doi: '10.1000/b.1', titles, creators: [{ name: 'Bee, Ann' }], publicationYear: 2026 },
  };
  expect(facts(JSON.stringify({ data: [item, item] }))[0]?.[0]).toBe(title);
});

it.each([
  ['strokes', 'Ann Bee / Cid Dee'],
  ['bars and family names first', 'Bee, Ann | Dee, Cid'],
  ['addresses of mail', 'Ann Bee <ann@bee.example>; Cid Dee <cid@dee.example>'],
  ['numbers of affiliations', 'Ann Bee1,2*, Cid Dee3'],
])('names in a column are divided with %s', (_name, authors) => {
  const text = `Title,Authors,DOI\n${title},"${authors}",10.1000/b.1\nOther Memories,"${authors}",10.1000/b.2\n`;
  expect(facts(text).map(([, names]) => names)).toEqual(['Ann Bee; Cid Dee', 'Ann Bee; Cid Dee']);
});

it('front matter of several pages is a record each', () => {
  const page = (at: number) =>
    `---\ntitle: "${title} ${at}"\nauthors:\n- Ann Bee\n- Cid Dee\ndate: "2026-02-02T00:00:00Z"\ndoi: "10.1000/b.${at}"\nabstract: ${abstract}\nvenue: Things\npages: 1-12\n---\n`;
  const pages = [1, 2].map((at) => [`${title} ${at}`, `10.1000/b.${at}`]);
  expect(facts(`${page(1)}\n${page(2)}`).map(([one, names, , doi]) => [one, names, doi])).toEqual(
    pages.map(([one, doi]) => [one, 'Ann Bee; Cid Dee', doi]),
  );
  const found = facts(`${page(1)}\nWe like it.\n\n${page(2)}\nThis too.\n`);
  expect(found.map(([one, , , doi]) => [one, doi])).toEqual(pages);
});

it('INSPIRE’s LaTeX has titles as comments', () => {
  const text = `%\\cite{Bee:2026abc}\n\\bibitem{Bee:2026abc}\nA.~Bee and C.~D\\'ee,\n%\`\`${title},''\nPhys. Rev. D \\textbf{113} (2026) no.4, 043501\ndoi:10.1000/b.1\n%3 citations counted in INSPIRE as of 02 Mar 2026\n`;
  expect(facts(text).map(([one, names, , doi]) => [one, names, doi])).toEqual([
    [title, 'A. Bee; C. Dée', '10.1000/b.1'],
  ]);
});

it('Refer’s records begin with a title or an author', () => {
  const record = (at: number) =>
    `\n%T ${title} ${at}\n%A van der Bee, Ann\n%A Dee, Cid\n%J Things\n%D 02/2026\n%R 10.1000/b.${at}\n`;
  expect(facts(`${record(1)}${record(2)}`).map(([one, names, , doi]) => [one, names, doi])).toEqual(
    [1, 2].map((at) => [`${title} ${at}`, 'Ann van der Bee; Cid Dee', `10.1000/b.${at}`]),
  );
});
