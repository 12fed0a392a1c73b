/** The browser's history on the search page: submitting adds an entry; typing does so over a search, and then replaces its own. */
export class SearchHistory {
  /** Whether the present entry is one that typing has begun. */
  #isTyped = false;

  /** Typing does not replace the present entry any more. */
  keep(): void {
    this.#isTyped = false;
  }

  /** `push` is for a submitted search, `replace` for one that is being typed. `address` has path and query. */
  write(address: string, change: 'push' | 'replace'): void {
    const { pathname, search } = location;
    const isNew = change === 'push' || (!this.#isTyped && search !== '');
    if (change === 'replace') this.#isTyped = true;
    if (isNew && address !== pathname + search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}
