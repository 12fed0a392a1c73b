/** "At a glance": four plots with their data tables. */

import { glancePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { DaySpan } from '../components/DaySpan.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { AuthorsPlot } from '../components/plots/AuthorsPlot.tsx';
import { DiscussedPlot } from '../components/plots/DiscussedPlot.tsx';
import { FirstDatesPlot } from '../components/plots/FirstDatesPlot.tsx';
import { TopicsPlot } from '../components/plots/TopicsPlot.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => glancePath,
  render: (_none, page) => (
    <PageLayout
      page={page}
      title={phrase('The archive at a glance')}
      description={phrase(
        'When the papers were first published, what they were about, which were most discussed, and who returns.',
      )}
    >
      <PageTitle title={phrase('The archive at a glance')}>
        <Extent page={page} />
      </PageTitle>
      {page.archive.issues.length > 0 && (
        <>
          <FirstDatesPlot page={page} />
          <TopicsPlot page={page} />
          <DiscussedPlot page={page} />
          <AuthorsPlot page={page} />
        </>
      )}
    </PageLayout>
  ),
});

function Extent({ page }: { readonly page: PageContext }) {
  const { issues, papers, authors } = page.archive;
  const [newest] = issues;
  const oldest = issues.at(-1);
  if (newest === undefined || oldest === undefined)
    return <p>{phrase('No issue has been published yet.')}</p>;
  return (
    <p>
      <Phrase
        of={
          authors.size > 0
            ? '{issues}, {days}, with {papers} by {authors}.'
            : '{issues}, {days}, with {papers}.'
        }
        values={{
          issues: count(issues.length, 'issue'),
          days: <DaySpan from={oldest.day} to={newest.day} />,
          papers: count(papers.size, 'paper'),
          authors: count(authors.size, 'named author'),
        }}
      />
    </p>
  );
}
