/** What the page understood beside plain words, as buttons that take it back. */
import { type QueryClause, type ReadQuery, removeClause } from '../../../src/search/query/read-query.ts';
import type { SearchState } from '../../../src/search/query/search-address.ts';
import { type SearchFacet, searchFacets } from '../../../src/search/search-facet.ts';
import { makeElement } from '../behaviours/make-element.ts';
import type { FacetControls } from './facet-controls.ts';

export interface ChipActions {
  /** The query's text, changed. */
  readonly rewrite: (text: string) => void;
  readonly clearFacet: (facet: SearchFacet) => void;
}

const facetNames: Readonly<Record<SearchFacet, string>> = {
  issue: 'Issue',
  year: 'Year',
  topic: 'Topic',
  venue: 'Venue',
  code: 'Has',
};

/** Fills `list`; hides it where there is nothing but words. */
export function showChips(
  list: HTMLElement,
  query: ReadQuery,
  state: SearchState,
  facets: FacetControls,
  { rewrite, clearFacet }: ChipActions,
): void {
  const typed = query.clauses
    .filter((clause) => clause.kind !== 'word' || clause.excluded)
    .map((clause) => makeChip(labelOf(clause), () => rewrite(removeClause(query, clause))));
  const chosen = searchFacets.flatMap((facet) => {
    const value = state.facets[facet];
    if (value === undefined) return [];
    const name = facet === 'code' ? 'code' : facets.labelOf(facet, value);
    return [makeChip(`${facetNames[facet]}: ${name}`, () => clearFacet(facet))];
  });
  list.replaceChildren(...typed, ...chosen);
  list.hidden = list.childElementCount === 0;
}

function makeChip(label: string, remove: () => void): HTMLLIElement {
  const cross = makeElement('span', {}, '×');
  cross.setAttribute('aria-hidden', 'true');
  const button = makeElement('button', { type: 'button' }, label, ' ', cross);
  button.setAttribute('aria-label', `${label}: remove`);
  button.addEventListener('click', remove);
  return makeElement('li', {}, button);
}

function labelOf(clause: QueryClause): string {
  const not = clause.excluded ? 'Not ' : '';
  if (clause.kind === 'facet') {
    const labels = clause.values.map(({ label }) => label);
    const shown = labels.length > 3 ? [labels.at(-1), '…', labels[0]].join(' ') : labels.join(' or ');
    return `${not}${facetNames[clause.facet]}: ${shown}`;
  }
  if (clause.kind === 'phrase') return `${not}“${clause.text}”`;
  if (clause.kind === 'word') return `${not}“${clause.text}”`;
  return `${not}${clause.kind === 'author' ? 'Author' : 'Title'}: ${clause.text}`;
}
