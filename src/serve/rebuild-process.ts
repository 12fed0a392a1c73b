/**
 * Build process: builds the site whenever that is requested, with the templates and sources as they were at the first build.
 * Libraries are loaded before.
 */
import '@11ty/eleventy';
import 'esbuild';
import 'lightningcss';
import 'luxon';
import 'markdown-it';
import 'temml';
import 'yaml';
import 'zod';
import { reasonOf } from './reason-of.ts';

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

/** In bytes: a process that has taken more ends after its build, so that the memory of large archives is free in between. */
const maxMemory = 1_000_000_000;

// The callback ignores errors of sending: the parent may have been killed.
const tell = (answer: RebuildAnswer): void => {
  process.send?.(answer, undefined, undefined, () => {
    if (process.connected && process.memoryUsage.rss() > maxMemory) process.disconnect();
  });
};

process.once('disconnect', () => process.exit());
process.on('message', async (order: RebuildOrder) => {
  try {
    const { buildSite } = await import('../build/build-site.ts');
    const { silentProgress } = await import('../build/progress.ts');
    const { renderDiagnostics } = await import('../diagnostic.ts');
    const { changes } = await buildSite({
      ...order,
      progress: silentProgress,
      onIngested(_files, warnings) {
        for (const line of renderDiagnostics(warnings)) console.error(line);
      },
    });
    tell({
      state: 'built',
      written: changes.added.length + changes.changed.length,
      removed: changes.removed.length,
    });
  } catch (error) {
    tell({ state: 'failed', reason: await reasonOf(error) });
  }
});
tell({ state: 'ready' });
