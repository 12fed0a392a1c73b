import type { Options } from 'minisearch';

/** MiniSearch options as its documentation recommends: fields, boosts, prefix search, fuzziness. */
export const miniSearchOptions: Options = {
  fields: ['title', 'authors', 'abstract', 'arxiv'],
  storeFields: ['title', 'authors', 'abstract', 'year'],
  searchOptions: { boost: { title: 5, authors: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
};
