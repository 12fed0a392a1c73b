import { expect, test } from 'vitest';
import type { IndexedPaper, SearchSource } from '../../src/search/query/index-source.ts';
import { type KnownFacetValues, type ReadQuery, readQuery } from '../../src/search/query/read-query.ts';
import { searchWithFields } from '../../src/search/query/relax-fields.ts';
import { splitWords } from '../../src/words/split-words.ts';

const known: KnownFacetValues = {
  year: ['2022', '2023', '2024'].map((value) => ({ value, label: value })),
  venue: [{ value: 'iclr', label: 'ICLR' }],
};

function paper(id: string, title: string, year: string, venue: readonly string[]): IndexedPaper {
  return { url: `papers/${id}/`, title, authors: '', content: '', filters: { year: [year], venue } };
}
const papers = [
  paper('old', 'Mamba of old', '2022', []),
  paper('mamba', 'Mamba', '2023', []),
  paper('other', 'Other', '2024', ['iclr']),
];

/** The papers that the facets of `query` let through, with all words asked for. */
function sourceFor({ clauses }: ReadQuery): SearchSource {
  const allowed = papers.filter(({ filters }) =>
    clauses.every(
      (one) =>
        one.kind !== 'facet' ||
        one.values.some(({ value }) => filters[one.facet]?.includes(value)) !== one.excluded,
    ),
  );
  const search: SearchSource['search'] = async (asked) => ({
    hits: allowed
      .filter(({ title }) => splitWords(asked ?? '').every((word) => splitWords(title).includes(word)))
      .map((one) => ({ id: one.url, score: 1, inTitle: true, inAuthors: false, load: async () => one })),
    counts: {},
  });
  return {
    order: 'relevance',
    typed: false,
    paperCount: papers.length,
    search,
    lexicon: async () => new Map(),
    vocabulary: async () => new Map(),
  };
}

const ask = async (text: string) => {
  const { total, papers: found } = await searchWithFields(readQuery(text, known), new Set(), sourceFor);
  return [total, ...found.map(({ paper: { url }, lacking }) => [url.split('/')[1], ...lacking].join(' '))];
};

test('fields that some paper fits narrow the search', async () => {
  expect(await ask('mamba year:2023')).toEqual([1, 'mamba']);
});

test('fields that leave nothing over are said per paper, those with most of them first', async () => {
  expect(await ask('mamba year:2023 venue:iclr')).toEqual([
    0,
    'mamba venue:iclr',
    'old year:2023 venue:iclr',
  ]);
  expect(await ask('mamba -year:2022 venue:iclr')).toEqual([
    0,
    'mamba venue:iclr',
    'old -year:2022 venue:iclr',
  ]);
});

test('fields alone that nothing fits, and words that no paper has, stay without an answer', async () => {
  expect(await ask('year:2022 venue:iclr')).toEqual([0]);
  expect(await ask('year:2022 -mamba venue:iclr')).toEqual([0]);
  expect(await ask('xqzvwkj venue:iclr')).toEqual([0]);
});

test('a value that no facet has is read as a word, which is said where a paper has it', async () => {
  const insteadOf = async (text: string) =>
    (await searchWithFields(readQuery(text, known), new Set(), sourceFor)).instead?.join(' ');
  expect(await insteadOf('venue:mamba year:2023')).toBe('mamba year:2023');
  expect(await insteadOf('venue:xqzvwkj')).toBeUndefined();
  expect(await insteadOf('mamba -venue:old')).toBeUndefined();
  expect(await insteadOf('mamba year:2023')).toBeUndefined();
});
