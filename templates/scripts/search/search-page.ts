/** Controller of the search page: URL and form → results → URL. */

import { readLocalQuery } from '../../../src/search/query/local-names.ts';
import { offerCorrection } from '../../../src/search/query/offer-correction.ts';
import type { ReadQuery } from '../../../src/search/query/read-query.ts';
import { searchWithFields } from '../../../src/search/query/relax-fields.ts';
import {
  isEmptySearch,
  parseSearchAddress,
  renderSearchAddress,
  type SearchState,
} from '../../../src/search/query/search-address.ts';
import { parseQuery } from '../../../src/search/query/search-query.ts';
import { shortenQuery } from '../../../src/search/query/shorten-query.ts';
import { type FacetControls, findFacetControls } from './facet-controls.ts';
import { toIndexChoices, toSource } from './index-choices.ts';
import { openIndex, urlOf } from './open-index.ts';
import type { PaperIndex } from './paper-index.ts';
import { keepRecent } from './recent-searches.ts';
import { startResultKeys } from './result-keys.ts';
import { localNames, showChips } from './search-chips.ts';
import { startCompletion } from './search-completion.ts';
import { SearchHistory } from './search-history.ts';
import { SearchView } from './search-view.ts';
import { describeOutcome, failureNote, makeAdvice, makeSuggestion } from './search-words.ts';

/** Debounce time of the search field, in milliseconds. */
const typingPause = 140;

export function startSearchPage(): void {
  const place = document.querySelector<HTMLElement>('[data-search]');
  const panel = document.querySelector<HTMLFormElement>('[data-search-panel]');
  const field = panel?.querySelector<HTMLInputElement>('input[type="search"]');
  if (place === null || panel === null || !field) return;
  new SearchPage(place, panel, field).start();
}

class SearchPage {
  readonly #panel: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #facets: FacetControls;
  readonly #index: PaperIndex;
  readonly #view: SearchView;
  readonly #chips: HTMLElement | null;
  readonly #common: ReadonlySet<string>;
  readonly #paperCount: number;
  readonly #title = document.title;
  #run = 0;
  readonly #history = new SearchHistory();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, panel: HTMLFormElement, field: HTMLInputElement) {
    this.#panel = panel;
    this.#field = field;
    this.#facets = findFacetControls(panel);
    this.#index = openIndex(place);
    this.#view = new SearchView(place, this.#facets, urlOf(place, 'siteRoot'));
    this.#chips = place.querySelector('[data-search-chips]');
    this.#paperCount = Number(place.dataset.papers ?? 0);
    this.#common = new Set((place.dataset.commonWords ?? '').split(' '));
  }

  start(): void {
    const details = this.#panel.querySelector<HTMLDetailsElement>('[data-facets]');
    if (details !== null && !this.#index.facets) details.hidden = true;
    details?.addEventListener('toggle', () => details.open && void this.#countFacets());
    this.#field.addEventListener('input', () => this.#typed());
    this.#panel.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    this.#panel.addEventListener('change', (event) => event.target !== this.#field && this.#go('push'));
    this.#panel.querySelector('[data-clear-facets]')?.addEventListener('click', () => {
      this.#facets.clear();
      this.#go('push');
    });
    addEventListener('popstate', () => this.#restore());
    const completion = startCompletion(this.#field, this.#index.complete, (text) => this.#replaceText(text));
    this.#panel.addEventListener('submit', completion.close);
    this.#view.list.addEventListener('click', () => this.#keep(this.#field.value));
    startResultKeys(this.#field, this.#view.list);
    this.#restore();
    this.#keep(this.#field.value);
    this.#index.open().catch(() => this.#view.clear(failureNote));
  }

  /** Shows the search in the URL. */
  #restore(): void {
    this.#history.keep();
    const state = parseSearchAddress(location.search);
    this.#field.value = state.text;
    this.#facets.fill(state);
    void this.#show(state);
  }

  #state(): SearchState {
    return { text: this.#field.value, ...this.#facets.read() };
  }

  #typed(): void {
    const state = this.#state();
    const query = this.#read(state.text);
    const parsed = parseQuery(query.words, this.#common, true);
    const { asked, sent } = parsed.joined ?? parsed;
    if (asked.some((word) => word.length > 2))
      this.#index.preload(sent, toIndexChoices(state, query)).catch(() => undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#go('replace'), typingPause);
  }

  /** Searches for the form's content. */
  #go(change: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const state = this.#state();
    if (change === 'push') this.#keep(state.text);
    this.#history.write(`${location.pathname}${renderSearchAddress(state)}`, change);
    void this.#show(state, change === 'replace');
  }

  /** A search that was submitted, or of which a result was opened, stays in the history and among the recent ones. */
  #keep(text: string): void {
    this.#history.keep();
    keepRecent(text);
  }

  async #show(state: SearchState, typed = false): Promise<void> {
    const run = ++this.#run;
    const text = state.text.trim();
    const query = this.#read(text);
    this.#showChips(query, state);
    document.title = text === '' ? this.#title : `“${shortenQuery(text)}” · ${this.#title}`;
    if (isEmptySearch(state)) {
      this.#view.clear();
      return this.#view.settle(text);
    }
    this.#view.wait();
    try {
      await this.#answer(state, query, typed, () => run === this.#run);
    } catch {
      if (run === this.#run) this.#view.clear(failureNote);
    } finally {
      if (run === this.#run) this.#view.settle(text);
    }
  }

  /** Results are dropped if a newer query has been started. */
  async #answer(
    state: SearchState,
    query: ReadQuery,
    typed: boolean,
    isCurrent: () => boolean,
  ): Promise<void> {
    const sourceFor = (asked: ReadQuery) =>
      toSource(this.#index, state, asked, { typed, paperCount: this.#paperCount });
    const outcome = await searchWithFields(query, this.#common, sourceFor);
    if (!isCurrent()) return;
    const advice = makeAdvice(outcome, state, query, this.#index.facets);
    this.#view.show(outcome, describeOutcome(outcome, state), advice);
    const offer =
      query.clauses.length > 1 ? undefined : await offerCorrection(query.words, outcome, this.#index);
    if (offer === undefined || !isCurrent()) return;
    this.#view.advise([makeSuggestion(offer, () => this.#replaceText(offer))]);
  }

  /** Parses what was typed, with the values of facets that the form has. */
  #read(text: string): ReadQuery {
    return readLocalQuery(text, this.#index.facets ? this.#facets.known : {}, localNames);
  }

  #showChips(query: ReadQuery, state: SearchState): void {
    if (this.#chips === null) return;
    showChips(this.#chips, query, state, this.#facets, {
      rewrite: (text) => this.#replaceText(text),
      clearFacet: (facet) => {
        this.#facets.clearOne(facet);
        this.#go('push');
        this.#field.focus();
      },
    });
  }

  /** Counts for facets, loaded when the reader first uses them. */
  async #countFacets(): Promise<void> {
    try {
      await this.#index.loadFacets();
      const state = this.#state();
      if (!isEmptySearch(state)) await this.#show(state);
    } catch {
      // Keep the counts of the whole archive.
    }
  }

  #replaceText(text: string): void {
    this.#field.value = text;
    this.#go('push');
    this.#field.focus();
  }
}
