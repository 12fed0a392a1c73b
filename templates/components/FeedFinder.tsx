import type { FeedKind } from '../../src/exports/feeds/feed.ts';
import type { Phrase as PhraseText } from '../../src/wording/english.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { FeedLine } from './FeedLine.tsx';

const groups: readonly (readonly [heading: PhraseText, kind: FeedKind])[] = [
  ['Subjects', 'query'],
  ['Topics', 'topic'],
  ['Venues', 'venue'],
  ['Authors', 'author'],
];

/** Feeds listed of one group; an author's feed is also on the author's page. */
const groupShown = 200;

/** Feeds of a part of the archive: folded by kind, and found by typing where scripts run. */
export function FeedFinder({ page }: { readonly page: PageContext }) {
  const filled = groups.filter(([, kind]) => page.feeds.all.some((feed) => feed.kind === kind));
  if (filled.length === 0) return undefined;
  return (
    <section class="feed-finder">
      <h2>{phrase('One topic, venue or author')}</h2>
      <p class="needs-script">
        <label>
          {phrase('Find a feed by its name')}
          <br />
          <input type="search" autocomplete="off" data-feed-finder />
        </label>{' '}
        <output class="note"></output>
      </p>
      {filled.map(([heading, kind]) => (
        <FeedGroup heading={heading} kind={kind} page={page} />
      ))}
    </section>
  );
}

interface FeedGroupProps {
  readonly heading: PhraseText;
  readonly kind: FeedKind;
  readonly page: PageContext;
}

function FeedGroup({ heading, kind, page }: FeedGroupProps) {
  const feeds = page.feeds.all.filter((feed) => feed.kind === kind);
  const rest = feeds.length - groupShown;
  return (
    <details class="feed-group">
      <summary>
        {phrase(heading)} <span class="note">{count(feeds.length, 'feed')}</span>
      </summary>
      <ul class="feeds">
        {feeds.slice(0, groupShown).map((feed) => (
          <FeedLine feed={feed} page={page} />
        ))}
      </ul>
      {rest > 0 && (
        <p class="note">
          {phrase('And {feeds}, each linked from its own page and all in feeds.opml.', {
            feeds: count(rest, 'more feed'),
          })}
        </p>
      )}
    </details>
  );
}
