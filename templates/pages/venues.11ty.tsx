/** All venues, by name. */
import { venuePath, venuesPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { count } from '../count.ts';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => venuesPath,
  render: (_none, page) => {
    const venues = [...page.archive.venues.values()];
    const summary = `${count(venues.length, 'conference, workshop or journal', 'conferences, workshops and journals')} that published papers of this archive.`;
    return (
      <PageLayout page={page} title="Venues" description={summary}>
        <PageTitle title="Venues">
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
