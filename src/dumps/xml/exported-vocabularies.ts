/** Vocabularies of programs for libraries and of servers' exports, as `vocabularies.ts` has those of archives. */
import type { Vocabulary } from './vocabularies.ts';

export const exportedVocabularies: readonly Vocabulary[] = [
  // Zotero's RDF (https://www.zotero.org/support/dev/data_formats)
  {
    mark: /xmlns:z=["']http:\/\/www\.zotero\.org\/namespaces\/export#/,
    record: /RDF\/(?:Article|Book|BookSection|Description|Document|Manuscript|Report|Thesis)$/,
    title: ['title'],
    abstract: ['abstract'],
    venue: ['isPartOf/*/title', 'presentedAt/Conference/title'],
    authors: ['authors/Seq/li'],
    dates: ['date'],
    identifiers: ['identifier', 'identifier/URI/value', 'isPartOf/*/identifier'],
    about: 'rdf:about',
    language: ['language'],
    type: ['itemType'],
  },
  // https://europepmc.org/RestfulWebService
  {
    mark: /<responseWrapper[\s>][\s\S]{0,3000}?<(?:hitCount|resultList)>/,
    record: /resultList\/result$/,
    title: ['title'],
    isStopped: true,
    abstract: ['abstractText'],
    venue: ['journalInfo/journal/title', 'journalTitle', 'bookOrReportDetails/publisher'],
    authors: ['authorList/author'],
    byline: ['authorString'],
    dates: ['firstPublicationDate', 'pubYear'],
    identifiers: ['doi'],
    language: ['language'],
  },
  // HAL's TEI (https://api.archives-ouvertes.fr/docs/search)
  {
    mark: /<(?:tei:)?TEI[\s>][\s\S]{0,20000}?<biblFull>/,
    record: /listBibl\/biblFull$/,
    title: ['sourceDesc/biblStruct/analytic/title', 'titleStmt/title'],
    abstract: ['profileDesc/abstract[lang=en]', 'profileDesc/abstract'],
    venue: ['sourceDesc/biblStruct/monogr/title', 'sourceDesc/biblStruct/monogr/meeting/title'],
    authors: ['sourceDesc/biblStruct/analytic/author', 'titleStmt/author'],
    dates: ['sourceDesc/biblStruct/monogr/imprint/date[type=datePub]'],
    identifiers: ['sourceDesc/biblStruct/idno[type=doi]', 'sourceDesc/biblStruct/idno[type=arxiv]'],
  },
];
