/** The table of exports: everything that machines read. A new kind is one file and one line here. */
import type { SitePath } from '../addresses.ts';
import { citationExports } from './citation/citation-exports.ts';
import type { Export } from './export.ts';
import { feedExports } from './feeds/feed-exports.ts';
import { emptyRecord, type FeedRecord } from './feeds/feed-record.ts';
import type { SavedQuery } from './feeds/saved-query.ts';
import { siteFileExports } from './site-files/site-file-exports.ts';
import { sitemapExport } from './sitemap/sitemap-export.ts';
import { twinExports } from './twins/twin-exports.ts';

export interface ExportSetting {
  readonly queries: readonly SavedQuery[];
  /** What was published before, so that ids and days stand. */
  readonly record?: FeedRecord;
  /** Every page that search engines may list. */
  readonly pages: Iterable<SitePath>;
}

export function buildExportTable({ queries, pages, record = emptyRecord }: ExportSetting): readonly Export[] {
  return [
    ...citationExports,
    ...feedExports({ queries, record }),
    ...twinExports,
    ...siteFileExports,
    sitemapExport({ pages, revised: (page) => record.revisedOn(record.lastingKey(page.slice(1, -1))) }),
  ];
}
