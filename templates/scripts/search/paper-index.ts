/** Interface of a search index: Pagefind's, or the title index on `file://`. */

import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { IndexAnswer } from '../../../src/search/query/search-archive.ts';
import type { Vocabulary } from '../../../src/words/vocabulary.ts';

export interface PaperIndex {
  /** Whether results can be filtered and sorted. */
  readonly facets: boolean;
  /** Loads what every search needs. */
  readonly open: () => Promise<void>;
  /** Loads what this search needs, in advance. */
  readonly preload: (asked: string, state: SearchState) => Promise<void>;
  /** Loads the facets; later results have counts. */
  readonly loadFacets: () => Promise<void>;
  /** `null` returns all papers that match the facets. */
  readonly search: (asked: string | null, state: SearchState) => Promise<IndexAnswer>;
  readonly vocabulary: () => Promise<Vocabulary>;
}
