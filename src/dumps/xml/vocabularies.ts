/** Vocabularies of records of papers: which element is a record, and at which paths it has which field. */

export interface Vocabulary {
  /** In captures of this vocabulary. */
  readonly mark: RegExp;
  /** A record's element, by the names of the two elements around it and its own. */
  readonly record: RegExp;
  /** Paths of fields (`select`); the first that has a value counts. */
  readonly title: readonly string[];
  /** An article in front of the title, by which catalogues don't sort. */
  readonly titleStart?: readonly string[];
  /** Where a full stop stands behind every title, and a translated one has brackets around it. */
  readonly isStopped?: boolean;
  readonly subtitle?: readonly string[];
  readonly abstract: readonly string[];
  readonly venue: readonly string[];
  /** Elements of one person or group each; those at `byline` have a list of names. */
  readonly authors: readonly string[];
  readonly byline?: readonly string[];
  /** Those of a later path only complete what an earlier one leaves open. */
  readonly dates: readonly string[];
  /** Elements whose text is an identifier, an address, or neither. */
  readonly identifiers: readonly string[];
  /** An attribute of the record that may be one too. */
  readonly about?: string;
  readonly classes?: readonly string[];
  readonly licence?: readonly string[];
  readonly language?: readonly string[];
  /** Elements, or an attribute of them, that say what kind of work it is; by default the record's own name does. */
  readonly type?: readonly [path: string, attribute?: string];
  /** Elements that name data and programs, and of whose other words none says what the venue is. */
  readonly genre?: string;
}

const article = 'MedlineCitation/Article';
const work = '(?:journal_article|conference_paper|posted_content|content_item|dissertation)';

