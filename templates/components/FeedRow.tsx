import { subscribePath } from '../../src/addresses.ts';
import type { FeedDescriptor } from '../../src/exports/feeds/feed.ts';
import { feedFormats } from '../../src/exports/feeds/feed-exports.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { bareMediaType } from '../bare-media-type.ts';
import type { PageContext } from '../page.ts';

interface FeedRowProps {
  readonly feed: FeedDescriptor;
  readonly page: PageContext;
}

/** The feed's title without the site's title before it. */
export function feedName({ title }: FeedDescriptor, page: PageContext): string {
  return title.replace(`${page.archive.site.title}: `, '');
}

/** A feed: description, URL in each format, and a copy button. */
export function FeedRow({ feed, page }: FeedRowProps) {
  const name = feedName(feed, page);
  return (
    <li class="feed">
      <p class="feed-name">
        {feed.page === subscribePath ? name : <a href={page.link(feed.page)}>{name}</a>}{' '}
        <span class="note">{count(feed.size, feed.kind === 'issues' ? 'issue' : 'paper')}</span>
      </p>
      <p>{feed.description}</p>
      <ul class="buttons">
        {feedFormats.map(({ name: format, label, mediaType }) => {
          const id = `${feed.key.replaceAll('/', '_')}_${format}`;
          return (
            <li class="feed-address">
              <a id={id} href={page.link(feed.paths[format])} type={bareMediaType(mediaType)}>
                {label}
              </a>{' '}
              <button
                class="needs-script"
                type="button"
                data-copy={id}
                aria-label={phrase('Copy the {format} address: {feed}', { format: label, feed: name })}
              >
                {phrase('Copy')}
              </button>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
