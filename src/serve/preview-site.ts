/**
 * What the preview process has read, and the pages it makes of that. It reads content in advance, but imports templates only at
 * the first reload, because Node caches modules for the life of a process.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePath } from '../addresses.ts';
import { type Analysis, analyzeAlone } from '../archive/analyze-texts.ts';
import { assertNoErrors, draftArchive } from '../archive/build-archive.ts';
import { type ComposedTexts, composeTexts } from '../archive/compose-texts.ts';
import { type BuiltAssets, buildAssets } from '../assets/assets.ts';
import { loadScriptWords } from '../assets/script-words.ts';
import { writeAssets } from '../build/write-assets.ts';
import { ContentError, renderDiagnostics } from '../diagnostic.ts';
import { fingerprintFolder } from '../disk/list-files.ts';
import { SiteData } from '../eleventy/site-data.ts';
import { ingestFolder } from '../ingest/ingest-folder.ts';
import { warningsOf } from '../ingest/ingest-report.ts';
import { archivePaths } from '../load/archive-folder.ts';
import { loadContent } from '../load/load-content.ts';
import type { Archive } from '../model.ts';
import type { PreviewFolders } from './preview-messages.ts';
import { PreviewSearch } from './preview-search.ts';

/**
 * Above this number of papers the text analysis (related papers, topics) is not repeated for a preview; the last
 * results are used.
 */
const smallArchive = 1_000;

interface ReadContent {
  readonly fingerprint: string;
  readonly archive: Archive;
  readonly findings: Analysis;
  readonly composed: ComposedTexts;
}

/** What of the content that was read before can be used again. */
type LastRead = { readonly [Field in 'findings' | 'composed']?: ReadContent[Field] | undefined };

interface MadeAssets {
  readonly fingerprint: string;
  readonly built: BuiltAssets;
}

let read: ReadContent | undefined;
let made: MadeAssets | undefined;
let pages: ReadonlyMap<SitePath, () => string> = new Map();
const search = new PreviewSearch();

/** Undefined if rendering fails: the full build reports the error. */
export function renderPath(path: string): string | undefined {
  try {
    return pages.get(path as SitePath)?.();
  } catch {
    return undefined;
  }
}

/** Reads content and makes assets in advance. Errors are ignored here; the next reload reports them. */
export async function prepare({ contentDir, templatesDir }: PreviewFolders): Promise<void> {
  const making = makeAssets(templatesDir, contentDir).catch(() => undefined);
  try {
    read = readContent(contentDir, { composed: read?.composed });
  } catch {
    read = undefined;
  }
  made = await making;
}

/** Reads templates and what has changed of the rest, for all pages rendered after that. */
export async function reload({ contentDir, templatesDir, outDir }: PreviewFolders): Promise<void> {
  const making =
    made?.fingerprint === fingerprintAssets(templatesDir, contentDir)
      ? made
      : makeAssets(templatesDir, contentDir);
  if (making instanceof Promise) making.catch(() => undefined);
  if (read?.fingerprint !== fingerprintContent(contentDir)) read = readContent(contentDir, read ?? {});
  const { archive } = read;
  // Lazy: a module that has been imported once can't be reloaded.
  const { pageFiles } = await import('../eleventy/page-files.ts');
  made = await making;
  // Without a site, a folder with assets alone would not count as Offprint's, and the build would refuse to replace
  // it.
  if (existsSync(join(outDir, 'index.html'))) writeAssets(made.built.files, outDir);
  const site = new SiteData(archive, made.built.assets);
  pages = new Map(
    Object.values(pageFiles).flatMap((file) =>
      file.list(site).map(({ path, render }) => [path, render] as const),
    ),
  );
}

/** As `PreviewSearch.update`, of the content that was read last. */
export async function updateSearch({ outDir }: PreviewFolders): Promise<string | undefined> {
  return read && search.update(read.archive, outDir);
}

async function makeAssets(templatesDir: string, contentDir: string): Promise<MadeAssets> {
  const fingerprint = fingerprintAssets(templatesDir, contentDir);
  return { fingerprint, built: await buildAssets(templatesDir, contentDir) };
}

function fingerprintContent(contentDir: string): string {
  return archivePaths(contentDir).map(fingerprintFolder).join('\n');
}

function fingerprintAssets(templatesDir: string, contentDir: string): string {
  const folders = ['scripts', 'styles', 'public', 'service-worker'].map((name) => join(templatesDir, name));
  const files = ['theme.css', 'icon.svg'].map((name) => join(contentDir, name));
  return JSON.stringify([[...folders, ...files].map(fingerprintFolder), loadScriptWords(contentDir)]);
}

/**
 * Reads content and builds the archive. Of what was read before, composed texts are used again, and for large archives
 * the text analysis.
 *
 * @throws {ContentError}
 */
function readContent(contentDir: string, last: LastRead): ReadContent {
  const { refusals, issues, reports } = ingestFolder(contentDir);
  for (const line of renderDiagnostics(warningsOf(reports))) console.error(line);
  if (refusals.length > 0) throw new ContentError(refusals);
  const fingerprint = fingerprintContent(contentDir);
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL, issues });
  const composed = composeTexts(content, last.composed);
  const { search, finish } = draftArchive(content, composed);
  const known = search.papers.length < smallArchive ? undefined : last.findings;
  const findings = known ?? analyzeAlone(search);
  const archive = assertNoErrors(finish(findings));
  return { fingerprint, archive, findings, composed };
}