export const vocabularies: readonly Vocabulary[] = [
  // https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/
  {
    mark: /<Pubmed(?:ArticleSet|Article|BookArticle)[\s>]/,
    record: /\/Pubmed(?:Book)?Article$/,
    title: [
      `${article}/ArticleTitle`,
      `${article}/VernacularTitle`,
      'BookDocument/ArticleTitle',
      'BookDocument/Book/BookTitle',
    ],
    isStopped: true,
    abstract: [`${article}/Abstract/AbstractText`, 'BookDocument/Abstract/AbstractText'],
    venue: [`${article}/Journal/Title`, 'BookDocument/Book/BookTitle'],
    authors: [
      `${article}/AuthorList/Author`,
      'BookDocument/AuthorList/Author',
      'BookDocument/Book/AuthorList/Author',
    ],
    dates: [
      `${article}/ArticleDate`,
      `${article}/Journal/JournalIssue/PubDate`,
      'BookDocument/ContributionDate',
      'BookDocument/Book/PubDate',
    ],
    identifiers: [
      `${article}/ELocationID[EIdType=doi]`,
      'PubmedData/ArticleIdList/ArticleId[IdType=doi]',
      'BookDocument/ArticleIdList/ArticleId[IdType=doi]',
    ],
    language: [`${article}/Language`, 'BookDocument/Language'],
    type: [`${article}/PublicationTypeList/PublicationType`],
  },
  // https://info.arxiv.org/help/oa/
  {
    mark: /<arXiv(?:Raw)?[\s>]/,
    record: /\/arXiv(?:Raw)?$/,
    title: ['title'],
    abstract: ['abstract'],
    venue: ['journal-ref'],
    authors: ['authors/author'],
    byline: ['authors'],
    dates: ['created', 'version[version=v1]/date'],
    identifiers: ['id', 'doi'],
    classes: ['categories'],
    licence: ['license'],
  },
  // https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
  {
    mark: /<(?:[\w.-]+:)?(?:dc|qualifieddc)[\s>]/,
    record: /\/(?:dc|qualifieddc)$/,
    title: ['title'],
    abstract: ['abstract', 'description'],
    venue: ['source'],
    authors: ['creator'],
    dates: ['issued', 'date'],
    identifiers: ['identifier'],
    licence: ['rights', 'license'],
    language: ['language'],
    genre: 'type',
  },
  // https://www.loc.gov/standards/mods/
  {
    mark: /<(?:[\w.-]+:)?mods(?:Collection)?[\s>]/,
    record: /\/mods$/,
    title: ['titleInfo[type=]/title'],
    titleStart: ['titleInfo[type=]/nonSort'],
    subtitle: ['titleInfo[type=]/subTitle'],
    abstract: ['abstract'],
    venue: ['relatedItem[type=host]/titleInfo/title'],
    authors: ['name'],
    dates: [
      'originInfo/dateIssued',
      'relatedItem[type=host]/originInfo/dateIssued',
      'relatedItem[type=host]/part/date',
    ],
    identifiers: ['identifier', 'location/url'],
    language: ['language/languageTerm'],
    genre: 'genre',
  },
  // https://dblp.org/xml/dblp.dtd
  {
    mark: /<dblp(?:person)?[\s>]/,
    record:
      /(?:dblp|\br)\/(?:article|inproceedings|proceedings|book|incollection|phdthesis|mastersthesis|www|data)$/,
    title: ['title'],
    isStopped: true,
    abstract: [],
    venue: ['journal', 'booktitle'],
    authors: ['author'],
    dates: ['year'],
    identifiers: ['ee'],
  },
  // https://dblp.org/faq/How+to+use+the+dblp+search+API.html
  {
    mark: /<hits [^<>]{0,200}\btotal=/,
    record: /hit\/info$/,
    title: ['title'],
    isStopped: true,
    abstract: [],
    venue: ['venue'],
    authors: ['authors/author'],
    dates: ['year'],
    identifiers: ['doi', 'ee'],
    type: ['type'],
  },
  // EndNote's export, which other programs for libraries write too.
  {
    mark: /<xml>\s{0,99}<records>/,
    record: /xml\/records\/record$/,
    title: ['titles/title'],
    abstract: ['abstract'],
    venue: ['titles/secondary-title', 'periodical/full-title'],
    authors: ['contributors/authors/author'],
    dates: ['dates/pub-dates/date', 'dates', 'dates/year'],
    identifiers: [
      'electronic-resource-num',
      'urls/related-urls/url',
      'urls/pdf-urls/url',
      'urls/web-urls/url',
    ],
    language: ['language'],
    type: ['ref-type', 'name'],
  },
  // https://data.crossref.org/reports/help/schema_doc/5.3.1/
  {
    mark: /<(?:[\w.-]+:)?(?:crossref(?:_result)?|doi_batch)[\s>]/,
    record: new RegExp(`/${work}$`),
    title: ['titles/title'],
    subtitle: ['titles/subtitle'],
    abstract: ['abstract[abstract-type=]', 'abstract'],
    venue: [
      '../journal_metadata/full_title',
      '../proceedings_metadata/proceedings_title',
      '../proceedings_series_metadata/proceedings_title',
      '../book_metadata/titles/title',
      '../book_series_metadata/titles/title',
    ],
    authors: ['contributors/*[contributor_role=author]', 'person_name[contributor_role=author]'],
    dates: ['posted_date', 'publication_date', 'approval_date', '../journal_issue/publication_date'],
    identifiers: ['doi_data/doi'],
  },
  // https://schema.datacite.org/, and OpenAIRE's records, which are made of its elements
  {
    mark: /datacite\.org\/schema/,
    record: /(?:metadata|payload|resources|^\/)\/resource$/,
    title: ['titles/title[titleType=]', 'titles/title'],
    subtitle: ['titles/title[titleType=Subtitle]'],
    abstract: ['descriptions/description[descriptionType=Abstract]', 'description'],
    venue: [],
    authors: ['creators/creator'],
    dates: [
      'dates/date[dateType=Submitted]',
      'dates/date[dateType=Issued]',
      'publicationYear',
      'dates/date[dateType=Available]',
      'date[dateType=Issued]',
    ],
    identifiers: ['identifier', 'alternateIdentifiers/alternateIdentifier'],
    licence: ['rightsList/rights'],
    language: ['language'],
    type: ['resourceType', 'resourceTypeGeneral'],
  },
  // https://github.com/acl-org/acl-anthology/blob/master/data/xml/schema.rnc
  {
    mark: /<collection [^<>]{0,100}\bid=[^<>]{0,100}>\s{0,99}<volume[\s>]/,
    record: /collection\/volume\/paper$/,
    title: ['title'],
    abstract: ['abstract'],
    venue: ['../meta/booktitle'],
    authors: ['author'],
    dates: ['../meta/year'],
    identifiers: ['doi', 'url'],
    language: ['language'],
  },
  // https://jats.nlm.nih.gov/archiving/tag-library/1.3/
  {
    mark: /<article-meta[\s>]/,
    record: /^article\/front\/article-meta$/,
    title: ['title-group/article-title'],
    subtitle: ['title-group/subtitle'],
    abstract: ['abstract[abstract-type=]', 'abstract'],
    venue: ['../journal-meta/journal-title-group/journal-title', '../journal-meta/journal-title'],
    authors: [
      'contrib-group/contrib[contrib-type=author]',
      'contrib-group[content-type=authors]/contrib',
      'contrib-group/contrib[contrib-type=]',
    ],
    dates: [
      'pub-date[pub-type=epub]',
      'pub-date[publication-format=electronic]',
      'pub-date[pub-type=ppub]',
      'pub-date',
    ],
    identifiers: ['article-id[pub-id-type=doi]', 'article-id[pub-id-type=arxiv]'],
    type: ['../..', 'article-type'],
  },
];
