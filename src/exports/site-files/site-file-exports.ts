/** Exports of well-known files for hosts, browsers and crawlers. */
import { absoluteUrl, openSearchPath, type SitePath, webManifestPath } from '../../addresses.ts';
import type { Site } from '../../site-settings.ts';
import type { Export } from '../export.ts';
import { sitemapXmlPath } from '../sitemap/sitemap-export.ts';
import { hostHeaderRules, renderHostHeaders } from './host-headers.ts';
import { renderOpenSearch } from './open-search.ts';
import { renderWebManifest } from './web-manifest.ts';

const text = 'text/plain; charset=utf-8';

export const siteFileExports: readonly Export[] = [
  file('robots.txt', '/robots.txt', text, renderRobots),
  file('web manifest', webManifestPath, 'application/manifest+json; charset=utf-8', renderWebManifest),
  file(
    'OpenSearch description',
    openSearchPath,
    'application/opensearchdescription+xml; charset=utf-8',
    renderOpenSearch,
  ),
  file('headers for hosts', '/_headers', text, (site) => renderHostHeaders(hostHeaderRules(site))),
  // Turns Jekyll off on GitHub Pages, which would drop files that begin with an underscore.
  file('.nojekyll', '/.nojekyll', text, () => ''),
];

/** Allows everything and names the sitemap. */
function renderRobots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site.url, sitemapXmlPath)}\n`;
}

function file(name: string, path: SitePath, mediaType: string, render: (site: Site) => string): Export {
  return { name, files: ({ site }) => [{ path, mediaType, render: () => render(site) }] };
}
