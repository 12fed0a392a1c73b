/** Data and programs among records of papers, by their types: left out with a warning, but for those on arXiv. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';
import { isOutputType } from '../../src/dumps/library/output-types.ts';

const read = (text: string, file = 'x') => {
  const { entries, diagnostics } = parseDump(new TextEncoder().encode(text), file);
  return [entries.map(({ title }) => title), diagnostics.map(({ rule }) => rule)];
};
const leftOut = [['Hives of Mud'], ['notice']];
const json = (...items: readonly object[]) => JSON.stringify(items, null, 1);

const csl = (type: string, fields: object = {}) => ({
  type,
  title: type === 'article-journal' ? 'Hives of Mud' : 'Counts of Hives',
  DOI: `10.5281/zenodo.${type.length}`,
  author: [{ family: 'Bee', given: 'Ann' }],
  ...fields,
});
const bib = (type: string, title: string, more = '') =>
  `@${type}{x${title.length}, title = {${title}}, author = {Bee, Ann}, doi = {10.1000/${title.length}}${more}}\n`;
const ris = (type: string, title: string, more = '') =>
  `TY  - ${type}\nTI  - ${title}\nAU  - Bee, Ann\nDO  - 10.1000/${title.length}\n${more}ER  - \n`;
const zenodo = (title: string, resource: object) => ({
  doi: `10.5281/zenodo.${title.length}`,
  title,
  metadata: {
    title,
    publication_date: '2025-03-01',
    description: '<p>We count hives of mud.</p>',
    creators: [{ name: 'Bee, Ann' }],
    resource_type: resource,
  },
});
const datacite = (title: string, general: string) => ({
  id: `10.1000/${title.length}`,
  attributes: {
    doi: `10.1000/${title.length}`,
    creators: [{ name: 'Bee, Ann' }],
    titles: [{ title }],
    publicationYear: 2025,
    types: { resourceTypeGeneral: general },
  },
});
const openalex = (title: string, type: string, source?: string) => ({
  doi: `https://doi.org/10.1000/${title.length}`,
  display_name: title,
  type,
  publication_date: '2025-03-04',
  primary_location: source === undefined ? null : { source: { display_name: 'A Place', type: source } },
  authorships: [{ author: { display_name: 'Ann Bee' } }],
});
const mud = 'Hives of Mud';
const counts = 'Counts of Hives';

describe('data and programs', () => {
  it.each<[string, string]>([
    ['CSL: data', json(csl('article-journal'), csl('dataset'))],
    ['CSL: programs', json(csl('article-journal'), csl('software'))],
    ['BibTeX: data', bib('article', mud) + bib('dataset', counts)],
    ['BibTeX: programs', bib('article', mud) + bib('software', counts)],
    ['RIS: data', ris('JOUR', mud) + ris('DATA', counts)],
    ['RIS: programs', ris('JOUR', mud) + ris('COMP', counts)],
    [
      'EndNote',
      `%0 Journal Article\n%T ${mud}\n%A Bee, Ann\n%R 10.1000/1\n\n%0 Computer Program\n%T ${counts}\n%A Bee, Ann\n%R 10.1000/2\n`,
    ],
    [
      'Zenodo',
      json(
        zenodo(mud, { type: 'publication', title: 'Preprint' }),
        zenodo(counts, { type: 'dataset', title: 'Dataset' }),
      ),
    ],
    ['InvenioRDM', json(zenodo(mud, { id: 'publication-article' }), zenodo(counts, { id: 'software' }))],
    ['DataCite', json(datacite(mud, 'Preprint'), datacite(counts, 'Dataset'))],
    ['OpenAlex', json(openalex(mud, 'article', 'journal'), openalex(counts, 'dataset', 'repository'))],
    [
      "DataCite's XML",
      `<?xml version="1.0"?><resources>${[
        [mud, 'JournalArticle'],
        [counts, 'Software'],
      ]
        .map(
          ([title, type]) =>
            `<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1000/${title?.length}</identifier><creators><creator><creatorName>Bee, Ann</creatorName></creator></creators><titles><title>${title}</title></titles><resourceType resourceTypeGeneral="${type}">x</resourceType></resource>`,
        )
        .join('')}</resources>`,
    ],
    [
      'Dublin Core',
      `<?xml version="1.0"?><OAI-PMH><ListRecords>${[
        [mud, 'info:eu-repo/semantics/article'],
        [counts, 'info:eu-repo/semantics/dataset'],
      ]
        .map(
          ([title, type]) =>
            `<record><metadata><oai_dc:dc xmlns:oai_dc="x" xmlns:dc="y"><dc:title>${title}</dc:title><dc:creator>Bee, Ann</dc:creator><dc:type>${type}</dc:type><dc:identifier>https://doi.org/10.1000/${title?.length}</dc:identifier></oai_dc:dc></metadata></record>`,
        )
        .join('')}</ListRecords></OAI-PMH>`,
    ],
  ])('are left out, and named: %s', (_what, text) => expect(read(text)).toEqual(leftOut));

  it('of a table are left out by their type', () => {
    const rows = `Item Type,Title,Author,DOI\njournalArticle,${mud},"Bee, Ann",10.1000/1\ndataset,${counts},"Bee, Ann",10.1000/2\ncomputerProgram,hivecount,"Bee, Ann",10.1000/3\n`;
    expect(read(rows, 'x.csv')[0]).toEqual([mud]);
  });

  it('are papers where they are on arXiv', () => {
    expect(read(ris('JOUR', mud) + ris('DATA', counts, 'UR  - https://arxiv.org/abs/2509.01234\n'))).toEqual([
      [mud, counts],
      [],
    ]);
    expect(read(bib('article', mud) + bib('dataset', counts, ', eprint = {2509.01234}'))[0]).toEqual([
      mud,
      counts,
    ]);
  });

  it('are papers where a journal is their place', () => {
    expect(
      read(json(openalex(mud, 'article', 'journal'), openalex(counts, 'dataset', 'journal')))[0],
    ).toEqual([mud, counts]);
  });

  it.each([
    ['BibTeX', bib('article', mud) + bib('dataset', counts, ', journal = {Scientific Data}, volume = {12}')],
    [
      'CSL',
      json(csl('article-journal'), csl('dataset', { 'container-title': 'Scientific Data', volume: '12' })),
    ],
  ])('are papers in a volume of a journal: %s', (_what, text) => {
    expect(read(text)[0]).toEqual([mud, counts]);
  });

  it.each([
    ['info:eu-repo/semantics/article', 'Dataset', 2],
    ['Journal article', 'Software', 2],
    ['doctoralThesis', 'dataset', 2],
    ['info:eu-repo/semantics/other', 'dataset', 1],
    ['Text', 'dataset', 1],
  ])('are papers where another type says so: %s, %s', (one, other, count) => {
    const records = [
      [mud, 'info:eu-repo/semantics/article'],
      [counts, one, other],
    ].map(
      ([title, ...types]) =>
        `<record><metadata><oai_dc:dc xmlns:oai_dc="x" xmlns:dc="y"><dc:title>${title}</dc:title><dc:creator>Bee, Ann</dc:creator>${types.map((type) => `<dc:type>${type}</dc:type>`).join('')}<dc:identifier>https://doi.org/10.1000/${title?.length}</dc:identifier></oai_dc:dc></metadata></record>`,
    );
    const text = `<?xml version="1.0"?><OAI-PMH><ListRecords>${records.join('')}</ListRecords></OAI-PMH>`;
    expect(read(text)[0]).toHaveLength(count);
  });
});

it.each([
  ['Dataset', true],
  ['info:eu-repo/semantics/dataset', true],
  ['http://purl.org/coar/resource_type/c_ddb1', true],
  ['Data and Artifacts', true],
  ['SoftwareSourceCode', true],
  ['Data Paper', false],
  ['DataPaper', false],
  ['database article', false],
  ['JOUR', false],
  ['misc', false],
  ['info:eu-repo/semantics/article', false],
])('the type %s is of data or programs: %s', (type, isOutput) => expect(isOutputType(type)).toBe(isOutput));
