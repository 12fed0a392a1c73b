import type { SitePath } from '../../../src/addresses.ts';
import {
  authorsPath,
  issuesPath,
  topicPath,
  topicsPath,
  venuesPath,
  yearsPath,
} from '../../../src/addresses.ts';
import { count, phrase } from '../../../src/wording/wording.ts';
import type { PageContext } from '../../page.ts';

/** Links to all lists, as an alternative to search; also for readers without JavaScript. */
export function BrowseInstead({ page }: { readonly page: PageContext }) {
  const { issues, topics, authors, venues, years } = page.archive;
  const lists: readonly (readonly [path: SitePath, size: number, label: string])[] = [
    [issuesPath, issues.length, count(issues.length, 'issue')],
    [topicsPath, topics.size, count(topics.size, 'topic')],
    [authorsPath, authors.size, count(authors.size, 'author')],
    [venuesPath, venues.size, count(venues.size, 'venue')],
    [yearsPath, years.length, count(years.length, 'year')],
  ];
  return (
    <section class="browse-instead" aria-labelledby="search_browse" data-browse>
      <h2 id="search_browse">{phrase('Browse the lists')}</h2>
      <ul class="browse-lists">
        {lists
          .filter(([, size]) => size > 0)
          .map(([path, , label]) => (
            <li>
              <a href={page.link(path)}>{label}</a>
            </li>
          ))}
      </ul>
      <ul class="browse-topics">
        {Array.from(topics.values(), ({ id, label, papers }) => (
          <li>
            <a href={page.link(topicPath(id))}>{label}</a> <span class="note">{papers.length}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
