import type { Archive } from '../../../src/model.ts';
import { phrase } from '../../../src/wording/wording.ts';
import { issueName } from '../../issue-name.ts';

interface FacetProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly values: readonly (readonly [value: string, label: string, papers: number])[];
}

/** A facet: a `<select>` of values with the number of papers. The script updates the numbers. */
function FacetSelect({ name, label, any, values }: FacetProps) {
  return (
    <label>
      {label}
      <select name={name} autocomplete="off" data-facet={name}>
        <option value="">{any}</option>
        {values.map(([value, text, papers]) => (
          <option value={value} data-label={text}>
            {text} ({papers})
          </option>
        ))}
      </select>
    </label>
  );
}

/** Search form with text, order and facets. Method GET, so that the URL represents the search. */
export function SearchPanel({ archive }: { readonly archive: Archive }) {
  return (
    <search>
      <form class="search-panel needs-script" method="get" data-search-panel>
        <label for="search_text" class="visually-hidden">
          {phrase('Search titles, abstracts, authors and arXiv ids')}
        </label>
        <div class="search-field">
          <input
            id="search_text"
            name="q"
            type="search"
            placeholder={phrase('Titles, abstracts, authors, arXiv ids')}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search_status"
          />
          <button type="submit">{phrase('Search')}</button>
        </div>
        <FacetFields archive={archive} />
      </form>
    </search>
  );
}

function FacetFields({ archive }: { readonly archive: Archive }) {
  return (
    <details class="search-facets" data-facets>
      <summary>{phrase('Narrow and sort')}</summary>
      <div class="search-facet-fields">
        <FacetSelects archive={archive} />
        <label class="search-check">
          <input type="checkbox" name="code" value="yes" data-facet="code" /> {phrase('Has code')}
        </label>
        <label>
          {phrase('Order')}
          <select name="sort" autocomplete="off">
            <option value="">{phrase('Best match first')}</option>
            <option value="date">{phrase('Newest first')}</option>
          </select>
        </label>
        <button type="button" data-clear-facets>
          {phrase('Clear')}
        </button>
      </div>
    </details>
  );
}

function FacetSelects({ archive }: { readonly archive: Archive }) {
  const { issues, years, topics, venues } = archive;
  return (
    <>
      <FacetSelect
        name="topic"
        label={phrase('Topic')}
        any={phrase('Any topic')}
        values={Array.from(topics.values(), ({ id, label, papers }) => [id, label, papers.length] as const)}
      />
      <FacetSelect
        name="issue"
        label={phrase('Issue')}
        any={phrase('Any issue')}
        values={issues.map((issue) => [issue.id, issueName(issue), issue.appearances.length] as const)}
      />
      <FacetSelect
        name="year"
        label={phrase('First published')}
        any={phrase('Any year')}
        values={years.map(({ year, papers }) => [String(year), String(year), papers.length] as const)}
      />
      <FacetSelect
        name="venue"
        label={phrase('Venue')}
        any={phrase('Any venue')}
        values={Array.from(venues.values(), ({ id, name, papers }) => [id, name, papers.length] as const)}
      />
    </>
  );
}
