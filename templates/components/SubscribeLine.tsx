import type { SitePath } from '../../src/addresses.ts';
import type { FeedDescriptor } from '../../src/exports/feeds/feed.ts';
import { feedFormats } from '../../src/exports/feeds/feed-exports.ts';
import { phrase } from '../../src/wording/wording.ts';
import { bareMediaType } from '../bare-media-type.ts';
import type { PageContext } from '../page.ts';
import { Phrase } from './Phrase.tsx';

interface SubscribeLineProps {
  readonly page: PageContext;
  /** The list page whose feeds are linked. */
  readonly list: SitePath;
}

/** `Follow by RSS, Atom or JSON Feed`: links to the feeds of this page. */
export function SubscribeLine({ page, list }: SubscribeLineProps) {
  const own = page.feeds.forPage(list).filter((feed) => feed.page === list);
  return (
    <>
      {own.map((feed) => (
        <p class="note">
          <Phrase of="Follow by {formats}" values={{ formats: <FeedFormats page={page} feed={feed} /> }} />
        </p>
      ))}
    </>
  );
}

interface FeedFormatsProps {
  readonly page: PageContext;
  readonly feed: FeedDescriptor;
}

/** Comma-separated links to a feed in each format. */
export function FeedFormats({ page, feed }: FeedFormatsProps) {
  return (
    <>
      {feedFormats.map((format, index) => (
        <>
          {index > 0 && (index === feedFormats.length - 1 ? phrase(' or ') : phrase(', '))}
          <a href={page.link(feed.paths[format.name])} type={bareMediaType(format.mediaType)}>
            {format.label}
          </a>
        </>
      ))}
    </>
  );
}
