/** HTTP headers of feeds, for hosts with a `_headers` file (Netlify, Cloudflare) and for manual configuration. */
import { feedFormats } from './feed-exports.ts';

export interface HeaderRule {
  /** A path with `:placeholder` segments, in the syntax of Netlify and Cloudflare. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const folders = ['/issues/', '/papers/', '/topics/:id/', '/queries/:id/', '/venues/:id/', '/authors/:id/'];

/**
 * Cache times: 15 minutes for the head, one day for archive documents (the newest changes until its block closes);
 * then revalidation by ETag. CORS is allowed for all origins.
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
