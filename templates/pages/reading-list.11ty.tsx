/** The reader's own list, kept in the browser alone. */
import { issuesPath, papersPath, readingListPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => readingListPath,
  indexed: false,
  render: (_none, page) => (
    <PageLayout
      page={page}
      title="Reading list"
      description="Papers you saved, kept in this browser alone."
      scripts={['reading-list']}
    >
      <PageTitle title="Reading list">
        <p>
          Papers you saved from <a href={page.link(issuesPath)}>an issue</a>,{' '}
          <a href={page.link(papersPath)}>a list</a> or a paper’s page. The list is kept in this browser and
          goes nowhere else.
        </p>
      </PageTitle>
      <noscript>
        <p>
          Saving papers needs JavaScript, which is switched off here. A bookmark of a paper’s page serves as
          well.
        </p>
      </noscript>
      <div class="reading-list needs-script" data-reading-list data-site-root={page.link('/')} />
    </PageLayout>
  ),
});
