/** Page of a venue: papers of all years. */

import { listPagePath, venuePath, venuesPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { PaperId, Venue } from '../../src/model.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { PaperListPage, papersPerPage } from '../layouts/PaperListPage.tsx';
import { excerptOfListPage, type ListPage, paginate } from '../list-pages.ts';

export default definePage<ListPage<Venue, PaperId>>({
  items: (archive) =>
    [...archive.venues.values()].flatMap((venue) => paginate(venue, venue.papers, papersPerPage)),
  path: ({ subject, number }) => listPagePath(venuePath(subject.id), number),
  basis: excerptOfListPage,
  render: (part, page) => {
    const venue = part.subject;
    return (
      <PaperListPage
        page={page}
        part={part}
        kicker={<a href={page.link(venuesPath)}>{phrase('Venues')}</a>}
        title={venue.name}
        list={venuePath(venue.id)}
        total={venue.papers.length}
        description={phrase('{papers} of this archive published at {venue}.', {
          papers: count(venue.papers.length, 'paper'),
          venue: venue.name,
        })}
      />
    );
  },
});
