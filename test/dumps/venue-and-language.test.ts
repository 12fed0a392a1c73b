/** What records say of a paper's venue and language, in each kind of library. */
import { describe, expect, it } from 'vitest';
import { languageTag } from '../../src/dumps/fields/language-tag.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { venueKindOf } from '../../src/dumps/library/venue-kind.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x').entries;
const csl = (item: object) =>
  JSON.stringify([{ title: 'A Title', DOI: '10.1000/1', 'container-title': 'Gut', ...item }]);
const ris = (...lines: readonly string[]) =>
  ['TI  - A Title', 'T2  - Gut', ...lines, 'ER  - ', ''].join('\n');
const xml = (record: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${record}`;
const openalex = (type: string) =>
  JSON.stringify([
    {
      doi: '10.1000/1',
      display_name: 'A Title',
      type: 'article',
      language: 'es',
      primary_location: { source: { display_name: 'Gut', type } },
    },
  ]);

it.each<[string, string, object]>([
  [
    'BibTeX',
    '@article{x, title = {A Title}, journal = {Gut}, langid = {ngerman}}',
    { venueKind: 'journal', language: 'de' },
  ],
  [
    'BibTeX',
    '@inproceedings{x, title = {A Title}, booktitle = {Gut}, language = {fr}}',
    { venueKind: 'conference', language: 'fr' },
  ],
  ['BibTeX', '@incollection{x, title = {A Title}, booktitle = {Gut}}', { venueKind: undefined }],
  ['BibTeX', '@article{x, title = {A Title}, journal = {CoRR}}', { venue: undefined, venueKind: undefined }],
  [
    'CSL-JSON',
    csl({ type: 'article-journal', language: 'pt-BR' }),
    { venueKind: 'journal', language: 'pt-BR' },
  ],
  ['Crossref', csl({ type: 'proceedings-article' }), { venueKind: 'conference', language: undefined }],
  ['CSL-JSON', csl({ type: 'chapter' }), { venueKind: undefined }],
  [
    'Crossref',
    csl({ type: 'article-journal', 'container-title': ['Computers &amp; Education'] }),
    { venue: 'Computers & Education' },
  ],
  [
    'Crossref',
    csl({ type: 'article-journal', 'container-title': 'Acta <i>D</i> &amp;amp; E' }),
    { venue: 'Acta D & E' },
  ],
  ['CSL-JSON', csl({ type: 'article-journal', 'container-title': 'R&D; p < 5' }), { venue: 'R&D; p < 5' }],
  ['RIS', `TY  - JOUR\n${ris('LA  - fre')}`, { venueKind: 'journal', language: 'fr' }],
  ['RIS', `TY  - CONF\n${ris('PY  - 2022')}`, { venueKind: 'conference', firstMonth: '2022' }],
  [
    'PubMed',
    'PMID- 39000001\nTI  - A title.\nLA  - spa\nJT  - Gut\nLID - 10.1000/1 [doi]\n',
    { venueKind: 'journal', language: 'es' },
  ],
  [
    'EndNote',
    '%0 Conference Paper\n%T A Title\n%B Gut\n%G German\n',
    { venueKind: 'conference', language: 'de' },
  ],
  [
    'Web of Science',
    'PT C\nTI A Title\nSO Gut\nLA English\nER\n',
    { venueKind: 'conference', language: 'en' },
  ],
  ['RefWorks', 'RT Journal Article\nT1 A Title\nA1 Bee,Ann\nJF Gut\n', { venueKind: 'journal' }],
  [
    'Zotero',
    '"Item Type","Title","Publication Title","Language","DOI"\n"conferencePaper","A Title","Gut","de","10.1000/1"\n',
    { venueKind: 'conference', language: 'de' },
  ],
  ['OpenAlex', openalex('journal'), { venueKind: 'journal', language: 'es' }],
  ['OpenAlex', openalex('conference'), { venueKind: 'conference' }],
  ['OpenAlex', openalex('book series'), { venueKind: undefined }],
  [
    'PubMed’s XML',
    xml(
      '<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><Journal><Title>Gut</Title></Journal><ELocationID EIdType="doi">10.1000/1</ELocationID><ArticleTitle>A title.</ArticleTitle><Language>ger</Language><PublicationTypeList><PublicationType>Clinical Trial</PublicationType><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>',
    ),
    { venueKind: 'journal', language: 'de' },
  ],
  [
    'Dublin Core',
    xml(
      '<oai_dc:dc xmlns:oai_dc="x"><dc:title>A Title</dc:title><dc:identifier>doi:10.1000/1</dc:identifier><dc:source>Gut</dc:source><dc:language>ita</dc:language></oai_dc:dc>',
    ),
    { venueKind: undefined, language: 'it' },
  ],
  [
    'MODS in two languages',
    xml(
      '<mods><identifier>10.1000/1</identifier><titleInfo><title>A Title</title></titleInfo><language><languageTerm>eng</languageTerm><languageTerm>ger</languageTerm></language></mods>',
    ),
    { language: undefined },
  ],
  [
    'DBLP’s XML',
    xml(
      '<dblp><inproceedings><title>A Title.</title><author>Ann Bee</author><booktitle>Gut</booktitle><ee>https://doi.org/10.1000/1</ee></inproceedings></dblp>',
    ),
    { venueKind: 'conference' },
  ],
])('%s: %s', (_name, text, expected) => expect(read(text)).toMatchObject([expected]));

const imprint = { volume: '12', number: '3', pages: '100-110' };

it.each<[string, string, object | undefined]>([
  ['BibTeX', '@article{x, title={A}, journal={Gut}, volume=12, number={3}, pages={100--110}}', imprint],
  [
    'BibTeX',
    '@article{x, title={A}, journal={Gut}, volume={XII}, eid={e042}}',
    { volume: 'XII', pages: 'e042' },
  ],
  ['BibTeX', '@article{x, title={A}, journal={CoRR}, volume={abs/2402.09739}}', undefined],
  ['BibTeX', '@article{x, title={A}, journal={Gut}, volume={in press}, pages={to appear}}', undefined],
  ['CSL-JSON', csl({ type: 'article-journal', volume: 12, issue: '3', page: '100–110' }), imprint],
  ['CSL-JSON', csl({ type: 'article-journal', page: 'S1-S5, 7' }), { pages: 'S1-S5, 7' }],
  ['RIS', `TY  - JOUR\n${ris('VL  - 12', 'IS  - 3', 'SP  - 100', 'EP  - 110')}`, imprint],
  ['RIS', `TY  - JOUR\n${ris('SP  - e042')}`, { pages: 'e042' }],
])('%s: %s says where in the venue', (_name, text, expected) =>
  expect(read(text)[0]?.imprint).toEqual(expected),
);

describe('a language', () => {
  it.each([
    ['en', 'en'],
    ['en_US', 'en-US'],
    ['de-at', 'de-AT'],
    ['zh-Hans-CN', 'zh-CN'],
    [' German ', 'de'],
    ['Français', 'fr'],
    ['中文', 'zh'],
    ['chi', 'zh'],
    ['eng; ger', undefined],
    ['Python', undefined],
    ['xx', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (said, tag) => expect(languageTag(said)).toBe(tag));
});

it.each([
  ['Journal Article', 'journal'],
  ['research-article', 'journal'],
  ['Conference and Workshop Papers', 'conference'],
  ['posted-content', undefined],
  [undefined, undefined],
])('records of the type %s are of a %s', (type, kind) => expect(venueKindOf(type)).toBe(kind));
