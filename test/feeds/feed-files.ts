/** Renders the feeds of an archive into a map of files, as a host would serve them. */
import type { SitePath } from '../../src/addresses.ts';
import { type FeedSetting, feedExports } from '../../src/exports/feeds/feed-exports.ts';
import type { Archive } from '../../src/model.ts';
import { contentText } from '../content-text.ts';
import { emptyRecord } from './empty-record.ts';

export interface ServedFile {
  readonly mediaType: string;
  readonly text: string;
}

export function renderFeedFiles(
  archive: Archive,
  setting: Partial<FeedSetting> = {},
): ReadonlyMap<SitePath, ServedFile> {
  const files = new Map<SitePath, ServedFile>();
  for (const row of feedExports({ queries: [], record: emptyRecord, ...setting }))
    for (const { path, mediaType, render } of row.files(archive)) {
      if (files.has(path)) throw new Error(`Two files at ${path}.`);
      files.set(path, { mediaType, text: contentText(render()) });
    }
  return files;
}

/** The text of one feed alone: those of large archives take long. */
export function renderFeed(archive: Archive, path: SitePath): string {
  for (const row of feedExports({ queries: [], record: emptyRecord }))
    for (const file of row.files(archive)) if (file.path === path) return contentText(file.render());
  throw new Error(`No file at ${path}.`);
}

export function textAt(files: ReadonlyMap<SitePath, ServedFile>, path: SitePath): string {
  const file = files.get(path);
  if (file === undefined) throw new Error(`No file at ${path}.`);
  return file.text;
}
