/** Records of papers as XML: answers of servers, and what programs for libraries export. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (xml: string) => parseDump(new TextEncoder().encode(xml), 'x');
const refusal = (xml: string) => {
  try {
    read(xml);
  } catch (error) {
    if (error instanceof ContentError) return error.diagnostics[0];
  }
  return undefined;
};
const abstract = 'We count sheep in fields, p < 0.05, & then again.';
const shown = 'We count sheep in fields, p &lt; 0.05, &amp; then again.';
const day = { year: 2024, month: 2, day: 15 };
const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const oai = (records: string, more = '') =>
  `${declaration}<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
<responseDate>2024-02-16T05:00:12Z</responseDate>
<request verb="ListRecords" from="2024-02-15" until="2024-02-15" metadataPrefix="arXiv">http://export.arxiv.org/oai2</request>
<ListRecords>
${records}${more}</ListRecords>
</OAI-PMH>`;
const record = (metadata: string) =>
  `<record><header><identifier>oai:x:1</identifier><datestamp>2024-02-16</datestamp></header>\n<metadata>${metadata}</metadata></record>\n`;
const arxiv = record(
  `<arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>2402.09739</id><created>2024-02-15</created><updated>2024-02-16</updated><authors><author><keyname>García Márquez</keyname><forenames>Gabriel</forenames><affiliation>MIT</affiliation></author><author><keyname>Dee</keyname><forenames>Cid</forenames><suffix>Jr.</suffix></author></authors><title>A Title of\n  $O(n^2)$ Words</title><categories>cs.LG stat.ML</categories><journal-ref>J. Sheep 3 (2024)</journal-ref><doi>10.1000/1</doi><license>http://creativecommons.org/licenses/by/4.0/</license><abstract>  ${shown}\n</abstract></arXiv>`,
);
const pubmed = `<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "https://dtd.nlm.nih.gov/x.dtd">
<PubmedArticleSet>
<PubmedArticle><MedlineCitation><PMID>1</PMID><DateRevised><Year>2025</Year><Month>01</Month><Day>05</Day></DateRevised>
<Article><Journal><JournalIssue><PubDate><Year>2024</Year><Month>Mar</Month></PubDate></JournalIssue><Title>A Journal</Title></Journal>
<ArticleTitle>Counts of <i>E. coli</i> in H<sub>2</sub>O.</ArticleTitle><ELocationID EIdType="pii">x</ELocationID><ELocationID EIdType="doi">10.1000/1</ELocationID>
<Abstract><AbstractText Label="BACKGROUND">${shown}</AbstractText><AbstractText Label="RESULTS">It works.</AbstractText></Abstract>
<AuthorList><Author><LastName>Bee</LastName><ForeName>Ann</ForeName><Initials>A</Initials><AffiliationInfo><Affiliation>X</Affiliation></AffiliationInfo></Author><Author><CollectiveName>The Sheep Group</CollectiveName></Author></AuthorList>
<ArticleDate><Year>2024</Year><Month>02</Month><Day>15</Day></ArticleDate></Article></MedlineCitation>
<PubmedData><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData></PubmedArticle>
</PubmedArticleSet>`;

it.each([
  [
    'PubMed',
    declaration + pubmed,
    {
      title: 'Counts of E. coli in H₂O',
      authors: ['Ann Bee', 'The Sheep Group'],
      abstract: `BACKGROUND: ${abstract} RESULTS: It works.`,
      venue: 'A Journal',
      doi: '10.1000/1',
      firstDate: day,
      lines: { first: 4, last: 10 },
    },
  ],
  [
    "OAI-PMH with arXiv's records",
    oai(arxiv),
    {
      title: 'A Title of $O(n^2)$ Words',
      authors: ['Gabriel García Márquez', 'Cid Dee Jr.'],
      abstract,
      arxiv: '2402.09739',
      arxivClass: 'cs.LG',
      doi: '10.1000/1',
      venue: 'J. Sheep 3 (2024)',
      licence: 'http://creativecommons.org/licenses/by/4.0/',
      firstDate: day,
      lines: { first: 7, last: 9 },
    },
  ],
  [
    "OAI-PMH with arXiv's records and all versions",
    oai(
      record(
        `<arXivRaw><id>2402.09739</id><submitter>Some One</submitter><version version="v1"><date>Thu, 15 Feb 2024 18:59:59 GMT</date></version><version version="v2"><date>Fri, 16 Feb 2024 01:00:00 GMT</date></version><title>A Title</title><authors>Ann Bee, Ludo van den Berg and Cid Dee</authors><categories>cs.LG</categories><abstract>${shown}</abstract></arXivRaw>`,
      ),
    ),
    { authors: ['Ann Bee', 'Ludo van den Berg', 'Cid Dee'], arxiv: '2402.09739', firstDate: day, abstract },
  ],
  [
    'OAI-PMH with Dublin Core',
    oai(
      record(
        `<oai_dc:dc xmlns:oai_dc="x" xmlns:dc="y"><dc:title>A Title</dc:title><dc:creator>van den Berg, Ludo</dc:creator><dc:creator>山田, 太郎</dc:creator><dc:description>Comment: 12 pages</dc:description><dc:description>&lt;p&gt;We &lt;em&gt;count&lt;/em&gt; sheep.&lt;/p&gt;</dc:description><dc:date>2024-02-15</dc:date><dc:date>2024-02-16</dc:date><dc:identifier>http://arxiv.org/abs/2402.09739</dc:identifier><dc:identifier>doi:10.1000/1</dc:identifier><dc:relation>https://arxiv.org/abs/2301.00001</dc:relation></oai_dc:dc>`,
      ),
    ),
    {
      authors: ['Ludo van den Berg', '太郎 山田'],
      abstract: 'We count sheep.',
      arxiv: '2402.09739',
      doi: '10.1000/1',
      firstDate: day,
    },
  ],
  [
    'MODS',
    `${declaration}<mods:modsCollection xmlns:mods="http://www.loc.gov/mods/v3"><mods:mods><mods:titleInfo><mods:title>A Title</mods:title><mods:subTitle>Of Ours</mods:subTitle></mods:titleInfo><mods:name type="personal"><mods:namePart type="given">Ann</mods:namePart><mods:namePart type="family">Bee</mods:namePart><mods:role><mods:roleTerm type="text">author</mods:roleTerm></mods:role></mods:name><mods:name><mods:namePart>Itor, Ed</mods:namePart><mods:role><mods:roleTerm>editor</mods:roleTerm></mods:role></mods:name><mods:originInfo><mods:dateIssued>2024-02</mods:dateIssued></mods:originInfo><mods:abstract>${shown}</mods:abstract><mods:relatedItem type="host"><mods:titleInfo><mods:title>Proceedings of Sheep</mods:title></mods:titleInfo></mods:relatedItem><mods:identifier type="doi">10.1000/1</mods:identifier></mods:mods></mods:modsCollection>`,
    {
      title: 'A Title: Of Ours',
      authors: ['Ann Bee'],
      abstract,
      venue: 'Proceedings of Sheep',
      doi: '10.1000/1',
      firstMonth: '2024-02',
    },
  ],
  [
    'DBLP',
    `<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n<article key="x" mdate="2024-03-01"><author>J&uuml;rgen Bee 0001</author><title>Counting <i>k</i> Sheep.</title><year>2024</year><journal>A Journal</journal><ee>https://doi.org/10.1000/1</ee></article>\n</dblp>`,
    {
      title: 'Counting k Sheep',
      authors: ['Jürgen Bee'],
      venue: 'A Journal',
      doi: '10.1000/1',
      firstMonth: '2024',
    },
  ],
  [
    "DBLP's search",
    `<result><status code="200">OK</status><hits total="1" sent="1"><hit><info><authors><author pid="1">Ann Bee</author></authors><title>Counting Sheep.</title><venue>CoRR</venue><year>2024</year><doi>10.48550/ARXIV.2402.09739</doi></info></hit></hits></result>`,
    { title: 'Counting Sheep', arxiv: '2402.09739', venue: undefined, firstMonth: '2024' },
  ],
  [
    'EndNote',
    `${declaration}<xml><records><record><ref-type name="Journal Article">17</ref-type><contributors><authors><author><style face="normal">Bee, Ann</style></author></authors></contributors><titles><title><style face="normal">Counting </style><style face="italic">E. coli</style></title><secondary-title>A Journal</secondary-title></titles><dates><year>2024</year><pub-dates><date>Feb 15</date></pub-dates></dates><abstract>${shown}</abstract><urls><related-urls><url>https://arxiv.org/abs/2402.09739</url></related-urls></urls><electronic-resource-num>10.1000/1</electronic-resource-num><notes>Extends arXiv:2301.00001</notes></record></records></xml>`,
    {
      title: 'Counting E. coli',
      authors: ['Ann Bee'],
      abstract,
      venue: 'A Journal',
      arxiv: '2402.09739',
      doi: '10.1000/1',
      firstDate: day,
    },
  ],
  [
    'Crossref',
    `${declaration}<doi_records><doi_record><crossref><journal><journal_metadata><full_title>A Journal</full_title></journal_metadata><journal_article><titles><title>A Title</title><subtitle>Of Ours</subtitle></titles><contributors><person_name contributor_role="author"><given_name>Ann</given_name><surname>Bee</surname></person_name><person_name contributor_role="editor"><given_name>Ed</given_name><surname>Itor</surname></person_name></contributors><jats:abstract xmlns:jats="x"><jats:title>Abstract</jats:title><jats:p>${shown}</jats:p></jats:abstract><publication_date><month>02</month><day>15</day><year>2024</year></publication_date><publication_date><year>2024</year></publication_date><doi_data><doi>10.1000/1</doi></doi_data><citation_list><citation><doi>10.1000/other</doi></citation></citation_list></journal_article></journal></crossref></doi_record></doi_records>`,
    {
      title: 'A Title: Of Ours',
      authors: ['Ann Bee'],
      abstract,
      venue: 'A Journal',
      doi: '10.1000/1',
      firstDate: day,
    },
  ],
  [
    'DataCite',
    `${declaration}<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.48550/ARXIV.2402.09739</identifier><creators><creator><creatorName>Bee, Ann</creatorName><givenName>Ann</givenName><familyName>Bee</familyName></creator></creators><titles><title>A Title</title></titles><publisher>arXiv</publisher><publicationYear>2024</publicationYear><dates><date dateType="Submitted">2024-02-15</date><date dateType="Updated">2024-02-16</date></dates><relatedIdentifiers><relatedIdentifier relatedIdentifierType="DOI">10.1000/other</relatedIdentifier></relatedIdentifiers><descriptions><description descriptionType="Other">12 pages</description><description descriptionType="Abstract">${shown}</description></descriptions></resource>`,
    { title: 'A Title', authors: ['Ann Bee'], abstract, arxiv: '2402.09739', doi: undefined, firstDate: day },
  ],
  [
    'JATS',
    `${declaration}<article><front><journal-meta><journal-title-group><journal-title>A Journal</journal-title></journal-title-group></journal-meta><article-meta><article-id pub-id-type="doi">10.1000/1</article-id><title-group><article-title>Counting <italic>E. coli</italic></article-title></title-group><contrib-group><contrib contrib-type="author"><name><surname>Bee</surname><given-names>Ann</given-names></name><xref><sup>1</sup></xref></contrib><contrib contrib-type="editor"><name><surname>Itor</surname><given-names>Ed</given-names></name></contrib></contrib-group><pub-date><day>15</day><month>2</month><year>2024</year></pub-date><abstract><title>Abstract</title><p>${shown}</p></abstract></article-meta></front><back><ref-list><ref><article-title>Another</article-title><pub-id pub-id-type="doi">10.1000/other</pub-id></ref></ref-list></back></article>`,
    {
      title: 'Counting E. coli',
      authors: ['Ann Bee'],
      abstract,
      venue: 'A Journal',
      doi: '10.1000/1',
      firstDate: day,
    },
  ],
])('reads a record of %s', (_name, xml, expected) => {
  const parsed = read(xml);
  expect(parsed.entries).toHaveLength(1);
  expect(parsed.entries[0]).toMatchObject(expected);
  expect([...parsed.doubts, ...parsed.diagnostics]).toEqual([]);
});

describe('what a capture says of itself', () => {
  it('is of the day that was asked for', () => {
    expect(read(oai(arxiv)).listed).toEqual(day);
    const copied = oai(arxiv).replace(declaration, 'This XML file does not appear to have any style.\n');
    expect(read(copied)).toMatchObject({ listed: day, entries: [{ lines: { first: 7, last: 9 } }] });
  });

  it('says that an answer has only some of the records', () => {
    const token = '<resumptionToken cursor="0" completeListSize="2114">65|1</resumptionToken>';
    expect(read(oai(arxiv, token)).diagnostics.map(({ rule }) => rule)).toEqual(['partial-answer']);
  });

  it("is a server's error", () => {
    const answer = refusal(
      `${declaration}<OAI-PMH><request>x</request><error code="noRecordsMatch">empty list</error></OAI-PMH>`,
    );
    expect(answer).toMatchObject({ rule: 'error-answer', reason: expect.stringContaining('empty list') });
  });
});

it('says that not all authors are named', () => {
  const some = read(declaration + pubmed.replace('<AuthorList>', '<AuthorList CompleteYN="N">'));
  expect(some.entries[0]).toMatchObject({ authors: ['Ann Bee', 'The Sheep Group'], authorCount: undefined });
  expect(some.diagnostics.map(({ rule }) => rule)).toEqual(['incomplete-authors']);
});

it('says that a record has no title', () => {
  const { entries, diagnostics } = read(oai(arxiv.replace(/<title>[^<]*/, '<title>')));
  expect(entries[0]).toMatchObject({ title: undefined, arxiv: '2402.09739' });
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['missing-title', 7]]);
});

