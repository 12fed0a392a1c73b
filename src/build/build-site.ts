/** The build behind `npm run build`: Eleventy in a folder beside the site, which takes the site's place when all is well. */
import { join } from 'node:path';
import offprint from '../../eleventy.config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedSite } from '../eleventy/load-site.ts';
import { issuePathOf } from '../ingest/ingest-folder.ts';
import type { Archive } from '../model.ts';
import { fingerprintInputs } from './build-stamp.ts';
import type { Progress } from './progress.ts';
import { runEleventy } from './run-eleventy.ts';
import { writeSearchIndex } from './search-cache.ts';
import { SiteBuild } from './site-build.ts';
import { writeChanges } from './site-changes.ts';
import {
  assertHasHomePage,
  discardStaging,
  keepFolder,
  openStaging,
  type SwapCounts,
  swapIn,
} from './staging.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** The finished site's folder, e.g. `_site`. */
  readonly outDir: string;
  readonly progress: Progress;
  /** False keeps the last build's search index, where there is one: quicker while writing. */
  readonly withSearch?: boolean;
  /** Makes what a cache would keep all the same, and throws where the cache is wrong. */
  readonly verifyCache?: boolean;
  /** How many processes share the work; else as many as suit the archive. */
  readonly processes?: 1 | 2;
  /** How many papers' pages a process renders at a time where two share the work. */
  readonly papersAtOnce?: number | undefined;
  /** Is given the files that ingest has written; they stay, whatever becomes of the build. */
  readonly onIngested?: ((files: readonly string[]) => void) | undefined;
}

export interface BuiltSite extends SwapCounts {
  /** The checksum of what was read, see `build-stamp.ts`. */
  readonly inputs: string;
  readonly site: LoadedSite;
  /** Files about the site that could not be written beside it; the site is in its place all the same. */
  readonly unwritten: readonly Diagnostic[];
}

/**
 * Builds and swaps in. Throws `ContentError` where content is wrong (a refused dump included); the site in
 * `outDir` is then untouched.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { outDir, progress, withSearch = true, verifyCache = false } = options;
  const staging = openStaging(outDir, options);
  let inputs = '';
  const build = new SiteBuild({
    ...options,
    onIngested: ({ changed }) => {
      options.onIngested?.(changed.map(({ id }) => join(options.contentDir, issuePathOf(id))));
      inputs = fingerprintInputs(options);
    },
    writeSearchIndex: async (archive: Archive, out: string) => {
      if (withSearch || !keepFolder(outDir, out, 'pagefind'))
        await writeSearchIndex(archive, out, { outDir, verify: verifyCache });
    },
  });
  try {
    await runEleventy(staging, (config) => offprint(config, build));
    assertHasHomePage(staging);
    progress.stage('Swap in');
    const swapped = swapIn(outDir, staging);
    return { site: build.site, inputs, unwritten: writeChanges(outDir, swapped), ...swapped };
  } catch (error) {
    await build.abort();
    discardStaging(staging);
    throw error;
  }
}
