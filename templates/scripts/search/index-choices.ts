import type { SearchSource } from '../../../src/search/query/index-source.ts';
import type { ReadQuery } from '../../../src/search/query/read-query.ts';
import type { SearchState } from '../../../src/search/query/search-address.ts';
import type { SearchFacet } from '../../../src/search/search-facet.ts';
import type { FacetChoice, IndexChoices, PaperIndex } from './paper-index.ts';

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
  return { facets: [...chosen, ...typed.reduce(addChoice, [])], order };
}

/** The index as a search asks it: with the facets and order of `state` and `query`. */
export function toSource(
  { search, lexicon, vocabulary }: PaperIndex,
  state: SearchState,
  query: ReadQuery,
  more: Pick<SearchSource, 'typed' | 'paperCount'>,
): SearchSource {
  const choices = toIndexChoices(state, query);
  return {
    ...more,
    order: state.order,
    // Without words there is no relevance: newest first.
    search: (asked) => search(asked, asked === null ? { ...choices, order: 'date' } : choices),
    lexicon,
    vocabulary,
  };
}

/** Facets of which a paper has one value. */
const single: ReadonlySet<SearchFacet> = new Set(['year', 'venue']);

/** Of two ranges of years, what both have; of two years, which no paper can have both, papers of either. */
function addChoice(before: readonly FacetChoice[], choice: FacetChoice): readonly FacetChoice[] {
  const { facet, values, excluded } = choice;
  const other = before.find((one) => one.facet === facet && !one.excluded);
  if (other === undefined || excluded || !single.has(facet)) return [...before, choice];
  const shared = other.values.filter((value) => values.includes(value));
  const joined = shared.length > 0 ? shared : [...other.values, ...values];
  return before.map((one) => (one === other ? { ...one, values: joined } : one));
}
