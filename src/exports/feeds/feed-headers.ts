/** HTTP headers of feeds, for hosts that read a `_headers` file (Netlify, Cloudflare) or are set up by hand. */
import { feedFormats } from './feed-exports.ts';

export interface HeaderRule {
  /** A path with `:placeholder` segments, as Netlify and Cloudflare understand it. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const folders = ['/issues/', '/papers/', '/topics/:id/', '/queries/:id/', '/venues/:id/', '/authors/:id/'];

/**
 * The head of a feed may be kept for a quarter of an hour, an archive document for a day (the newest address still
 * moves on when its block closes); both are then asked for with the host's ETag. Any page may fetch a feed.
 */
export function feedHeaders(): readonly HeaderRule[] {
  const rule = (pattern: string, mediaType: string, seconds: number): HeaderRule => ({
    pattern,
    headers: {
      'Content-Type': mediaType,
      'Cache-Control': `public, max-age=${seconds}, must-revalidate`,
      'Access-Control-Allow-Origin': '*',
    },
  });
  return [
    ...folders.flatMap((folder) =>
      feedFormats.flatMap(({ fileName, mediaType }) => [
        rule(`${folder}${fileName}`, mediaType, 900),
        rule(`${folder}archive/:number/${fileName}`, mediaType, 86_400),
      ]),
    ),
    rule('/subscribe/feeds.opml', 'text/x-opml; charset=utf-8', 900),
    rule('/status.json', 'application/json; charset=utf-8', 60),
  ];
}
