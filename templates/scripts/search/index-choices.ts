import type { ReadQuery } from '../../../src/search/query/read-query.ts';
import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { SearchFacet } from '../../../src/search/search-facet.ts';
import type { FacetChoice, IndexChoices } from './paper-index.ts';

/** The facets of the form and those typed. */
export function toIndexChoices({ facets, order }: SearchState, query: ReadQuery): IndexChoices {
  const chosen = Object.entries(facets).map(
    ([facet, value]): FacetChoice => ({ facet: facet as SearchFacet, values: [value], excluded: false }),
  );
  const typed = query.clauses.flatMap((clause): readonly FacetChoice[] =>
    clause.kind === 'facet'
      ? [{ facet: clause.facet, values: clause.values.map(({ value }) => value), excluded: clause.excluded }]
      : [],
  );
  return { facets: [...chosen, ...typed], order };
}
