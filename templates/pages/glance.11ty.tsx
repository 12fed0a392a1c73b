/** The archive at a glance: four plots, each with the numbers behind it. */
import { glancePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { DaySpan } from '../components/DaySpan.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { AuthorsPlot } from '../components/plots/AuthorsPlot.tsx';
import { DiscussedPlot } from '../components/plots/DiscussedPlot.tsx';
import { FirstDatesPlot } from '../components/plots/FirstDatesPlot.tsx';
import { TopicsPlot } from '../components/plots/TopicsPlot.tsx';
import { count } from '../count.ts';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => glancePath,
  render: (_none, page) => (
    <PageLayout
      page={page}
      title="The archive at a glance"
      description="When the papers were first published, what they were about, which were most discussed, and who returns."
    >
      <PageTitle title="The archive at a glance">
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
  if (newest === undefined || oldest === undefined) return <p>No issue has been published yet.</p>;
  return (
    <p>
      {count(issues.length, 'issue')}, <DaySpan from={oldest.day} to={newest.day} />, with{' '}
      {count(papers.size, 'paper')}
      {authors.size > 0 && ` by ${count(authors.size, 'named author')}`}.
    </p>
  );
}
