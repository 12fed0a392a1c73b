import { absoluteUrl, type SitePath } from '../../src/addresses.ts';
import { contentSecurityPolicy } from '../content-security-policy.ts';
import type { PageContext } from '../page.ts';
import type { PageLayoutProps } from './PageLayout.tsx';

/** Colours of the browser's own bars; the same two as `--paper` in tokens.css. */
const themeColours = { light: '#fbfaf6', dark: '#171614' };

/** Everything in `<head>`: the policy first, because it governs what follows it. */
export function PageHead(props: PageLayoutProps) {
  const { page, title, description, feeds = [], scripts = [], head, indexed = true } = props;
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
      {feeds.map((feed) => (
        <link
          key={feed.path}
          rel="alternate"
          type={feed.mediaType}
          title={feed.title}
          href={page.link(feed.path)}
        />
      ))}
      {head}
      {['site', ...scripts].map((name) => {
        const path = built[name];
        return path === undefined ? undefined : <script key={name} src={page.link(path)} defer />;
      })}
    </head>
  );
}

/** Icons, manifest and OpenSearch description, where the build made them. */
function SiteFiles({ page }: { readonly page: PageContext }) {
  const { files } = page.assets;
  const link = (path: SitePath | undefined) => (path === undefined ? undefined : page.link(path));
  const icon = link(files['icon.svg']);
  const touchIcon = link(files['apple-touch-icon.png']);
  const manifest = link(files['site.webmanifest']);
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
