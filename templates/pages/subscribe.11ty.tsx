/** Subscribe page: all feeds, and other ways to follow the site. */
import { issueEpubPath, opdsPath, subscribePath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { FeedKind } from '../../src/exports/feeds/feed.ts';
import type { Phrase as PhraseText } from '../../src/wording/english.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { EmailForm } from '../components/EmailForm.tsx';
import { FeedRow } from '../components/FeedRow.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

const groups: readonly (readonly [heading: PhraseText, kinds: readonly FeedKind[]])[] = [
  ['Everything', ['issues', 'papers']],
  ['Subjects', ['query']],
  ['Topics', ['topic']],
  ['Venues', ['venue']],
  ['Authors', ['author']],
];

/** Maximum number of feeds per group; authors' feeds are also on their pages. */
const groupShown = 60;

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
        <p>
          {phrase(
            'A feed is an address that a feed reader watches for you: new papers come to you, and nobody learns that you read them. Copy an address into your reader. Each feed goes back to the first issue, a page at a time.',
          )}
        </p>
        <p>
          {phrase('All of them at once, for import:')}{' '}
          <a href={page.link(`${subscribePath}feeds.opml`)}>feeds.opml</a>
        </p>
      </PageTitle>
      <EmailForm site={page.archive.site} />
      <FeedChoice page={page} />
      <BookChoice page={page} />
      <h2>{phrase('One topic, venue or author')}</h2>
      {groups.slice(1).map(([heading, kinds]) => (
        <FeedGroup heading={heading} kinds={kinds} page={page} />
      ))}
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
  return <FeedGroup heading="By feed" kinds={['issues', 'papers']} page={page} open />;
}

/** EPUB editions, if the site has them. */
function BookChoice({ page }: { readonly page: PageContext }) {
  const { site, issues } = page.archive;
  const [newest] = issues;
  if (!site.editions.epub || newest === undefined) return undefined;
  return (
    <section>
      <h2>{phrase('As a book')}</h2>
      <p>
        <a href={page.link(issueEpubPath(newest.id))}>{phrase('The latest issue as an EPUB')}</a>
        {phrase(', ')}
        <a href={page.link(opdsPath)}>{phrase('all issues in a reading app (OPDS)')}</a>
      </p>
    </section>
  );
}

interface FeedGroupProps {
  readonly heading: PhraseText;
  readonly kinds: readonly FeedKind[];
  readonly page: PageContext;
  /** Whether the group is expanded. */
  readonly open?: boolean;
}

function FeedGroup({ heading, kinds, page, open = false }: FeedGroupProps) {
  const feeds = page.feeds.all.filter(({ kind }) => kinds.includes(kind));
  if (feeds.length === 0) return undefined;
  const rest = feeds.length - groupShown;
  const list = (
    <>
      <ul class="feeds">
        {feeds.slice(0, groupShown).map((feed) => (
          <FeedRow feed={feed} page={page} />
        ))}
      </ul>
      {rest > 0 && (
        <p class="note">
          {phrase('And {feeds}, each linked from its own page and all in feeds.opml.', {
            feeds: count(rest, 'more feed'),
          })}
        </p>
      )}
    </>
  );
  if (open)
    return (
      <section>
        <h2>{phrase(heading)}</h2>
        {list}
      </section>
    );
  return (
    <details class="feed-group">
      <summary>
        {phrase(heading)} <span class="note">{count(feeds.length, 'feed')}</span>
      </summary>
      {list}
    </details>
  );
}
