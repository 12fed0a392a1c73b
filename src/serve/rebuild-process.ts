/**
 * Builds the site once, in a process of its own, and ends. A process has its own module graph, so that changed
 * templates and sources are read anew; the libraries, which don't change, are loaded before there is work.
 */
import '@11ty/eleventy';
import 'esbuild';
import 'lightningcss';
import 'luxon';
import 'markdown-it';
import 'sharp';
import 'temml';
import 'yaml';
import 'zod';
import { toContentError } from '../disk/to-content-error.ts';

/** What the process is asked to do. */
export interface RebuildOrder {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly outDir: string;
  /** Whether the search index is made anew; else the last one is kept. */
  readonly withSearch: boolean;
}

export type RebuildAnswer =
  | { readonly state: 'ready' }
  | { readonly state: 'built'; readonly written: number; readonly removed: number }
  | { readonly state: 'failed'; readonly reason: string };

const tell = (answer: RebuildAnswer): void => {
  process.send?.(answer);
};

process.once('disconnect', () => process.exit());
process.once('message', async (order: RebuildOrder) => {
  try {
    const { buildSite } = await import('../build/build-site.ts');
    const { silentProgress } = await import('../build/progress.ts');
    const { changes } = await buildSite({ ...order, progress: silentProgress });
    tell({
      state: 'built',
      written: changes.added.length + changes.changed.length,
      removed: changes.removed.length,
    });
  } catch (error) {
    tell({ state: 'failed', reason: reasonOf(error) });
  }
});
tell({ state: 'ready' });

/** Sentences where people can do something; else where the program is at fault. */
function reasonOf(error: unknown): string {
  const forPeople = toContentError(error);
  if (forPeople !== undefined) return forPeople.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
