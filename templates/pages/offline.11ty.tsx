/** What a reader meets offline in place of a page that wasn't kept; only on sites that can be read offline. */
import { homePath, issuePath, offlinePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { Day } from '../components/Day.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
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
        title="No network"
        description="This page was not kept for reading offline."
        scripts={['offline-page']}
        search={false}
      >
        <PageTitle title="No network, and this page was not kept">
          <p>
            Pages you have read are kept on this device, and so is the latest issue. Others, and search, need
            a network. <span data-wanted />
          </p>
        </PageTitle>
        <ul class="plain">
          <li>
            <a href={page.link(homePath)}>The home page</a>
          </li>
          {latest !== undefined && (
            <li>
              <a href={page.link(issuePath(latest.id))}>
                The latest issue, <Day day={latest.day} />
              </a>
            </li>
          )}
        </ul>
        <h2>Pages you have read</h2>
        <ul class="plain" data-kept>
          <li>None is kept yet.</li>
        </ul>
      </PageLayout>
    );
  },
});
