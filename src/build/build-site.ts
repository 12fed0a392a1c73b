/**
 * The build behind `npm run build`: runs Eleventy into a staging folder and swaps that with the site folder at the
 * end.
 */
import { join } from 'node:path';
import offprint from '../../eleventy.config.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { nameFile } from '../disk/to-content-error.ts';
import type { LoadedSite } from '../eleventy/load-site.ts';
import { issuePathOf } from '../ingest/issue-path.ts';
import { fingerprintInputs } from './build-stamp.ts';
import type { BuildOrigin } from './count-processes.ts';
import type { FileHashes } from './file-hashes.ts';
import { LastSite } from './last-site.ts';
import type { Progress } from './progress.ts';
import { runEleventy } from './run-eleventy.ts';
import { SearchCache } from './search-cache.ts';
import { SiteBuild } from './site-build.ts';
import { writeChanges } from './site-changes.ts';
import { resolveSiteFolder } from './site-folder.ts';
import { assertHasHomePage, discardStaging, openStaging, type SwapCounts, swapIn } from './staging.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** The site's folder, e.g. `_site`. */
  readonly outDir: string;
  readonly progress: Progress;
  /** False builds no search index, for measurements of everything else. */
  readonly withSearch?: boolean;
  /** Rebuilds what the cache holds, compares, and throws where they differ. */
  readonly verifyCache?: boolean;
  /** How many processes share the work; by default `countProcesses` decides. */
  readonly processes?: 1 | 2;
  /** Chunk size of page rendering with two processes: the number of papers whose pages are rendered at a time. */
  readonly papersAtOnce?: number | undefined;
  /** Hashes of files that were read before, which spare reading them again. */
  readonly hashes?: FileHashes;
  /**
   * Called with the issue files that ingest has written, which stay even if the build fails, and with the warnings about their
   * captures, which no later build has.
   */
  readonly onIngested?: ((files: readonly string[], warnings: readonly Diagnostic[]) => void) | undefined;
  /** Called with each warning about content, before pages are rendered. */
  readonly onWarning?: (warning: Diagnostic) => void;
}

export interface BuiltSite extends SwapCounts {
  /** Checksum of the build's inputs, see `build-stamp.ts`. */
  readonly inputs: string;
  readonly site: LoadedSite;
  /** What the replaced site was built from, where files of it could be kept. */
  readonly origin: BuildOrigin | undefined;
  /** Files about the site that could not be written beside it; the site is in its place all the same. */
  readonly unwritten: readonly Diagnostic[];
}

/**
 * Builds into a staging folder, then swaps it in. On an error the site in `outDir` stays as it was.
 *
 * @throws {ContentError} where content is invalid, a refused dump included
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { outDir, progress, withSearch = true, verifyCache = false } = options;
  const staging = openStaging(outDir, options);
  const last = new LastSite(resolveSiteFolder(outDir));
  const search = new SearchCache(outDir, verifyCache, last);
  let inputs = '';
  const build = new SiteBuild({
    ...options,
    last,
    onIngested: ({ changed, warnings }) => {
      const files = changed.map(({ id }) => join(options.contentDir, issuePathOf(id)));
      options.onIngested?.(files, warnings);
      inputs = fingerprintInputs(options, options.hashes);
    },
    writeSearchIndex: async (archive, out, buildIndex) => {
      if (withSearch) await search.write(archive, out, buildIndex);
    },
  });
  try {
    await runEleventy(staging, (config) => offprint(config, build));
    assertHasHomePage(staging, last);
    progress.stage('Swap in');
    const swapped = swapIn(outDir, staging, last);
    build.saveKept(swapped.states);
    if (withSearch) search.save(swapped.states);
    return {
      site: build.site,
      origin: build.origin,
      inputs,
      unwritten: writeChanges(outDir, swapped),
      ...swapped,
    };
  } catch (error) {
    await build.abort();
    discardStaging(staging, last);
    // An error of `write` has no path, so the message names the site instead.
    throw nameFile(error, outDir);
  }
}
