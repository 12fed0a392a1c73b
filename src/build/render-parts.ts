/** Renders the pages, so many at a time; several processes may do it together. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import type { SitePath } from '../addresses.ts';
import { configure, pagesFolder } from '../eleventy/configure.ts';
import type { SiteData } from '../eleventy/site-data.ts';

export interface PartsOptions {
  readonly papersAtOnce: number | undefined;
  /** At which end to begin. */
  readonly from: 'first' | 'last';
}

/** Where processes say which parts they have taken, within the staged site. */
const claimsFolder = '.parts';

/**
 * Renders every part of the pages that no other process has taken. Two processes that begin at different ends meet
 * where both have worked equally long. The pages' addresses are in `site.indexed` as far as they were made here.
 */
export async function renderParts(
  staging: string,
  site: SiteData,
  { papersAtOnce, from }: PartsOptions,
): Promise<void> {
  site.writePage = openPageWriter(staging);
  const { size } = site.archive.papers;
  const count = Math.max(1, Math.ceil(size / (papersAtOnce ?? suitablePart(size))));
  const parts = Array.from({ length: count }, (_, index) => index);
  for (const index of from === 'first' ? parts : parts.toReversed()) {
    if (!claim(staging, index)) continue;
    site.part = { index, count };
    await renderPart(staging, site);
  }
}

/**
 * How many papers' pages are rendered at a time. Eleventy holds every page until it has written the last one, so parts
 * are bounded; each costs it a twentieth of a second, so they are few; and the last one keeps one process waiting for the
 * other, so they are not all too few.
 */
function suitablePart(papers: number): number {
  return Math.min(2_000, Math.max(500, Math.ceil(papers / 12)));
}

/** To be called when no process renders any more. */
export function forgetClaims(staging: string): void {
  rmSync(join(staging, claimsFolder), { recursive: true, force: true });
}

/** A folder can be made only once, whoever tries. */
function claim(staging: string, part: number): boolean {
  mkdirSync(join(staging, claimsFolder), { recursive: true });
  try {
    mkdirSync(join(staging, claimsFolder, String(part)));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function openPageWriter(out: string): (path: SitePath, html: string) => void {
  const folders = new Set<string>();
  return (path, html) => {
    const file = join(out, path);
    const folder = dirname(file);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    writeFileSync(file, html);
  };
}

async function renderPart(staging: string, site: SiteData): Promise<void> {
  // Pages are not read anew, so that Eleventy need not have a say in every import there is, by a thread of its own.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  // Loaded only now: by then other processes have work of their own, such as bundling scripts.
  const { default: Eleventy } = await import('@11ty/eleventy');
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