describe('records that are no papers', () => {
  it('names what is left out', () => {
    const deleted = '<record><header status="deleted"><identifier>oai:x:2</identifier></header></record>\n';
    const nameless = record('<arXiv><id>2402.09740</id><title/></arXiv>').replace('2402.09740', 'x');
    const { entries, diagnostics } = read(oai(arxiv, deleted + nameless));
    expect(entries).toHaveLength(1);
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
      ['unread-item', 10],
      ['unread-item', 12],
    ]);
  });

  it.each([
    [
      'of a vocabulary that is not known',
      oai(record('<record xmlns="http://www.loc.gov/MARC21/slim"><leader>x</leader></record>')),
    ],
    [
      'of which an answer has the header alone',
      oai('')
        .replaceAll('ListRecords', 'ListIdentifiers')
        .replace('</ListId', '<header><identifier>oai:arXiv.org:2402.09739</identifier></header></ListId'),
    ],
    [
      'of a book',
      `${declaration}<doi_records><doi_record><crossref><book><book_metadata><titles><title>A Book</title></titles><doi_data><doi>10.1000/1</doi><resource>x</resource></doi_data></book_metadata></book></crossref></doi_record></doi_records>`,
    ],
  ])('names one %s', (_name, xml) => {
    expect(read(xml).diagnostics.map(({ rule }) => rule)).toEqual(['unread-item', 'empty-listing']);
  });

  it('takes no address of a journal for a record, and no letter within an article', () => {
    const journal = read(
      `${declaration}<crossref><journal><journal_metadata><doi_data><doi>10.1000/j</doi><resource>x</resource></doi_data></journal_metadata><journal_article><titles><title>A Title</title></titles><doi_data><doi>10.1000/1</doi></doi_data></journal_article></journal></crossref>`,
    );
    expect([journal.entries.length, journal.diagnostics]).toEqual([1, []]);
    const meta = (id: string) =>
      `<front><article-meta><article-id pub-id-type="doi">${id}</article-id><title-group><article-title>A Title</article-title></title-group></article-meta></front>`;
    const letter = `<sub-article>${meta('10.1000/2')}</sub-article>`;
    const { entries } = read(`${declaration}<article>${meta('10.1000/1')}${letter}</article>`);
    expect(entries.map(({ doi }) => doi)).toEqual(['10.1000/1']);
  });

  it('reads those within records of a search', () => {
    const answer = read(
      `${declaration}<searchRetrieveResponse><numberOfRecords>120</numberOfRecords><records><record><recordData><mods><titleInfo><title>A Title</title></titleInfo><identifier>10.1000/1</identifier></mods></recordData></record></records></searchRetrieveResponse>`,
    );
    expect(answer.entries).toMatchObject([{ title: 'A Title', doi: '10.1000/1' }]);
    expect(answer.diagnostics.map(({ rule }) => rule)).toEqual(['partial-answer']);
  });

  it("leaves out volumes of DBLP's search, whose editors it calls authors", () => {
    const hit =
      '<hit><info><authors><author>Ed Itor</author></authors><title>Sheep 2024.</title><type>Editorship</type></info></hit>';
    const { diagnostics } = read(`${declaration}<result><hits total="1" sent="1">${hit}</hits></result>`);
    expect(diagnostics[0]).toMatchObject({ rule: 'notice' });
  });

  it('leaves out homepages, whole volumes and corrections', () => {
    const { entries, diagnostics } = read(
      `${declaration}<dblp><article><author>Ann Bee</author><title>A Title.</title><year>2024</year></article><www><author>Ann Bee</author><title>Home Page</title></www><proceedings><title>Proceedings of Sheep.</title></proceedings><article><author>Ann Bee</author><title>Correction to: A Title.</title><ee>https://doi.org/10.1000/2</ee></article></dblp>`,
    );
    expect(entries).toHaveLength(1);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['web-page', 'notice', 'notice']);
  });
});

