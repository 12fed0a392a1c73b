/** Shown offline for a page that isn't in the cache; only on sites with offline reading. */

import { homePath, issuePath, offlinePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { phrase } from '../../src/wording/wording.ts';
import { Day } from '../components/Day.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { Phrase } from '../components/Phrase.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: ({ site }) => (site.offline ? [undefined] : []),
  path: () => offlinePath,
  indexed: false,
  render: (_none, page) => {
    const [latest] = page.archive.issues;
    return (
      <PageLayout
        page={page}
        title={phrase('No network')}
        description={phrase('This page was not kept for reading offline.')}
        scripts={['offline-page']}
        search={false}
      >
        <PageTitle title={phrase('No network, and this page was not kept')}>
          <p>
            {phrase(
              'Pages you have read are kept on this device, and so is the latest issue. Others, and search, need a network.',
            )}{' '}
            <span data-wanted />
          </p>
        </PageTitle>
        <ul class="plain">
          <li>
            <a href={page.link(homePath)}>{phrase('The home page')}</a>
          </li>
          {latest !== undefined && (
            <li>
              <a href={page.link(issuePath(latest.id))}>
                <Phrase of="The latest issue, {day}" values={{ day: <Day day={latest.day} /> }} />
              </a>
            </li>
          )}
        </ul>
        <h2>{phrase('Pages you have read')}</h2>
        <ul class="plain" data-kept>
          <li>{phrase('None is kept yet.')}</li>
        </ul>
      </PageLayout>
    );
  },
});
