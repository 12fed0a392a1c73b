/**
 * Build process: builds the site once and exits. A new process imports changed templates and sources afresh;
 * libraries are loaded before the build is requested.
 */
import '@11ty/eleventy';
import 'esbuild';
import 'lightningcss';
import 'luxon';
import 'markdown-it';
import 'temml';
import 'yaml';
import 'zod';
import { toContentError } from '../disk/to-content-error.ts';

/** Build request. */
export interface RebuildOrder {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly outDir: string;
}

export type RebuildAnswer =
  | { readonly state: 'ready' }
  | { readonly state: 'built'; readonly written: number; readonly removed: number }
  | { readonly state: 'failed'; readonly reason: string };

// With a callback, since a parent that was killed is no error of this process.
const tell = (answer: RebuildAnswer): void => {
  process.send?.(answer, undefined, undefined, () => undefined);
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

/** The message of a content or system error; the stack trace of any other. */
function reasonOf(error: unknown): string {
  const forPeople = toContentError(error);
  if (forPeople !== undefined) return forPeople.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
