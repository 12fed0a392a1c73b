/** A simulated published site: permalinks, and files with feeds and redirects. */
import {
  authorPath,
  issuePath,
  paperPath,
  type SitePath,
  topicPath,
  venuePath,
} from '../../src/addresses.ts';
import { emptyPermalinks, type Permalinks } from '../../src/content/permalinks-file.ts';
import type { Redirect } from '../../src/content/redirects-file.ts';
import { buildRecord } from '../../src/exports/feeds/build-record.ts';
import { feedsOf } from '../../src/exports/feeds/feed-table.ts';
import { redirectExports } from '../../src/exports/redirects/redirect-exports.ts';
import { buildRedirectMap } from '../../src/exports/redirects/redirect-map.ts';
import type { Archive } from '../../src/model.ts';
import { buildPermalinks } from '../../src/permanence/build-permalinks.ts';
import { contentText } from '../content-text.ts';
import { renderFeedFiles } from '../feeds/feed-files.ts';

export interface PublishedSite {
  readonly permalinks: Permalinks;
  readonly files: ReadonlyMap<SitePath, string>;
}

/** `published`: the permalinks before; empty for a first publication. */
export function publishSite(
  archive: Archive,
  published: Permalinks = emptyPermalinks,
  redirects: readonly Redirect[] = [],
): PublishedSite {
  const map = buildRedirectMap(redirects);
  const record = buildRecord(published, map);
  const files = new Map<SitePath, string>();
  for (const [path, { text }] of renderFeedFiles(archive, { record })) files.set(path, text);
  for (const row of redirectExports(map, published))
    for (const { path, render } of row.files(archive)) files.set(path, contentText(render()));
  for (const path of pagePaths(archive)) if (!files.has(path)) files.set(path, 'a page');
  const feeds = feedsOf(archive, []);
  return {
    files,
    permalinks: buildPermalinks({ archive, issues: [], feeds, paths: files.keys(), record, redirects: map }),
  };
}

function pagePaths({ issues, papers, topics, venues, authors }: Archive): readonly SitePath[] {
  return [
    '/',
    '/issues/',
    '/papers/',
    '/subscribe/',
    ...issues.map(({ id }) => issuePath(id)),
    ...[...papers.keys()].map(paperPath),
    ...[...papers.keys()].map((id): SitePath => `${paperPath(id)}paper.bib`),
    ...[...topics.keys()].map(topicPath),
    ...[...venues.keys()].map(venuePath),
    ...[...authors.values()].filter(({ papers: own }) => own.length >= 2).map(({ id }) => authorPath(id)),
  ];
}
