import { expect, test } from 'vitest';
import type { IndexedPaper, SearchSource } from '../../src/search/query/index-source.ts';
import { findLimits } from '../../src/search/query/limit-hits.ts';
import { readQuery } from '../../src/search/query/read-query.ts';
import { splitWords } from '../../src/words/split-words.ts';

const papers = [
  'Samuel Yen-Chi Chen',
  'Chen Yi, Sun Chao',
  'Diederik P Kingma, Ole King',
  'LI Wei',
  ...Array.from({ length: 14 }, (_, at) => `Anna Chen, Silvia B${at}`),
].map(
  (authors, at): IndexedPaper => ({
    url: `papers/${at}/`,
    title: 'A study',
    authors,
    content: '',
    filters: {},
  }),
);

/** Has names as whole words, as the index does that has not read the files of single letters. */
const source: SearchSource = {
  order: 'relevance',
  typed: false,
  paperCount: papers.length,
  lexicon: async () => new Map(),
  vocabulary: async () => new Map(),
  search: async (asked) => {
    const words = (asked ?? '').split(' ').map((word) => word.replace('_', ''));
    const has = ({ authors }: IndexedPaper): boolean =>
      words.every((word) => splitWords(authors).includes(word) && word.length > 1);
    const hits = papers.filter(has).map((paper) => ({
      id: paper.url,
      score: 1,
      inTitle: false,
      inAuthors: true,
      load: async () => paper,
    }));
    return { hits, counts: {} };
  },
};

test.each([
  ['"S. Y.-C. Chen"', ['Samuel Yen-Chi Chen']],
  ['"Chen SYC"', ['Samuel Yen-Chi Chen']],
  ['"Chen, S."', ['Samuel Yen-Chi Chen']],
  ['"Kingma DP"', ['Diederik P Kingma, Ole King']],
  ['"D.P. Kingma"', ['Diederik P Kingma, Ole King']],
  ['"Kingma PD"', ['Diederik P Kingma, Ole King']],
  ['"KINGMA DP"', ['Diederik P Kingma, Ole King']],
  ['"Kingma DX"', []],
  ['"SC"', []],
  ['"LI Wei"', ['LI Wei']],
])('initials are those of one name, of many papers with the family name: %s', async (name, authors) => {
  const { wanted = [] } = await findLimits(readQuery(`author:${name}`, {}).clauses, source);
  expect((await Promise.all(wanted.map((hit) => hit.load()))).map((paper) => paper.authors)).toEqual(authors);
});
