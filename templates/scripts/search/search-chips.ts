/** Chips: the parsed parts of a query other than plain words, as buttons that remove them. */
import { removeClause } from '../../../src/search/query/change-query.ts';
import { readLocalNames } from '../../../src/search/query/local-names.ts';
import type { QueryClause, ReadQuery } from '../../../src/search/query/read-query.ts';
import type { SearchState } from '../../../src/search/query/search-address.ts';
import { type SearchFacet, searchFacets } from '../../../src/search/search-facet.ts';
import { makeElement } from '../behaviours/make-element.ts';
import { phrase, type ScriptPhrase } from '../words/words.ts';
import type { FacetControls } from './facet-controls.ts';

export interface ChipActions {
  /** Called with the new text of the query. */
  readonly rewrite: (text: string) => void;
  readonly clearFacet: (facet: SearchFacet) => void;
}

const facetLabels: Readonly<Record<SearchFacet, ScriptPhrase>> = {
  issue: 'Issue: {value}',
  year: 'Year: {value}',
  topic: 'Topic: {value}',
  venue: 'Venue: {value}',
  code: 'Has: {value}',
};

const printed = (label: ScriptPhrase): string => phrase(label, { value: '' });

/** The names of fields and operators that the chips print, to read them as typed. */
export const localNames = readLocalNames(
  {
    author: printed('Author: {value}'),
    title: printed('Title: {value}'),
    has: printed(facetLabels.code),
    ...Object.fromEntries(
      (['issue', 'year', 'topic', 'venue'] as const).map((facet) => [facet, printed(facetLabels[facet])]),
    ),
  },
  phrase(' or '),
  phrase('Not {what}', { what: '' }),
);

/** Fills `list`; hides it if the query has only plain words. */
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
    const name = facet === 'code' ? phrase('code') : facets.labelOf(facet, value);
    return [makeChip(phrase(facetLabels[facet], { value: name }), () => clearFacet(facet))];
  });
  list.replaceChildren(...typed, ...chosen);
  list.hidden = list.childElementCount === 0;
}

function makeChip(label: string, remove: () => void): HTMLLIElement {
  const cross = makeElement('span', {}, '×');
  cross.setAttribute('aria-hidden', 'true');
  const button = makeElement('button', { type: 'button' }, label, ' ', cross);
  button.setAttribute('aria-label', phrase('{what}: remove', { what: label }));
  button.addEventListener('click', remove);
  return makeElement('li', {}, button);
}

function labelOf(clause: QueryClause): string {
  const wanted = wantedLabel(clause);
  return clause.excluded ? phrase('Not {what}', { what: wanted }) : wanted;
}

function wantedLabel(clause: QueryClause): string {
  if (clause.kind === 'facet') {
    const labels = clause.values.map(({ label }) => label);
    const value = labels.length > 3 ? [labels.at(-1), '…', labels[0]].join(' ') : labels.join(phrase(' or '));
    return phrase(facetLabels[clause.facet], { value });
  }
  if (clause.of !== undefined) return clause.of.map(wantedLabel).join(phrase(' or '));
  if (clause.kind === 'phrase' || clause.kind === 'word') return phrase('“{name}”', { name: clause.text });
  return phrase(clause.kind === 'author' ? 'Author: {value}' : 'Title: {value}', { value: clause.text });
}