describe('damaged files', () => {
  it('keeps whole records of one that is cut off, and says so', () => {
    const whole = oai(arxiv + arxiv.replaceAll('09739', '09740'));
    const parsed = read(whole.slice(0, whole.indexOf('<abstract>', whole.indexOf('09740'))));
    expect(parsed.entries.map((entry) => entry.arxiv)).toEqual(['2402.09739']);
    expect(parsed.diagnostics).toMatchObject([{ severity: 'error', rule: 'truncated-capture', line: 12 }]);
  });

  it('reads one with blank lines above and signs that XML may not have', () => {
    const strange = `\n${oai(arxiv)}`.replace('A Title', 'A\u000b &#x2;AT&T Title');
    expect(read(strange).entries).toMatchObject([
      { title: 'A AT&T Title of $O(n^2)$ Words', lines: { first: 8 } },
    ]);
  });

  it.each([
    ['an element that another closes', oai(arxiv).replace('</created>', '</made>'), 7],
    [
      'an entity of its own',
      `<!DOCTYPE dblp [<!ENTITY b "&b;">]>\n<dblp>\n<article><title>&b; Title</title></article></dblp>`,
      3,
    ],
    ['an entity of a file', `<!DOCTYPE dblp [<!ENTITY b SYSTEM "file:///x">]><dblp><b>&b;</b></dblp>`, 1],
    ['elements without end', `<dblp>${'<a>'.repeat(100_000)}`, 1],
  ])('refuses %s', (_name, xml, line) => {
    expect(refusal(xml)).toMatchObject({ rule: 'broken-xml', line });
  });

  it('takes no page for it', () => {
    const page = '<div xmlns="http://www.w3.org/1999/xhtml"><p>We count sheep.</p></div>';
    expect(refusal(page)?.reason).not.toContain('XML with the root');
  });

  it('refuses one without records', () => {
    expect(refusal(`${declaration}<opml><body/></opml>`)?.rule).toBe('unknown-format');
    expect(read(`${declaration}<PubmedArticleSet></PubmedArticleSet>`).diagnostics).toMatchObject([
      { severity: 'error', rule: 'empty-listing' },
    ]);
  });
});

it('reads files of the ACL Anthology, with authors by their first and last names', () => {
  const xml = `<?xml version='1.0' encoding='UTF-8'?>
<collection id="2026.acl">
<volume id="long" type="proceedings"><meta><booktitle>Proceedings of the 64th Meeting</booktitle><editor><first>Eve</first><last>Foe</last></editor><year>2026</year></meta>
<frontmatter><url>2026.acl-long.0</url></frontmatter>
<paper id="1"><title><fixed-case>S</fixed-case>heep<fixed-case>BERT</fixed-case></title><author><first>Ann</first><last>García Bee</last><affiliation>MIT</affiliation></author><author id="cid-dee"><first>Cid</first><last>Dee</last></author><abstract>${shown}</abstract><doi>10.18653/v1/2026.acl-long.1</doi></paper>
</volume></collection>`;
  expect(read(xml).entries).toMatchObject([
    {
      title: 'SheepBERT',
      authors: ['Ann García Bee', 'Cid Dee'],
      abstract,
      venue: 'Proceedings of the 64th Meeting',
      firstMonth: '2026',
      doi: '10.18653/v1/2026.acl-long.1',
    },
  ]);
});
