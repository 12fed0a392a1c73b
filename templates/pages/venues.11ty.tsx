/** All venues by name. */

import { venuePath, venuesPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: ({ venues }) => (venues.size > 0 ? [undefined] : []),
  path: () => venuesPath,
  render: (_none, page) => {
    const venues = [...page.archive.venues.values()];
    const summary = phrase('{venues} that published papers of this archive.', {
      venues: count(venues.length, 'conference, workshop or journal'),
    });
    return (
      <PageLayout page={page} title={phrase('Venues')} description={summary}>
        <PageTitle title={phrase('Venues')}>
          <p>{summary}</p>
        </PageTitle>
        <ul class="names">
          {venues.map((venue) => (
            <li>
              <a href={page.link(venuePath(venue.id))}>{venue.name}</a>{' '}
              <span class="note">{count(venue.papers.length, 'paper')}</span>
            </li>
          ))}
        </ul>
      </PageLayout>
    );
  },
});
