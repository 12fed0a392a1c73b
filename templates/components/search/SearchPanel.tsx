import type { Archive } from '../../../src/model.ts';
import { issueName } from '../../issue-name.ts';

interface FacetProps {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly values: readonly (readonly [value: string, label: string, papers: number])[];
}

/** One facet: a plain select, every value with its number of papers. The script writes the numbers anew. */
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

/** The form of the search page: words, order and facets. A GET form, so that its address is a search's address. */
export function SearchPanel({ archive }: { readonly archive: Archive }) {
  const { issues, years, topics, venues } = archive;
  return (
    <search>
      <form class="search-panel needs-script" method="get" data-search-panel>
        <label for="search_text" class="visually-hidden">
          Search titles, abstracts, authors and arXiv ids
        </label>
        <span class="search-field">
          <input
            id="search_text"
            name="q"
            type="search"
            placeholder="Titles, abstracts, authors, arXiv ids"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search_status"
          />
          <button type="submit">Search</button>
        </span>
        <details class="search-facets" data-facets>
          <summary>Narrow and sort</summary>
          <div class="search-facet-fields">
            <FacetSelect
              name="topic"
              label="Topic"
              any="Any topic"
              values={Array.from(
                topics.values(),
                ({ id, label, papers }) => [id, label, papers.length] as const,
              )}
            />
            <FacetSelect
              name="issue"
              label="Issue"
              any="Any issue"
              values={issues.map((issue) => [issue.id, issueName(issue), issue.appearances.length] as const)}
            />
            <FacetSelect
              name="year"
              label="First published"
              any="Any year"
              values={years.map(({ year, papers }) => [String(year), String(year), papers.length] as const)}
            />
            <FacetSelect
              name="venue"
              label="Venue"
              any="Any venue"
              values={Array.from(
                venues.values(),
                ({ id, name, papers }) => [id, name, papers.length] as const,
              )}
            />
            <label class="search-check">
              <input type="checkbox" name="code" value="yes" data-facet="code" /> Has code
            </label>
            <label>
              Order
              <select name="sort" autocomplete="off">
                <option value="">Best match first</option>
                <option value="date">Newest first</option>
              </select>
            </label>
            <button type="button" data-clear-facets>
              Clear
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}
