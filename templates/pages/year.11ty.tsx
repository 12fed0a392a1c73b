/** Page of a year: papers whose first date is in it. */

import { listPagePath, yearPath, yearsPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { PaperId, Year } from '../../src/model.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { PaperListPage, papersPerPage } from '../layouts/PaperListPage.tsx';
import { excerptOfListPage, type ListPage, paginate } from '../list-pages.ts';

export default definePage<ListPage<Year, PaperId>>({
  items: (archive) => archive.years.flatMap((year) => paginate(year, year.papers, papersPerPage)),
  path: ({ subject, number }) => listPagePath(yearPath(subject.year), number),
  basis: excerptOfListPage,
  render: (part, page) => {
    const { year, papers } = part.subject;
    return (
      <PaperListPage
        page={page}
        part={part}
        kicker={<a href={page.link(yearsPath)}>{phrase('Years')}</a>}
        title={String(year)}
        list={yearPath(year)}
        total={papers.length}
        description={phrase('{papers} of this archive first published in {year}.', {
          papers: count(papers.length, 'paper'),
          year: String(year),
        })}
      />
    );
  },
});
