/** Invariants of every publishable archive, whatever issues it has. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperPath, type SitePath } from '../../src/addresses.ts';
import { buildArchive, errorsOf } from '../../src/archive/build-archive.ts';
import { buildAssets } from '../../src/assets/assets.ts';
import type { Content } from '../../src/content/content.ts';
import { type Diagnostic, isError, renderDiagnostic } from '../../src/diagnostic.ts';
import { buildRecord } from '../../src/exports/feeds/build-record.ts';
import { feedsOf } from '../../src/exports/feeds/feed-table.ts';
import { buildRedirectMap } from '../../src/exports/redirects/redirect-map.ts';
import { buildExportTable } from '../../src/exports/table.ts';
import { ingestFolder } from '../../src/ingest/ingest-folder.ts';
import { loadContent } from '../../src/load/load-content.ts';
import type { Archive } from '../../src/model.ts';
import { buildPermalinks } from '../../src/permanence/build-permalinks.ts';
import { comparePermalinks } from '../../src/permanence/compare-permalinks.ts';
import { toSitePath } from '../../src/permanence/site-path.ts';
import { findUnreached } from '../lists/find-links.ts';
import { renderPages } from '../lists/render-pages.ts';

export interface ContentCheck {
  readonly papers: number;
  /** Errors that prevent publication. */
  readonly errors: readonly string[];
  /** Issue files that differ from what ingest would write. */
  readonly stale: readonly string[];
  /** Published addresses and ids that would vanish. */
  readonly lost: readonly string[];
  /** Papers more than three clicks from the home page. */
  readonly unreached: readonly string[];
}

/** Checks the archive in `dir` without writing to it. Throws `ContentError` where it can't be loaded. */
export async function checkContent(dir: string): Promise<ContentCheck> {
  const content = loadContent(dir);
  const archive = buildArchive(content);
  const pages = renderPages(archive);
  const { refusals, stale } = ingestCopy(dir);
  return {
    papers: archive.papers.size,
    errors: [...errorsOf(archive), ...refusals].map(renderDiagnostic),
    stale,
    lost: findLost(content, archive, [...pages.keys()], await assetPaths()),
    unreached: findUnreached((path) => pages.get(path)?.(), Array.from(archive.papers.keys(), paperPath), 3),
  };
}

function ingestCopy(dir: string): { refusals: readonly Diagnostic[]; stale: readonly string[] } {
  const copy = mkdtempSync(join(tmpdir(), 'offprint-content-'));
  try {
    cpSync(dir, copy, { recursive: true });
    const { refusals, changed } = ingestFolder(copy);
    return { refusals, stale: changed.map(({ id }) => id) };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Paths of assets. */
async function assetPaths(): Promise<readonly string[]> {
  assets ??= buildAssets('templates', 'content');
  return (await assets).files.map(({ path }) => path);
}
let assets: ReturnType<typeof buildAssets> | undefined;

/** As `npm run check`, with paths of pages and exports instead of files of a built site. */
function findLost(
  content: Content,
  archive: Archive,
  pages: readonly string[],
  others: readonly string[],
): readonly string[] {
  const { published, queries, redirects } = content;
  const map = buildRedirectMap(redirects);
  const exports = buildExportTable({ queries, published, redirects, pages: pages as SitePath[] });
  const files = [
    ...pages.map((path) => (path.endsWith('/') ? `${path}index.html` : path)),
    ...others,
    ...exports.flatMap((row) => Array.from(row.files(archive), ({ path }) => path)),
  ];
  const current = buildPermalinks({
    archive,
    issues: content.issues,
    feeds: feedsOf(archive, queries),
    paths: files.map((file) => toSitePath(file.slice(1))).filter((path) => path !== undefined),
    record: buildRecord(published, map),
    redirects: map,
  });
  return comparePermalinks(published, current, redirects).filter(isError).map(renderDiagnostic);
}
