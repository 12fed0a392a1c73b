/** Renders the pages, so many at a time; several processes may do it together. */
import type UserConfig from '@11ty/eleventy/UserConfig';
import { configure, pagesFolder } from '../eleventy/configure.ts';
import type { SiteData } from '../eleventy/site-data.ts';
import { type End, takeParts } from './claims.ts';
import { openWriter } from './write-content.ts';

export interface PartsOptions {
  readonly papersAtOnce: number | undefined;
  readonly from: End;
}

/** Renders every part of the pages that no other process has taken. */
export async function renderParts(
  staging: string,
  site: SiteData,
  { papersAtOnce, from }: PartsOptions,
): Promise<void> {
  site.writePage = openWriter(staging);
  const { size } = site.archive.papers;
  const count = Math.max(1, Math.ceil(size / (papersAtOnce ?? suitablePart(size))));
  for (const part of takeParts(staging, 'pages', count, from)) {
    site.part = part;
    await renderPart(staging, site);
  }
}

/**
 * How many papers' pages are rendered at a time. Eleventy makes something of every page before it renders the first, so
 * parts are bounded; the last one keeps one process waiting for the other, so they are small; and each costs some
 * milliseconds of its own, so they are not all too many.
 */
function suitablePart(papers: number): number {
  return Math.min(1_000, Math.max(250, Math.ceil(papers / 40)));
}

/** Loaded only when it is wanted: that takes a fifth of a second. */
export function loadEleventy(): Promise<typeof import('@11ty/eleventy')> {
  // Pages are not read anew, so that Eleventy need not have a say in every import there is, by a thread of its own.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  return import('@11ty/eleventy');
}

async function renderPart(staging: string, site: SiteData): Promise<void> {
  const { default: Eleventy } = await loadEleventy();
  const eleventy = new Eleventy(pagesFolder, staging, {
    quietMode: true,
    // Pages are written as they are rendered.
    dryRun: true,
    source: 'script',
    config: (config: UserConfig) => configure(config, site),
  });
  eleventy.disableLogger();
  await eleventy.init();
  try {
    await eleventy.write();
  } catch (error) {
    throw innermost(error);
  }
}

/** Eleventy wraps what a page threw in errors of its own that don't print it. */
function innermost(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error) || error.originalError === undefined)
    return error;
  const inner = innermost(error.originalError);
  if (inner instanceof Error && !inner.message.includes(error.message))
    inner.message = `${error.message} ${inner.message}`;
  return inner;
}
