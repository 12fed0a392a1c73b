/** View of the search page: status line, suggestions, results, "more" button. */
import { papersPerResultPage } from '../../../src/search/query/full-answer.ts';
import type { SearchOutcome } from '../../../src/search/query/search-outcome.ts';
import { makeElement } from '../behaviours/make-element.ts';
import { phrase } from '../words/words.ts';
import type { FacetControls } from './facet-controls.ts';
import { makeResult } from './result-list.ts';

/** Milliseconds after which a reader would wonder whether anything happens. */
const slowAfter = 500;

export class SearchView {
  readonly #place: HTMLElement;
  readonly #facets: FacetControls;
  readonly #root: URL;
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** Lists for browsing, hidden while there are results. */
  readonly #browse = document.querySelector<HTMLElement>('[data-browse]');

  constructor(place: HTMLElement, facets: FacetControls, root: URL) {
    this.#place = place;
    this.#facets = facets;
    this.#root = root;
  }

  get list(): HTMLElement {
    return this.#part('[data-search-list]');
  }

  /** Keeps the last results, dimmed, until the next arrive, to avoid layout shifts; where there are none, says what goes on. */
  wait(): void {
    this.#place.classList.add('waiting');
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => {
      const status = this.#part('[role="status"]');
      if (status.textContent === '') status.textContent = phrase('Searching …');
    }, slowAfter);
  }

  /** End of a search; `data-answered` is the query, so that tests can wait for it. */
  settle(text: string): void {
    clearTimeout(this.#slow);
    this.#place.classList.remove('waiting');
    this.#place.dataset.answered = text;
  }

  show(outcome: SearchOutcome, status: string, advice: readonly (Node | string)[]): void {
    this.list.replaceChildren(...this.#makeRows(outcome, outcome.papers));
    this.#part('[role="status"]').textContent = status;
    this.advise(advice);
    this.#facets.count(outcome.counts);
    if (this.#browse !== null) this.#browse.hidden = outcome.papers.length > 0;
    this.#offerMore(outcome, 0);
  }

  advise(parts: readonly (Node | string)[]): void {
    const advice = this.#part('[data-search-advice]');
    advice.replaceChildren(...parts);
    advice.hidden = parts.length === 0;
  }

  /** Removes the results and shows `status`. */
  clear(status = ''): void {
    this.list.replaceChildren();
    this.#part('[role="status"]').textContent = status;
    this.#part('[data-search-more]').hidden = true;
    this.advise([]);
    if (this.#browse !== null) this.#browse.hidden = false;
  }

  #makeRows({ words }: SearchOutcome, papers: SearchOutcome['papers']): readonly HTMLLIElement[] {
    return papers.map((paper) => makeResult(paper, words, this.#root, this.#facets));
  }

  /** A new button for each search, so that an old handler can't add to other results. */
  #offerMore(outcome: SearchOutcome, shown: number): void {
    const { rest } = outcome;
    const button = makeElement(
      'button',
      { type: 'button', hidden: shown >= rest.length },
      phrase('More results'),
    );
    button.dataset.searchMore = '';
    this.#part('[data-search-more]').replaceWith(button);
    button.addEventListener('click', async () => {
      const next = rest.slice(shown, shown + papersPerResultPage);
      const papers = await Promise.all(next.map((hit) => hit.load()));
      if (!button.isConnected) return;
      const rows = this.#makeRows(outcome, papers.map(outcome.annotate));
      this.list.append(...rows);
      rows[0]?.querySelector('a')?.focus();
      this.#offerMore(outcome, shown + next.length);
    });
  }

  #part(selector: string): HTMLElement {
    const part = this.#place.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`The search page lacks ${selector}.`);
    return part;
  }
}
