/** Subscribe page: by mail, by feed, as a book; then feeds of single topics, venues and authors. */
import { subscribePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { BookChoice } from '../components/BookChoice.tsx';
import { EmailForm } from '../components/EmailForm.tsx';
import { FeedFinder } from '../components/FeedFinder.tsx';
import { FeedRow } from '../components/FeedRow.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => subscribePath,
  render: (_none, page) => (
    <PageLayout
      page={page}
      title={phrase('Subscribe')}
      description={phrase('{feeds} of {title}: every issue, every paper, or one topic, venue or author.', {
        feeds: count(page.feeds.all.length, 'feed'),
        title: page.archive.site.title,
      })}
      scripts={['subscribe']}
    >
      <PageTitle title={phrase('Subscribe')}>
        <p>{phrase('Choose how new papers come to you.')}</p>
      </PageTitle>
      <div class="choices">
        <EmailForm site={page.archive.site} />
        <FeedChoice page={page} />
        <BookChoice page={page} />
      </div>
      <FeedFinder page={page} />
      <section>
        <h2>{phrase('Without a feed reader')}</h2>
        <div class="prose">
          <p>
            {phrase(
              'Feed readers are free programs and web sites; Thunderbird, NetNewsWire, Feeder, FreshRSS, Feedly and Inoreader are some. Many mail programs and browsers can watch feeds, too. Of the three formats take whichever your reader knows; they carry the same.',
            )}
          </p>
          <p>{phrase('Or bookmark a topic’s page: its newest papers stand on top.')}</p>
        </div>
      </section>
    </PageLayout>
  ),
});

/** Feeds of the whole site. */
function FeedChoice({ page }: { readonly page: PageContext }) {
  const feeds = page.feeds.all.filter(({ kind }) => kind === 'issues' || kind === 'papers');
  return (
    <section>
      <h2>{phrase('By feed')}</h2>
      <p>
        {phrase(
          'A feed is an address that a feed reader watches for you, and nobody learns that you read it. Copy one into your reader; each goes back to the first issue.',
        )}
      </p>
      <ul class="feed-rows">
        {feeds.map((feed) => (
          <FeedRow feed={feed} page={page} />
        ))}
      </ul>
      <p class="note">
        {phrase('All of them at once, for import:')}{' '}
        <a href={page.link(`${subscribePath}feeds.opml`)}>feeds.opml</a>
      </p>
    </section>
  );
}
