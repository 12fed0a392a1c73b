import { absoluteUrl, type SitePath } from '../../src/addresses.ts';
import { feedFormats } from '../../src/exports/feeds/feed-exports.ts';
import { contentSecurityPolicy } from '../../src/exports/site-files/content-security-policy.ts';
import { bareMediaType } from '../bare-media-type.ts';
import type { PageContext } from '../page.ts';
import type { PageLayoutProps } from './PageLayout.tsx';

/** Colours of the browser's own bars; the same two as `--paper` in tokens.css. */
const themeColours = { light: '#fbfaf6', dark: '#171614' };

/** Everything in `<head>`: the policy first, because it governs what follows it. */
export function PageHead(props: PageLayoutProps) {
  const { page, title, description, list = props.page.path, scripts = [], head, indexed = true } = props;
  const { site } = page.archive;
  const { stylesheet, scripts: built } = page.assets;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy(site)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === undefined ? `${site.title}: ${site.tagline}` : `${title} · ${site.title}`}</title>
      <meta name="description" content={description} />
      {indexed ? (
        <link rel="canonical" href={absoluteUrl(site.url, page.path)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={themeColours.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColours.dark} />
      {built.theme !== undefined && <script src={page.link(built.theme)} />}
      <link rel="stylesheet" href={page.link(stylesheet)} />
      <SiteFiles page={page} />
      <FeedLinks page={page} list={list} />
      {head}
      {['site', ...(site.offline ? ['offline'] : []), ...scripts].map((name) => {
        const path = built[name];
        return path === undefined ? undefined : <script src={page.link(path)} defer />;
      })}
    </head>
  );
}

/** Autodiscovery: the page's own feeds in each format first, then the whole site's. */
function FeedLinks({ page, list }: { readonly page: PageContext; readonly list: SitePath }) {
  return (
    <>
      {page.feeds
        .forPage(list)
        .flatMap((feed) =>
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
  );
}

/** Icons, manifest and OpenSearch description, where the build made them. */
function SiteFiles({ page }: { readonly page: PageContext }) {
  const { files } = page.assets;
  const link = (path: SitePath | undefined) => (path === undefined ? undefined : page.link(path));
  const icon = link(files['icon.svg']);
  const touchIcon = link(files['icon-180.png']);
  const manifest = link(files['manifest.webmanifest']);
  const openSearch = link(files['opensearch.xml']);
  return (
    <>
      {icon !== undefined && <link rel="icon" type="image/svg+xml" href={icon} />}
      {touchIcon !== undefined && <link rel="apple-touch-icon" href={touchIcon} />}
      {manifest !== undefined && <link rel="manifest" href={manifest} />}
      {openSearch !== undefined && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={page.archive.site.title}
          href={openSearch}
        />
      )}
    </>
  );
}
