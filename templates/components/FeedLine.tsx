import type { FeedDescriptor } from '../../src/exports/feeds/feed.ts';
import { feedFormats } from '../../src/exports/feeds/feed-exports.ts';
import { count } from '../../src/wording/wording.ts';
import { bareMediaType } from '../bare-media-type.ts';
import type { PageContext } from '../page.ts';
import { feedName } from './FeedRow.tsx';

interface FeedLineProps {
  readonly feed: FeedDescriptor;
  readonly page: PageContext;
}

/** A feed on one line of a long list: its name, how much it carries, its addresses. */
export function FeedLine({ feed, page }: FeedLineProps) {
  const name = feedName(feed, page);
  return (
    <li class="feed-line">
      <span>
        {feed.page === page.path ? name : <a href={page.link(feed.page)}>{name}</a>}{' '}
        <span class="note">{count(feed.size, 'paper')}</span>
      </span>
      <span class="feed-addresses">
        {feedFormats.map(({ name: format, label, mediaType }) => (
          <a
            href={page.link(feed.paths[format])}
            type={bareMediaType(mediaType)}
            aria-label={`${label}: ${name}`}
          >
            {label}
          </a>
        ))}
      </span>
    </li>
  );
}
