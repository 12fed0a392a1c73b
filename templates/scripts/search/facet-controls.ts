/** Facets and order of results: reads and fills the form, and updates counts. */

import type { FacetValue } from '../../../src/search/query/facet-values.ts';
import type { IndexAnswer } from '../../../src/search/query/index-source.ts';
import type { KnownFacetValues } from '../../../src/search/query/read-query.ts';
import type { SearchState } from '../../../src/search/query/search-address.ts';
import { type SearchFacet, searchFacets } from '../../../src/search/search-facet.ts';

export interface FacetControls {
  readonly read: () => Pick<SearchState, 'facets' | 'order'>;
  readonly fill: (state: SearchState) => void;
  readonly clear: () => void;
  /** Clears the selection of one facet. */
  readonly clearOne: (facet: SearchFacet) => void;
  /** All values of the form's facets. */
  readonly known: KnownFacetValues;
  /** Shows the number of results for each value; values without results stay visible. */
  readonly count: (counts: IndexAnswer['counts']) => void;
  /** Label of a facet's value. */
  readonly labelOf: (facet: SearchFacet, value: string) => string;
}

export function findFacetControls(panel: HTMLFormElement): FacetControls {
  const field = (name: string): HTMLSelectElement | HTMLInputElement | null =>
    panel.querySelector(`[name="${name}"]`);
  const readControl = (control: HTMLSelectElement | HTMLInputElement | null): string => {
    if (control instanceof HTMLInputElement) return control.checked ? control.value : '';
    return control?.value ?? '';
  };
  const set = (name: string, value: string): void => {
    const control = field(name);
    if (control instanceof HTMLInputElement) control.checked = value === control.value;
    else if (control !== null) control.value = value;
  };
  const details = panel.querySelector('details');
  return {
    read: () => ({
      facets: Object.fromEntries(
        searchFacets.map((facet) => [facet, readControl(field(facet))]).filter(([, value]) => value !== ''),
      ),
      order: readControl(field('sort')) === 'date' ? 'date' : 'relevance',
    }),
    fill: ({ facets, order }) => {
      for (const facet of searchFacets) set(facet, facets[facet] ?? '');
      set('sort', order === 'date' ? 'date' : '');
      if (details !== null && (Object.keys(facets).length > 0 || order === 'date')) details.open = true;
    },
    clear: () => {
      for (const name of [...searchFacets, 'sort']) set(name, '');
    },
    clearOne: (facet) => set(facet, ''),
    known: Object.fromEntries(searchFacets.map((facet) => [facet, valuesOf(field(facet))])),
    count: (counts) => {
      for (const facet of searchFacets) {
        const control = field(facet);
        const values = counts[facet];
        if (!(control instanceof HTMLSelectElement) || values === undefined) continue;
        for (const option of control.options) {
          const label = option.dataset.label;
          if (label !== undefined) option.textContent = `${label} (${values[option.value] ?? 0})`;
        }
      }
    },
    labelOf: (facet, value) => {
      const control = field(facet);
      if (!(control instanceof HTMLSelectElement)) return value;
      const option = [...control.options].find((one) => one.value === value);
      return option?.dataset.label ?? value;
    },
  };
}

function valuesOf(control: HTMLSelectElement | HTMLInputElement | null): readonly FacetValue[] {
  if (!(control instanceof HTMLSelectElement)) return [];
  return [...control.options].flatMap(({ value, dataset: { label } }) =>
    value === '' || label === undefined ? [] : [{ value, label }],
  );
}
