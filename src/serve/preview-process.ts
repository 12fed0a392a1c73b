/**
 * Renders single pages as they are asked for, long before a whole site could be built. It reads content while there is
 * nothing to do; templates only once they have changed, because a process never forgets a module it has read.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePath } from '../addresses.ts';
import { type Analysis, analyzeAlone } from '../archive/analyze-texts.ts';
import { draftArchive, errorsOf } from '../archive/build-archive.ts';
import { type BuiltAssets, buildAssets } from '../assets/assets.ts';
import { writeAssets } from '../build/write-assets.ts';
import { ContentError } from '../diagnostic.ts';
import { fingerprintFolder } from '../disk/fingerprint-folder.ts';
import { toContentError } from '../disk/to-content-error.ts';
import { SiteData } from '../eleventy/site-data.ts';
import { ingestFolder } from '../ingest/ingest-folder.ts';
import { archivePaths } from '../load/archive-folder.ts';
import { loadContent } from '../load/load-content.ts';
import type { Archive } from '../model.ts';
import type { FromPreview, PreviewFolders, ToPreview } from './preview-messages.ts';

/** From here on related papers and topics of a moment ago must do, until the whole site is built. */
const smallArchive = 1_000;

interface ReadContent {
  readonly fingerprint: string;
  readonly archive: Archive;
  readonly findings: Analysis;
}

interface MadeAssets {
  readonly fingerprint: string;
  readonly built: BuiltAssets;
}

let folders: PreviewFolders | undefined;
let read: ReadContent | undefined;
let made: MadeAssets | undefined;
let pages: ReadonlyMap<SitePath, () => string> = new Map();

const tell = (message: FromPreview): void => void process.send?.(message);

process.once('disconnect', () => process.exit());
process.on('message', async (message: ToPreview) => {
  try {
    if (message.ask === 'page')
      tell({ tell: 'page', number: message.number, html: renderPath(message.path) });
    else if (message.ask === 'prepare') {
      folders = message.folders;
      await prepare(folders);
      tell({ tell: 'prepared' });
    } else if (folders !== undefined) {
      pages = await lookAgain(folders);
      tell({ tell: 'looked' });
    }
  } catch (error) {
    const reason = toContentError(error)?.message ?? String((error as Error).stack ?? error);
    tell({ tell: 'failed', reason });
  }
});

/** A page that can't be rendered is left to the build of the whole site, which says why. */
function renderPath(path: string): string | undefined {
  try {
    return pages.get(path as SitePath)?.();
  } catch {
    return undefined;
  }
}

/** What is wrong now is told when somebody looks. */
async function prepare({ contentDir, templatesDir }: PreviewFolders): Promise<void> {
  const making = makeAssets(templatesDir, contentDir).catch(() => undefined);
  try {
    read = readContent(contentDir, undefined);
  } catch {
    read = undefined;
  }
  made = await making;
}

async function lookAgain({
  contentDir,
  templatesDir,
  outDir,
}: PreviewFolders): Promise<ReadonlyMap<SitePath, () => string>> {
  const making =
    made?.fingerprint === fingerprintAssets(templatesDir, contentDir)
      ? made
      : makeAssets(templatesDir, contentDir);
  if (making instanceof Promise) making.catch(() => undefined);
  if (read?.fingerprint !== fingerprintContent(contentDir)) read = readContent(contentDir, read?.findings);
  const { archive } = read;
  // Read only now: what is imported once stays as it is.
  const { pageFiles } = await import('../eleventy/page-files.ts');
  made = await making;
  // Where no site is yet, a folder with assets alone would be none of ours, and the build would refuse to replace it.
  if (existsSync(join(outDir, 'index.html'))) writeAssets(made.built.files, outDir);
  const site = new SiteData(archive, made.built.assets);
  return new Map(
    Object.values(pageFiles).flatMap((file) =>
      file.list(site).map(({ path, render }) => [path, render] as const),
    ),
  );
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
  return [
    ...folders,
    ...['theme.css', 'icon.svg', 'site.yaml', 'words.yaml'].map((name) => join(contentDir, name)),
  ]
    .map(fingerprintFolder)
    .join('\n');
}

/** Throws `ContentError`. With `last`, what was found in the texts of a large archive is not looked for again. */
function readContent(contentDir: string, last: Analysis | undefined): ReadContent {
  const { refusals, issues } = ingestFolder(contentDir);
  if (refusals.length > 0) throw new ContentError(refusals);
  const fingerprint = fingerprintContent(contentDir);
  const content = loadContent(contentDir, { siteUrl: process.env.SITE_URL, issues });
  const { search, finish } = draftArchive(content);
  const findings = last === undefined || search.papers < smallArchive ? analyzeAlone(search) : last;
  const archive = finish(findings);
  const errors = errorsOf(archive);
  if (errors.length > 0) throw new ContentError(errors);
  return { fingerprint, archive, findings };
}
