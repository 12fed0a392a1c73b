/** The table of exports: everything that machines read. A new kind is one file and one line here. */
import type { SitePath } from '../addresses.ts';
import { editionExports } from '../editions/edition-exports.ts';
import { buildRecord } from '../permanence/build-record.ts';
import type { Permalinks } from '../permanence/permalinks.ts';
import type { Redirect } from '../permanence/redirect.ts';
import { redirectExports } from '../permanence/redirect-exports.ts';
import { buildRedirectMap } from '../permanence/redirect-map.ts';
import { searchExports } from '../search/search-exports.ts';
import { citationExports } from './citation/citation-exports.ts';
import type { Export } from './export.ts';
import { feedExports } from './feeds/feed-exports.ts';
import type { SavedQuery } from './feeds/saved-query.ts';
import { siteFileExports } from './site-files/site-file-exports.ts';
import { sitemapExport } from './sitemap/sitemap-export.ts';
import { twinExports } from './twins/twin-exports.ts';

export interface ExportSetting {
  readonly queries: readonly SavedQuery[];
  /** What was published before, so that ids and days stand, and where it went. */
  readonly published: Permalinks;
  readonly redirects: readonly Redirect[];
  /** Every page that search engines may list. */
  readonly pages: Iterable<SitePath>;
}

export function buildExportTable({ queries, pages, published, redirects }: ExportSetting): readonly Export[] {
  const map = buildRedirectMap(redirects);
  const record = buildRecord(published, map);
  return [
    ...citationExports,
    ...feedExports({ queries, record }),
    ...searchExports,
    ...twinExports,
    ...editionExports(),
    ...siteFileExports,
    ...redirectExports(map, published),
    sitemapExport({ pages, revised: (page) => record.revisedOn(record.lastingKey(page.slice(1, -1))) }),
  ];
}
