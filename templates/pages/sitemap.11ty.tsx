/** HTML sitemap: all list pages. Every paper is one or two clicks from one of them. */

import type { SitePath } from '../../src/addresses.ts';
import * as addresses from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { Archive } from '../../src/model.ts';
import { phrase, printDay } from '../../src/wording/wording.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

type Entry = readonly [label: string, path: SitePath];

/** Maximum number of links per group; further ones are on the group's list page. */
const groupShown = 60;

export default definePage<undefined>({
  items: () => [undefined],
  path: () => addresses.sitemapPath,
  render: (_none, page) => (
    <PageLayout
      page={page}
      title={phrase('Sitemap')}
      description={phrase('Every list and page of the archive in one place.')}
    >
      <PageTitle title={phrase('Sitemap')}>
        <p>
          <Phrase
            of={
              page.archive.topics.size > 0
                ? 'Every list of the archive. A paper is two clicks from here: by its {title}, its {issue} or its {topic}.'
                : 'Every list of the archive. A paper is two clicks from here: by its {title} or its {issue}.'
            }
            values={{
              title: <Link page={page} entry={[phrase('title'), addresses.papersPath]} />,
              issue: <Link page={page} entry={[phrase('issue'), addresses.issuesPath]} />,
              topic: <Link page={page} entry={[phrase('topic'), addresses.topicsPath]} />,
            }}
          />
        </p>
      </PageTitle>
      <div class="columns">
        {groupsOf(page.archive)
          .filter(([, , entries]) => entries.length > 0)
          .map(([heading, list, entries]) => (
            <section>
              <h2>{list === undefined ? heading : <Link page={page} entry={[heading, list]} />}</h2>
              <ul class="plain">
                {entries.slice(0, groupShown).map((entry) => (
                  <li>
                    <Link page={page} entry={entry} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </PageLayout>
  ),
});

function Link({ page, entry: [label, path] }: { readonly page: PageContext; readonly entry: Entry }) {
  return <a href={page.link(path)}>{label}</a>;
}

function groupsOf(archive: Archive): readonly (readonly [string, SitePath | undefined, readonly Entry[]])[] {
  return [
    [phrase('This archive'), undefined, ownPages(archive)],
    [
      phrase('Issues'),
      addresses.issuesPath,
      archive.issues.map(({ id, number, day }) => [
        phrase('Issue {number}, {day}', { number: String(number), day: printDay(day) }),
        addresses.issuePath(id),
      ]),
    ],
    [
      phrase('Topics'),
      addresses.topicsPath,
      [...archive.topics.values()].map(({ id, label }) => [label, addresses.topicPath(id)]),
    ],
    [
      phrase('Years'),
      addresses.yearsPath,
      archive.years.map(({ year }) => [String(year), addresses.yearPath(year)]),
    ],
    [
      phrase('Venues'),
      addresses.venuesPath,
      [...archive.venues.values()].map(({ id, name }) => [name, addresses.venuePath(id)]),
    ],
  ];
}

/** The pages that are no lists of issues, topics, years or venues. */
function ownPages(archive: Archive): readonly Entry[] {
  return [
    [phrase('Home'), addresses.homePath],
    [phrase('Search'), addresses.searchPath],
    [phrase('Subscribe'), addresses.subscribePath],
    [phrase('The archive at a glance'), addresses.glancePath],
    [phrase('Reading list'), addresses.readingListPath],
    ...archive.pages.map(
      ({ id, title }): Entry => [id === 'about' ? phrase('About') : title, addresses.markdownPagePath(id)],
    ),
    [phrase('Papers A–Z'), addresses.papersPath],
    [phrase('Authors A–Z'), addresses.authorsPath],
  ];
}
