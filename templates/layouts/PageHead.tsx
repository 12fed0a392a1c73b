import { absoluteUrl, type SitePath } from '../../src/addresses.ts';
import type { FeedDescriptor } from '../../src/exports/feeds/feed.ts';
import { feedFormats } from '../../src/exports/feeds/feed-exports.ts';
import { contentSecurityPolicy } from '../../src/exports/site-files/content-security-policy.ts';
import { bareMediaType } from '../bare-media-type.ts';
import { cacheFragment, type FragmentContext } from '../cached-fragment.ts';
import type { Child } from '../jsx/child.ts';
import type { PageContext } from '../page.ts';

export interface PageHeadProps {
  readonly page: PageContext;
  /** Plain text without the site's title; undefined on the home page. */
  readonly title?: string | undefined;
  /** Plain text, a sentence or two. */
  readonly description: string;
  /** First page of a paginated list; its feeds are the page's feeds. */
  readonly list?: SitePath;
  /** Scripts that the page needs besides `site`: file names in `templates/scripts/`. */
  readonly scripts?: readonly string[];
  /** Further `<meta>` and `<link>` elements. */
  readonly head?: Child;
}

/** Values of `<meta name="theme-color">`; equal to `--paper` in tokens.css. */
const themeColours = { light: '#fbfaf6', dark: '#171614' };

/** The content of `<head>`. The content security policy comes first, because it applies to what follows. */
export function PageHead(props: PageHeadProps) {
  const { page, title, description, list = props.page.path, scripts = [], head } = props;
  const { site } = page.archive;
  return (
    <head>
      {policy('policy', page)}
      <title>{title === undefined ? `${site.title}: ${site.tagline}` : `${title} · ${site.title}`}</title>
      <meta name="description" content={description} />
      {page.indexed ? (
        <link rel="canonical" href={absoluteUrl(site.url, page.path)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {siteFiles('site files', page)}
      {feedLinks(page.feeds.forPage(list), page)}
      {head}
      {scriptLinks(['site', ...(site.offline ? ['offline'] : []), ...scripts].join(' '), page)}
    </head>
  );
}

const policy = cacheFragment<'policy'>((_key, page) => (
  <>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(page.archive.site)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </>
));

const siteFiles = cacheFragment<'site files'>((_key, page) => {
  const { stylesheet, scripts, paper = themeColours } = page.assets;
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={paper.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={paper.dark} />
      {scripts.theme !== undefined && <script src={page.link(scripts.theme)} />}
      <link rel="stylesheet" href={page.link(stylesheet)} />
      <Icons page={page} />
    </>
  );
});

/** Icons, web app manifest and OpenSearch description, if they exist. */
function Icons({ page }: { readonly page: FragmentContext }) {
  const { files } = page.assets;
  const icon = files['icon.svg'];
  const touchIcon = files['icon-180.png'];
  const manifest = files['manifest.webmanifest'];
  const openSearch = files['opensearch.xml'];
  return (
    <>
      {icon !== undefined && <link rel="icon" type="image/svg+xml" href={page.link(icon)} />}
      {touchIcon !== undefined && <link rel="apple-touch-icon" href={page.link(touchIcon)} />}
      {manifest !== undefined && <link rel="manifest" href={page.link(manifest)} />}
      {openSearch !== undefined && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={page.archive.site.title}
          href={page.link(openSearch)}
        />
      )}
    </>
  );
}

/**
 * Feed autodiscovery: the page's own feeds in each format, then the site's. A cached fragment, since all pages
 * without own feeds get the same list.
 */
const feedLinks = cacheFragment((feeds: readonly FeedDescriptor[], page) => (
  <>
    {feeds.flatMap((feed) =>
      feedFormats.map((format) => (
        <link
          rel="alternate"
          type={bareMediaType(format.mediaType)}
          title={`${feed.title} (${format.label})`}
          href={page.link(feed.paths[format.name])}
        />
      )),
    )}
  </>
));

/** `names` is a space-separated list of scripts (the cache key must be a string). */
const scriptLinks = cacheFragment((names: string, page) => (
  <>
    {names.split(' ').map((name) => {
      const path = page.assets.scripts[name];
      return path === undefined ? undefined : <script src={page.link(path)} defer />;
    })}
  </>
));
