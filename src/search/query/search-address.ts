/** The state of a search as the query of a URL, and back. */
import { type SearchFacet, searchFacets } from '../search-facet.ts';

export interface SearchState {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<SearchFacet, string>>>;
  readonly order: 'relevance' | 'date';
}

/** Whether nothing is asked for; an order alone asks for nothing. */
export function isEmptySearch({ text, facets }: SearchState): boolean {
  return text.trim() === '' && Object.keys(facets).length === 0;
}

/** Reads the query part of an address, `?q=…&topic=…&sort=date`; unknown keys and empty values count for nothing. */
export function parseSearchAddress(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const facets: Partial<Record<SearchFacet, string>> = {};
  for (const facet of searchFacets) {
    const value = parameters.get(facet);
    if (value) facets[facet] = value;
  }
  return {
    // A field of one line would join the words at a line's end.
    text: (parameters.get('q') ?? '').replace(/ ?[\r\n]\s*/g, ' '),
    facets,
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The query part for a state, with its question mark; empty for an empty search. */
export function renderSearchAddress({ text, facets, order }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const facet of searchFacets) {
    const value = facets[facet];
    if (value !== undefined && value !== '') parameters.set(facet, value);
  }
  if (order === 'date') parameters.set('sort', 'date');
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
