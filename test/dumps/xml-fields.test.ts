/** Fields of records of XML as services and programs really write them: titles, names, abstracts and dates. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (xml: string) =>
  parseDump(new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`), 'x');

const pubmed = (fields: string) =>
  `<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ELocationID EIdType="doi">10.1000/1</ELocationID>${fields}</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`;
const core = (fields: string) =>
  `<oai_dc:dc xmlns:oai_dc="x"><dc:title>A Title</dc:title><dc:identifier>doi:10.1000/1</dc:identifier>${fields}</oai_dc:dc>`;
const mods = (fields: string) => `<mods><identifier>10.1000/1</identifier>${fields}</mods>`;
const endnote = (fields: string) =>
  `<xml><records><record><titles><title>A Title</title></titles><electronic-resource-num>10.1000/1</electronic-resource-num>${fields}</record></records></xml>`;
const crossref = (fields: string, around = '') =>
  `<crossref><journal>${around}<journal_article><titles><title>A Title</title></titles>${fields}<doi_data><doi>10.1000/1</doi><resource>https://x.example</resource></doi_data></journal_article></journal></crossref>`;
const datacite = (fields: string) =>
  `<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1000/1</identifier>${fields}</resource>`;
const jats = (fields: string) =>
  `<article><front><article-meta><article-id pub-id-type="doi">10.1000/1</article-id>${fields}</article-meta></front></article>`;
const jatsTitle = (title: string) => `<title-group><article-title>${title}</article-title></title-group>`;

it.each([
  [
    'a translated one with its full stop in the brackets',
    pubmed('<ArticleTitle>[Counts of H<sub>2</sub>O.]</ArticleTitle>'),
    'Counts of H₂O',
  ],
  [
    'one with brackets of its own',
    pubmed('<ArticleTitle>[18F] counts [in vivo]</ArticleTitle>'),
    '[18F] counts [in vivo]',
  ],
  ['a translated one', pubmed('<ArticleTitle>[Counts [of sheep]].</ArticleTitle>'), 'Counts [of sheep]'],
  [
    'the vernacular one, where PubMed has no other',
    pubmed(
      '<ArticleTitle>[Not Available].</ArticleTitle><VernacularTitle>Compter les moutons.</VernacularTitle>',
    ),
    'Compter les moutons',
  ],
  [
    'one with an article that is not sorted by, behind another title',
    mods(
      '<titleInfo type="alternative"><title>Sheep!</title></titleInfo><titleInfo><nonSort>The </nonSort><title>count</title></titleInfo>',
    ),
    'The count',
  ],
  [
    'the main one of several, with its subtitle',
    datacite(
      '<titles><title titleType="AlternativeTitle">Sheepish</title><title>Sheep</title><title titleType="Subtitle">A Count</title></titles>',
    ),
    'Sheep: A Count',
  ],
  [
    'one with a footnote and a line break',
    jats(jatsTitle('Counts<xref ref-type="fn"><sup>*</sup></xref><break/>of sheep<fn><p>Thanks.</p></fn>')),
    'Counts of sheep',
  ],
])('reads the title: %s', (_name, xml, title) => {
  expect(read(xml).entries.map((entry) => entry.title)).toEqual([title]);
});

const pubmedAuthors = (authors: string) =>
  pubmed(`<ArticleTitle>A Title</ArticleTitle><AuthorList>${authors}</AuthorList>`);
const contributors = (people: string) => crossref(`<contributors>${people}</contributors>`);
const contrib = (inner: string, type = ' contrib-type="author"') =>
  jats(`${jatsTitle('A Title')}<contrib-group><contrib${type}>${inner}</contrib></contrib-group>`);
const name = '<surname>Bee</surname><given-names>Ann</given-names>';

it.each([
  [
    'initials, where there is no first name',
    pubmedAuthors('<Author><LastName>Bee</LastName><Initials>AB</Initials></Author>'),
    ['AB Bee'],
  ],
  [
    'the corrected spelling alone',
    pubmedAuthors(
      '<Author ValidYN="N"><LastName>Beee</LastName></Author><Author ValidYN="Y"><LastName>Bee</LastName></Author>',
    ),
    ['Bee'],
  ],
  [
    'a group with a comma',
    pubmedAuthors('<Author><CollectiveName>Sheep Group, Goat Consortium</CollectiveName></Author>'),
    ['Sheep Group, Goat Consortium'],
  ],
  [
    'people and groups in their order',
    contributors(
      '<organization contributor_role="author">Acme, Inc.</organization><person_name contributor_role="author"><given_name>Ann</given_name><surname>Bee</surname></person_name><organization contributor_role="editor">The Others</organization>',
    ),
    ['Acme, Inc.', 'Ann Bee'],
  ],
  [
    'an organisation',
    datacite(
      '<creators><creator><creatorName nameType="Organizational">Wool, Ltd</creatorName></creator></creators>',
    ),
    ['Wool, Ltd'],
  ],
  [
    'a corporate body and a creator with the year of birth, and no editor',
    mods(
      '<name type="corporate"><namePart>Acme, Wool</namePart></name><name><namePart>Bee, Ann</namePart><namePart type="date">1970-</namePart><role><roleTerm>creator</roleTerm></role></name><name><namePart>Itor, Ed</namePart><role><roleTerm>editor</roleTerm></role></name>',
    ),
    ['Acme, Wool', 'Ann Bee'],
  ],
  ["a library's heading", core('<dc:creator>Bee, Ann, 1970-</dc:creator>'), ['Ann Bee']],
  [
    'a suffix, and a group that ends with a comma',
    endnote(
      '<contributors><authors><author>Lee, Kim, Jr.</author><author>World Health Organization,</author></authors></contributors>',
    ),
    ['Kim Lee Jr.', 'World Health Organization'],
  ],
  [
    'one of two scripts',
    contrib(
      `<name-alternatives><name name-style="eastern"><surname>山田</surname></name><name name-style="western">${name}</name></name-alternatives><xref>1</xref>`,
    ),
    ['Ann Bee'],
  ],
  [
    'a name as text, beside an identifier',
    contrib(
      `<contrib-id>https://orcid.org/0000</contrib-id><string-name>${name}</string-name><xref>1</xref>`,
    ),
    ['Ann Bee'],
  ],
  [
    'a group without its members',
    contrib(
      `<collab>The Group<contrib-group><contrib><name>${name}</name></contrib></contrib-group></collab>`,
    ),
    ['The Group'],
  ],
  [
    'nobody, where one is anonymous',
    contrib('<contrib-id>https://orcid.org/0000</contrib-id><anonymous/>'),
    undefined,
  ],
  [
    'a single name, in whichever element it is',
    pubmedAuthors(
      '<Author><ForeName>Madonna</ForeName></Author><Author><LastName>Sukarno</LastName></Author>',
    ),
    ['Madonna', 'Sukarno'],
  ],
  ['those without a role', contrib(`<name>${name}</name>`, ''), ['Ann Bee']],
])('reads authors: %s', (_name, xml, authors) => {
  expect(read(xml).entries.map((entry) => entry.authors)).toEqual([authors]);
});

it.each([
  [
    'that of the paper, where the server says when it took it in',
    core('<dc:date>2024-02-15T10:00:00Z</dc:date><dc:date>2019</dc:date>'),
    '2019',
  ],
  [
    'no end of an embargo',
    core('<dc:date>info:eu-repo/date/embargoEnd/2026-01-01</dc:date><dc:date>2024</dc:date>'),
    '2024',
  ],
  [
    'that of the article, not of its issue',
    crossref(
      '<publication_date><year>2024</year></publication_date>',
      '<journal_issue><publication_date><month>12</month><day>1</day><year>2023</year></publication_date></journal_issue>',
    ),
    '2024',
  ],
  [
    'the month of an issue, where it is of the year of the article',
    crossref(
      '<publication_date><year>2024</year></publication_date>',
      '<journal_issue><publication_date><month>3</month><year>2024</year></publication_date></journal_issue>',
    ),
    '2024-03',
  ],
  [
    'a whole one beside the year',
    endnote('<dates><year>2024</year><pub-dates><date>2024-02-15</date></pub-dates></dates>'),
    '2024-02-15',
  ],
  [
    'of publication, not of handing in',
    jats(
      `${jatsTitle('A Title')}<pub-date pub-type="nihms-submitted"><day>1</day><month>1</month><year>2024</year></pub-date><pub-date pub-type="epub"><day>15</day><month>2</month><year>2024</year></pub-date>`,
    ),
    '2024-02-15',
  ],
  [
    'the first month of two',
    pubmed(
      '<ArticleTitle>A Title</ArticleTitle><Journal><JournalIssue><PubDate><MedlineDate>2023 Nov-Dec</MedlineDate></PubDate></JournalIssue></Journal>',
    ),
    '2023-11',
  ],
])('reads the date: %s', (_name, xml, date) => {
  const [{ firstDate, firstMonth } = { firstDate: undefined, firstMonth: undefined }] = read(xml).entries;
  const day = firstDate === undefined ? undefined : [firstDate.year, firstDate.month, firstDate.day];
  const written = day?.map((part) => String(part).padStart(2, '0')).join('-');
  expect(written ?? firstMonth).toBe(date);
});

it.each([
  [
    'without a label for what has none',
    pubmed(
      '<ArticleTitle>A Title</ArticleTitle><Abstract><AbstractText Label="UNLABELLED">We count.</AbstractText><AbstractText Label="METHODS">By hand.</AbstractText></Abstract>',
    ),
    'We count. METHODS: By hand.',
  ],
  [
    'all parts',
    pubmed(
      '<ArticleTitle>A Title</ArticleTitle><Abstract><AbstractText>We count.</AbstractText><AbstractText>By hand.</AbstractText></Abstract>',
    ),
    'We count. By hand.',
  ],
  [
    'not that of a picture',
    jats(
      `${jatsTitle('A Title')}<abstract abstract-type="graphical"><p>${'A picture. '.repeat(20)}</p></abstract><abstract><p>We count.</p></abstract>`,
    ),
    'We count.',
  ],
])('reads the abstract: %s', (_name, xml, abstract) => {
  expect(read(xml).entries.map((entry) => entry.abstract)).toEqual([abstract]);
});

it.each([
  [
    'with signs that end one in a text',
    crossref('').replace('10.1000/1', '10.1002/(SICI)1097(1998)17:15&lt;1661::AID-S&gt;3.0.CO;2-2'),
    { doi: '10.1002/(sici)1097(1998)17:15<1661::aid-s>3.0.co;2-2' },
  ],
  [
    "in a venue's place",
    endnote('').replace(
      '</titles>',
      '<secondary-title>arXiv preprint arXiv:2402.09739</secondary-title></titles>',
    ),
    { arxiv: '2402.09739', venue: undefined },
  ],
  [
    'as another one of the same work',
    datacite(
      '<titles><title>A Title</title></titles><alternateIdentifiers><alternateIdentifier>2402.09739</alternateIdentifier></alternateIdentifiers>',
    ),
    { arxiv: '2402.09739', doi: '10.1000/1' },
  ],
])('reads an identifier: %s', (_name, xml, expected) => {
  expect(read(xml).entries).toMatchObject([expected]);
});
