import type { FeedLink } from '../layouts/PageLayout.tsx';
import type { PageContext } from '../page.ts';

interface SubscribeLineProps {
  readonly page: PageContext;
  readonly feeds: readonly FeedLink[];
}

/** Short names of feed formats by media type. */
export const feedFormats: Readonly<Record<string, string>> = {
  'application/rss+xml': 'RSS',
  'application/atom+xml': 'Atom',
  'application/feed+json': 'JSON Feed',
};

/** The feeds that fit this page, in each format. */
export function SubscribeLine({ page, feeds }: SubscribeLineProps) {
  if (feeds.length === 0) return undefined;
  return (
    <p class="note">
      Follow this page:{' '}
      {feeds.map((feed, index) => (
        <>
          {index > 0 && ', '}
          <a key={feed.path} href={page.link(feed.path)} type={feed.mediaType}>
            {feedFormats[feed.mediaType] ?? feed.title}
          </a>
        </>
      ))}
    </p>
  );
}
