/** The search page at work: from the address and the form to results, and back to the address. */

import {
  parseSearchAddress,
  renderSearchAddress,
  type SearchState,
} from '../../../src/search/search-address.ts';
import {
  offerCorrection,
  papersPerResultPage,
  type SearchOutcome,
  type SearchSource,
  searchArchive,
} from '../../../src/search/search-archive.ts';
import { parseQuery } from '../../../src/search/search-query.ts';
import { makeElement } from '../parts/make-element.ts';
import { openDiskIndex } from './disk-index.ts';
import { type FacetControls, findFacetControls } from './facet-controls.ts';
import { openPagefind } from './pagefind-source.ts';
import type { PaperIndex } from './paper-index.ts';
import { startResultKeys } from './result-keys.ts';
import { makeResult } from './result-list.ts';
import { describeOutcome, failureNote, makeAdvice, makeSuggestion } from './search-words.ts';

/** Long enough to finish a syllable, short enough to feel instant. */
const typingPause = 140;

export function startSearchPage(): void {
  const place = document.querySelector<HTMLElement>('[data-search]');
  const panel = document.querySelector<HTMLFormElement>('[data-search-panel]');
  const field = panel?.querySelector<HTMLInputElement>('input[type="search"]');
  if (place === null || panel === null || !field) return;
  new SearchPage(place, panel, field).start();
}

class SearchPage {
  readonly #place: HTMLElement;
  readonly #panel: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #facets: FacetControls;
  readonly #index: PaperIndex;
  readonly #root: URL;
  readonly #common: ReadonlySet<string>;
  readonly #title = document.title;
  #run = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: HTMLElement, panel: HTMLFormElement, field: HTMLInputElement) {
    const url = (name: string): URL => new URL(place.dataset[name] ?? '', location.href);
    this.#place = place;
    this.#panel = panel;
    this.#field = field;
    this.#facets = findFacetControls(panel);
    this.#root = url('siteRoot');
    this.#common = new Set((place.dataset.commonWords ?? '').split(' '));
    this.#index =
      location.protocol === 'file:'
        ? openDiskIndex(url('diskIndex'))
        : openPagefind(url('pagefind'), url('vocabulary'), place.dataset.large !== undefined);
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
    startResultKeys(this.#field, this.#part('[data-search-list]'));
    this.#restore();
    this.#index.open().catch(() => this.#fail());
  }

  /** Shows what the address asks for. */
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
    if (text === '' && Object.keys(state.facets).length === 0) return this.#clear();
    this.#place.classList.add('waiting');
    try {
      const source = this.#source(state, typed);
      const outcome =
        text === '' ? await this.#browse(state) : await searchArchive(text, this.#common, source);
      if (run !== this.#run) return;
      this.#render(outcome, state);
      const offer = text === '' ? undefined : await offerCorrection(text, outcome, source);
      if (run === this.#run && offer !== undefined)
        this.#advise([makeSuggestion(offer, () => this.#replaceText(offer))]);
    } catch {
      if (run === this.#run) this.#fail();
    } finally {
      if (run === this.#run) this.#settle(text);
    }
  }

  /** The page is at rest again; `data-answered` says with which query, for whoever waits for it. */
  #settle(text: string): void {
    this.#place.classList.remove('waiting');
    this.#place.dataset.answered = text;
  }

  #source(state: SearchState, typed: boolean): SearchSource {
    const { search, vocabulary } = this.#index;
    return { order: state.order, typed, search: (asked) => search(asked, state), vocabulary };
  }

  /** No words, only facets: everything that fits, newest first. */
  async #browse(state: SearchState): Promise<SearchOutcome> {
    const answer = await this.#index.search(null, { ...state, order: 'date' });
    const papers = await Promise.all(answer.hits.slice(0, papersPerResultPage).map((hit) => hit.load()));
    return { answer, papers, words: [], instead: undefined };
  }

  #render(outcome: SearchOutcome, state: SearchState): void {
    const { answer, papers, words } = outcome;
    const rows = papers.map((paper) => makeResult(paper, words, this.#root, this.#facets));
    this.#part('[data-search-list]').replaceChildren(...rows);
    this.#part('[role="status"]').textContent = describeOutcome(outcome, state);
    this.#advise(makeAdvice(outcome, state, this.#index.facets));
    this.#facets.count(answer.counts);
    const browse = document.querySelector<HTMLElement>('[data-browse]');
    if (browse !== null) browse.hidden = papers.length > 0;
    this.#offerMore(outcome, papers.length);
  }

  #offerMore({ answer, words }: SearchOutcome, shown: number): void {
    const more = this.#part('[data-search-more]');
    const fresh = makeElement(
      'button',
      { type: 'button', hidden: shown >= answer.hits.length },
      'More results',
    );
    fresh.dataset.searchMore = '';
    more.replaceWith(fresh);
    fresh.addEventListener('click', async () => {
      const run = this.#run;
      const next = await Promise.all(
        answer.hits.slice(shown, shown + papersPerResultPage).map((hit) => hit.load()),
      );
      if (run !== this.#run) return;
      const rows = next.map((paper) => makeResult(paper, words, this.#root, this.#facets));
      this.#part('[data-search-list]').append(...rows);
      rows[0]?.querySelector('a')?.focus();
      this.#offerMore({ answer, words, papers: [], instead: undefined }, shown + next.length);
    });
  }

  /** The numbers beside the facets' values, once a reader looks at them. */
  async #countFacets(): Promise<void> {
    try {
      await this.#index.loadFacets();
      const state = this.#state();
      if (state.text.trim() !== '' || Object.keys(state.facets).length > 0) await this.#show(state);
    } catch {
      // The numbers of the whole archive stay.
    }
  }

  #replaceText(text: string): void {
    this.#field.value = text;
    this.#go('push');
    this.#field.focus();
  }

  #clear(): void {
    this.#part('[data-search-list]').replaceChildren();
    this.#part('[role="status"]').textContent = '';
    this.#part('[data-search-more]').hidden = true;
    this.#advise([]);
    const browse = document.querySelector<HTMLElement>('[data-browse]');
    if (browse !== null) browse.hidden = false;
  }

  #fail(): void {
    this.#clear();
    this.#part('[role="status"]').textContent = failureNote;
  }

  #advise(parts: readonly (Node | string)[]): void {
    const advice = this.#part('[data-search-advice]');
    advice.replaceChildren(...parts);
    advice.hidden = parts.length === 0;
  }

  #part(selector: string): HTMLElement {
    const part = this.#place.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`The search page lacks ${selector}.`);
    return part;
  }
}
