/** The table of exports: everything that machines read. A new kind is one file and one line here. */
import { citationExports } from './citation/citation-exports.ts';
import type { Export } from './export.ts';
import { feedExports } from './feeds/feed-exports.ts';
import { emptyRecord, type FeedRecord } from './feeds/feed-record.ts';
import type { SavedQuery } from './feeds/saved-query.ts';

export interface ExportSetting {
  readonly queries: readonly SavedQuery[];
  /** What was published before, so that ids and days stand. */
  readonly record?: FeedRecord;
}

export function buildExportTable({ queries, record = emptyRecord }: ExportSetting): readonly Export[] {
  return [...citationExports, ...feedExports({ queries, record })];
}
