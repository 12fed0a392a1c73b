/** The rows of the table of exports that hosts, browsers and robots look for at fixed places. */
import { absoluteUrl, openSearchPath, type SitePath, webManifestPath } from '../../addresses.ts';
import type { Site } from '../../model.ts';
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
  // Without it GitHub Pages would pass the site through Jekyll, which drops files that begin with an underscore.
  file('.nojekyll', '/.nojekyll', text, () => ''),
];

/** Everything may be read; a robot is told where the sitemap is. */
function renderRobots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site.url, sitemapXmlPath)}\n`;
}

function file(name: string, path: SitePath, mediaType: string, render: (site: Site) => string): Export {
  return { name, files: ({ site }) => [{ path, mediaType, render: () => render(site) }] };
}
