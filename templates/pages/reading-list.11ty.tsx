/** The reading list, stored in the browser only. */

import { issuesPath, papersPath, readingListPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { phrase } from '../../src/wording/wording.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => readingListPath,
  indexed: false,
  render: (_none, page) => (
    <PageLayout
      page={page}
      title={phrase('Reading list')}
      description={phrase('Papers you saved, kept in this browser alone.')}
      scripts={['reading-list']}
    >
      <PageTitle title={phrase('Reading list')}>
        <p>
          <Phrase
            of="Papers you saved from {issue}, {list} or a paper’s page. The list is kept in this browser and goes nowhere else."
            values={{
              issue: <a href={page.link(issuesPath)}>{phrase('an issue')}</a>,
              list: <a href={page.link(papersPath)}>{phrase('a list')}</a>,
            }}
          />
        </p>
      </PageTitle>
      <noscript>
        <p>
          {phrase(
            'Saving papers needs JavaScript, which is switched off here. A bookmark of a paper’s page serves as well.',
          )}
        </p>
      </noscript>
      <div class="reading-list needs-script" data-reading-list data-site-root={page.link('/')}>
        <p>{phrase('Nothing is saved yet. Look for the bookmark beside a title.')}</p>
      </div>
    </PageLayout>
  ),
});
