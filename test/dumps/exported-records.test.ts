/** Records as programs for libraries, servers and systems of meetings export them. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

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

  it('are read in answers of Europe PMC', () => {
    const text = `<?xml version="1.0"?><responseWrapper><hitCount>1</hitCount><resultList><result><id>1</id><doi>10.1000/b.1</doi><title>${title}.</title><authorString>Bee A, Dee C.</authorString><authorList><author><fullName>Bee A</fullName><firstName>Ann</firstName><lastName>Bee</lastName></author><author><collectiveName>Hive Group</collectiveName></author></authorList><journalInfo><journal><title>Things</title></journal></journalInfo><pubYear>2026</pubYear><abstractText>${abstract}</abstractText><firstPublicationDate>2026-02-02</firstPublicationDate></result></resultList></responseWrapper>`;
    expect(facts(text)).toEqual([
      [title, 'Ann Bee; Hive Group', abstract, '10.1000/b.1', '2026-2-2', 'Things'],
    ]);
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
