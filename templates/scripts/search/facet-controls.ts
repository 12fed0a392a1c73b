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

type Control = HTMLSelectElement | HTMLInputElement | null;

export function findFacetControls(panel: HTMLFormElement): FacetControls {
  const find = (name: string): Control => panel.querySelector(`[name="${name}"]`);
  const details = panel.querySelector('details');
  return {
    read: () => ({
      facets: Object.fromEntries(
        searchFacets.map((facet) => [facet, readValue(find(facet))]).filter(([, value]) => value !== ''),
      ),
      order: readValue(find('sort')) === 'date' ? 'date' : 'relevance',
    }),
    fill: ({ facets, order }) => {
      for (const facet of searchFacets) setValue(find(facet), facets[facet] ?? '');
      setValue(find('sort'), order === 'date' ? 'date' : '');
      if (details !== null && (Object.keys(facets).length > 0 || order === 'date')) details.open = true;
    },
    clear: () => {
      for (const name of [...searchFacets, 'sort']) setValue(find(name), '');
    },
    clearOne: (facet) => setValue(find(facet), ''),
    known: Object.fromEntries(searchFacets.map((facet) => [facet, valuesOf(find(facet))])),
    count: (counts) => {
      for (const facet of searchFacets) showCounts(find(facet), counts[facet]);
    },
    labelOf: (facet, value) => labelIn(find(facet), value),
  };
}

/** Empty where nothing is chosen. */
function readValue(control: Control): string {
  if (control instanceof HTMLInputElement) return control.checked ? control.value : '';
  return control?.value ?? '';
}

function setValue(control: Control, value: string): void {
  if (control instanceof HTMLInputElement) control.checked = value === control.value;
  else if (control !== null) control.value = value;
}

function showCounts(control: Control, counts: Readonly<Record<string, number>> | undefined): void {
  if (!(control instanceof HTMLSelectElement) || counts === undefined) return;
  for (const option of control.options) {
    const { label } = option.dataset;
    if (label !== undefined) option.textContent = `${label} (${counts[option.value] ?? 0})`;
  }
}

function labelIn(control: Control, value: string): string {
  if (!(control instanceof HTMLSelectElement)) return value;
  const option = [...control.options].find((one) => one.value === value);
  return option?.dataset.label ?? value;
}

function valuesOf(control: Control): readonly FacetValue[] {
  if (!(control instanceof HTMLSelectElement)) return [];
  return [...control.options].flatMap(({ value, dataset: { label } }) =>
    value === '' || label === undefined ? [] : [{ value, label }],
  );
}
