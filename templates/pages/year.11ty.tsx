/** The papers first published in one year. */
import { listPagePath, yearPath, yearsPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { PaperId, Year } from '../../src/model.ts';
import { count } from '../count.ts';
import { PaperListPage, papersPerPage } from '../layouts/PaperListPage.tsx';
import { type ListPage, paginate } from '../list-pages.ts';

export default definePage<ListPage<Year, PaperId>>({
  items: (archive) => archive.years.flatMap((year) => paginate(year, year.papers, papersPerPage)),
  path: ({ subject, number }) => listPagePath(yearPath(subject.year), number),
  render: (part, page) => {
    const { year, papers } = part.subject;
    return (
      <PaperListPage
        page={page}
        part={part}
        kicker={<a href={page.link(yearsPath)}>Years</a>}
        title={String(year)}
        list={yearPath(year)}
        total={papers.length}
        description={`${count(papers.length, 'paper')} of this archive first published in ${year}.`}
      />
    );
  },
});
