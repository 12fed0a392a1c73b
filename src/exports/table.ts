/** The export table: all files for machines. A new export is one file and one line here. */

import type { SitePath } from '../addresses.ts';
import type { Permalinks } from '../content/permalinks-file.ts';
import type { Redirect } from '../content/redirects-file.ts';
import { editionExports } from '../editions/edition-exports.ts';
import type { SavedQuery } from '../model.ts';
import { citationExports } from './citation/citation-exports.ts';
import { dataFileExports } from './data-files/data-file-exports.ts';
import type { Export } from './export.ts';
import { buildRecord } from './feeds/build-record.ts';
import { feedExports } from './feeds/feed-exports.ts';
import { redirectExports } from './redirects/redirect-exports.ts';
import { buildRedirectMap } from './redirects/redirect-map.ts';
import { searchExports } from './search/search-exports.ts';
import { siteFileExports } from './site-files/site-file-exports.ts';
import type { Revised } from './sitemap/last-change.ts';
import { sitemapExport } from './sitemap/sitemap-export.ts';

export interface ExportSetting {
  readonly queries: readonly SavedQuery[];
  /** Published ids and revision days. */
  readonly published: Permalinks;
  readonly redirects: readonly Redirect[];
  /** All indexable pages, for the sitemap. */
  readonly pages: Iterable<SitePath>;
}

export function buildExportTable({ queries, pages, published, redirects }: ExportSetting): readonly Export[] {
  const map = buildRedirectMap(redirects);
  const record = buildRecord(published, map);
  const revised: Revised = (page) => record.revisedOn(record.lastingKey(page.slice(1, -1)));
  return [
    ...citationExports,
    ...feedExports({ queries, record }),
    ...searchExports,
    ...dataFileExports,
    ...editionExports(revised),
    ...siteFileExports,
    ...redirectExports(map, published),
    sitemapExport({ pages, revised }),
  ];
}
