import { searchPath } from '../../src/addresses.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';

interface SearchFormProps {
  readonly page: Pick<PageContext, 'link'>;
  /** Unique id on the page. */
  readonly id: string;
  /** Visible label. Without it the form has a label for screen readers only (site header). */
  readonly label?: string;
}

/** A GET form that leads to the search page; works without JavaScript. */
export function SearchForm({ page, id, label }: SearchFormProps) {
  return (
    <search class="search-form">
      <form action={page.link(searchPath)} method="get">
        <label class={label === undefined ? 'visually-hidden' : undefined} for={id}>
          {label ?? phrase('Search the archive')}
        </label>
        <span class="search-field">
          <input
            id={id}
            name="q"
            type="search"
            placeholder={phrase('Titles, authors, abstracts')}
            autocomplete="off"
          />
          <button type="submit">{phrase('Search')}</button>
        </span>
      </form>
    </search>
  );
}
