import { absoluteUrl, type SitePath } from '../../addresses.ts';
import { compareText } from '../../words/compare-text.ts';
import type { Export, ExportedFile } from '../export.ts';
import { buildLastChanges, type Revised } from './last-change.ts';
import {
  newestChange,
  protocolLimits,
  renderSitemap,
  renderSitemapIndex,
  type SitemapEntry,
  type SitemapLimits,
  splitSitemap,
} from './sitemap.ts';

export interface SitemapSetting {
  /** All indexable pages. */
  readonly pages: Iterable<SitePath>;
  readonly revised: Revised;
  readonly limits?: SitemapLimits;
}

/** The path in robots.txt, however many files there are. */
export const sitemapXmlPath: SitePath = '/sitemap.xml';

/**
 * `/sitemap.xml`; above the protocol's limits, an index of `/sitemap-1.xml` …. Least recently changed pages come
 * first, so that a new issue does not change the first files.
 */
export function sitemapExport({ pages, revised, limits = protocolLimits }: SitemapSetting): Export {
  const mediaType = 'application/xml; charset=utf-8';
  return {
    name: 'sitemap',
    files: (archive) => {
      const { url } = archive.site;
      const lastChange = buildLastChanges(archive, revised);
      const entries = Array.from(pages, (page) => ({
        url: absoluteUrl(url, page),
        lastChange: lastChange(page),
      })).sort(compareEntries);
      const parts = splitSitemap(entries, limits);
      const [only] = parts;
      if (only !== undefined && parts.length === 1)
        return [{ path: sitemapXmlPath, mediaType, render: () => renderSitemap(only) }];
      const files = parts.map((part, index): ExportedFile & { readonly entry: SitemapEntry } => {
        const path: SitePath = `/sitemap-${index + 1}.xml`;
        const entry = { url: absoluteUrl(url, path), lastChange: newestChange(part) };
        return { path, mediaType, render: () => renderSitemap(part), entry };
      });
      const index = () => renderSitemapIndex(files.map(({ entry }) => entry));
      return [{ path: sitemapXmlPath, mediaType, render: index }, ...files];
    },
  };
}

/** Undated pages first, then by day, then by URL. */
function compareEntries(one: SitemapEntry, other: SitemapEntry): number {
  return compareText(one.lastChange ?? '', other.lastChange ?? '') || compareText(one.url, other.url);
}
