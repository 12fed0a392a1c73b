/** Controller of the search page: URL and form → results → URL. */
import {
  parseSearchAddress,
  renderSearchAddress,
  type SearchState,
} from '../../../src/search/query/search-address.ts';
import {
  offerCorrection,
  papersPerResultPage,
  type SearchOutcome,
  type SearchSource,
  searchArchive,
} from '../../../src/search/query/search-archive.ts';
import { parseQuery } from '../../../src/search/query/search-query.ts';
import { openDiskIndex } from './disk-index.ts';
import { type FacetControls, findFacetControls } from './facet-controls.ts';
import { openPagefind } from './pagefind-source.ts';
import type { PaperIndex } from './paper-index.ts';
import { startResultKeys } from './result-keys.ts';
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
  readonly #common: ReadonlySet<string>;
  readonly #title = document.title;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, panel: HTMLFormElement, field: HTMLInputElement) {
    this.#panel = panel;
    this.#field = field;
    this.#facets = findFacetControls(panel);
    this.#index = openIndex(place);
    this.#view = new SearchView(place, this.#facets, urlOf(place, 'siteRoot'));
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
    startResultKeys(this.#field, this.#view.list);
    this.#restore();
    this.#index.open().catch(() => this.#view.clear(failureNote));
  }

  /** Shows the search in the URL. */
  #restore(): void {
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
    const { asked, sent } = parseQuery(state.text, this.#common, true);
    if (asked.some((word) => word.length > 2)) this.#index.preload(sent, state).catch(() => undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#go('replace'), typingPause);
  }

  /** Searches for the form's content. Typing replaces the history entry, submitting adds one. */
  #go(history: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const state = this.#state();
    const address = `${location.pathname}${renderSearchAddress(state)}`;
    if (history === 'push' && address !== location.pathname + location.search)
      window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
    void this.#show(state, history === 'replace');
  }

  async #show(state: SearchState, typed = false): Promise<void> {
    const run = ++this.#run;
    const text = state.text.trim();
    document.title = text === '' ? this.#title : `“${text}” · ${this.#title}`;
    if (isEmpty(state)) {
      this.#view.clear();
      return this.#view.settle(text);
    }
    this.#view.wait();
    try {
      await this.#answer(state, this.#source(state, typed), () => run === this.#run);
    } catch {
      if (run === this.#run) this.#view.clear(failureNote);
    } finally {
      if (run === this.#run) this.#view.settle(text);
    }
  }

  /** Results are dropped if a newer query has been started. */
  async #answer(state: SearchState, source: SearchSource, isCurrent: () => boolean): Promise<void> {
    const text = state.text.trim();
    const outcome = text === '' ? await this.#browse(state) : await searchArchive(text, this.#common, source);
    if (!isCurrent()) return;
    const advice = makeAdvice(outcome, state, this.#index.facets);
    this.#view.show(outcome, describeOutcome(outcome, state), advice);
    const offer = text === '' ? undefined : await offerCorrection(text, outcome, source);
    if (offer === undefined || !isCurrent()) return;
    this.#view.advise([makeSuggestion(offer, () => this.#replaceText(offer))]);
  }

  #source(state: SearchState, typed: boolean): SearchSource {
    const { search, vocabulary } = this.#index;
    return { order: state.order, typed, search: (asked) => search(asked, state), vocabulary };
  }

  /** Facets without words: all matching papers, newest first. */
  async #browse(state: SearchState): Promise<SearchOutcome> {
    const answer = await this.#index.search(null, { ...state, order: 'date' });
    const papers = await Promise.all(answer.hits.slice(0, papersPerResultPage).map((hit) => hit.load()));
    return { answer, papers, words: [], instead: undefined };
  }

  /** Counts for facets, loaded when the reader first uses them. */
  async #countFacets(): Promise<void> {
    try {
      await this.#index.loadFacets();
      const state = this.#state();
      if (!isEmpty(state)) await this.#show(state);
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

function isEmpty({ text, facets }: SearchState): boolean {
  return text.trim() === '' && Object.keys(facets).length === 0;
}

function urlOf(place: HTMLElement, name: string): URL {
  return new URL(place.dataset[name] ?? '', location.href);
}

function openIndex(place: HTMLElement): PaperIndex {
  if (location.protocol === 'file:') return openDiskIndex(urlOf(place, 'diskIndex'));
  return openPagefind(
    urlOf(place, 'pagefind'),
    urlOf(place, 'vocabulary'),
    place.dataset.large !== undefined,
  );
}
