/** Interface of a search index: Pagefind's, or the title index on `file://`. */

import type { LexiconEntry } from '../../../src/search/lexicon/lexicon-entry.ts';
import type { IndexAnswer, SearchSource } from '../../../src/search/query/index-source.ts';
import type { SearchFacet } from '../../../src/search/search-facet.ts';
import type { FindCompletions } from './fetched-completions.ts';

/** Papers must have one of `values`, or none of them. */
export interface FacetChoice {
  readonly facet: SearchFacet;
  readonly values: readonly string[];
  readonly excluded: boolean;
}

export interface IndexChoices {
  readonly facets: readonly FacetChoice[];
  readonly order: 'relevance' | 'date';
}

export interface PaperIndex {
  /** Whether results can be filtered and sorted. */
  readonly facets: boolean;
  /** Loads what every search needs. */
  readonly open: () => Promise<void>;
  /** Loads what this search needs, in advance. */
  readonly preload: (asked: string, choices: IndexChoices) => Promise<void>;
  /** Fetches the facets' lists; answers have counts from then on. */
  readonly loadFacets: () => Promise<void>;
  /** For `null`, all papers that match the facets. */
  readonly search: (asked: string | null, choices: IndexChoices) => Promise<IndexAnswer>;
  readonly lexicon: (stems: readonly string[]) => Promise<ReadonlyMap<string, LexiconEntry>>;
  readonly vocabulary: SearchSource['vocabulary'];
  /** Completions of a typed text. */
  readonly complete: FindCompletions;
}
