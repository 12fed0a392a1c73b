/** What the page searches: Pagefind's index, or the list of titles when the page was opened from a disk. */

import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { IndexAnswer } from '../../../src/search/query/search-archive.ts';
import type { Vocabulary } from '../../../src/words/vocabulary.ts';

export interface PaperIndex {
  /** Whether results can be narrowed and sorted. */
  readonly facets: boolean;
  /** Fetches what every search needs. */
  readonly open: () => Promise<void>;
  /** Fetches what this search needs, ahead of it. */
  readonly preload: (asked: string, state: SearchState) => Promise<void>;
  /** Fetches the facets' lists; answers have counts from then on. */
  readonly loadFacets: () => Promise<void>;
  /** All papers that fit the facets when nothing is asked (`null`). */
  readonly search: (asked: string | null, state: SearchState) => Promise<IndexAnswer>;
  readonly vocabulary: () => Promise<Vocabulary>;
}
