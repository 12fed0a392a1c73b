/** A sitemap for people: every list of the archive. Every paper is one or two clicks below one of them. */

import type { SitePath } from '../../src/addresses.ts';
import * as addresses from '../../src/addresses.ts';
import { formatDay } from '../../src/calendar.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { Archive } from '../../src/model.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

type Entry = readonly [label: string, path: SitePath];

/** Past this many, a group shows its newest and its own list page has the rest. */
const groupShown = 60;

export default definePage<undefined>({
  items: () => [undefined],
  path: () => addresses.sitemapPath,
  render: (_none, page) => (
    <PageLayout page={page} title="Sitemap" description="Every list and page of the archive in one place.">
      <PageTitle title="Sitemap">
        <p>
          Every list of the archive. A paper is two clicks from here: by its{' '}
          <Link page={page} entry={['title', addresses.papersPath]} />, its{' '}
          <Link page={page} entry={['issue', addresses.issuesPath]} /> or its{' '}
          <Link page={page} entry={['topic', addresses.topicsPath]} />.
        </p>
      </PageTitle>
      <div class="columns">
        {groupsOf(page.archive).map(([heading, list, entries]) => (
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
    [
      'This archive',
      undefined,
      [
        ['Home', addresses.homePath],
        ['Search', addresses.searchPath],
        ['Subscribe', addresses.subscribePath],
        ['The archive at a glance', addresses.glancePath],
        ['Reading list', addresses.readingListPath],
        ['About', addresses.aboutPath],
        ['Papers A–Z', addresses.papersPath],
        ['Authors A–Z', addresses.authorsPath],
      ],
    ],
    [
      'Issues',
      addresses.issuesPath,
      archive.issues.map(({ id, number, day }) => [
        `Issue ${number}, ${formatDay(day)}`,
        addresses.issuePath(id),
      ]),
    ],
    [
      'Topics',
      addresses.topicsPath,
      [...archive.topics.values()].map(({ id, label }) => [label, addresses.topicPath(id)]),
    ],
    ['Years', addresses.yearsPath, archive.years.map(({ year }) => [String(year), addresses.yearPath(year)])],
    [
      'Venues',
      addresses.venuesPath,
      [...archive.venues.values()].map(({ id, name }) => [name, addresses.venuePath(id)]),
    ],
  ];
}
