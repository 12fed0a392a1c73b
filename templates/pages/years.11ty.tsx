/** All years with first dates of papers. */

import { yearPath, yearsPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => yearsPath,
  render: (_none, page) => {
    const { years, papers } = page.archive;
    const dated = years.reduce((sum, year) => sum + year.papers.length, 0);
    return (
      <PageLayout
        page={page}
        title={phrase('Years')}
        description={phrase('Papers by the year in which they were first published.')}
      >
        <PageTitle title={phrase('Years')}>
          <p>
            {phrase(
              'Papers by the year in which they were first published, which may be long before they made an issue.',
            )}
          </p>
          {dated < papers.size && (
            <p class="note">
              {phrase('No first date is known for {papers}; they are in their issues and in search.', {
                papers: count(papers.size - dated, 'paper'),
              })}
            </p>
          )}
        </PageTitle>
        <ul class="names">
          {years.map(({ year, papers: ofYear }) => (
            <li>
              <a href={page.link(yearPath(year))}>{year}</a>{' '}
              <span class="note">{count(ofYear.length, 'paper')}</span>
            </li>
          ))}
        </ul>
      </PageLayout>
    );
  },
});
