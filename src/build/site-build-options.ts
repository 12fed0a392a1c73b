import type { Diagnostic } from '../diagnostic.ts';
import type { Archive } from '../model.ts';
import type { IndexDocuments } from '../search/index/build-search-index.ts';
import type { FileHashes } from './file-hashes.ts';
import type { IngestOutcome } from './ingest-if-changed.ts';
import type { LastSite } from './last-site.ts';
import type { Progress } from './progress.ts';

export interface SiteBuildOptions {
  readonly contentDir: string;
  readonly templatesDir: string;
  readonly progress?: Progress;
  /** Called after ingest, also when dumps were refused. From then on the build only reads content. */
  readonly onIngested?: ((ingested: IngestOutcome) => void) | undefined;
  /** Called with each warning about content after loading. */
  readonly onWarning?: (warning: Diagnostic) => void;
  /** Writes `<out>/pagefind/` by `buildIndex` while pages are rendered. */
  readonly writeSearchIndex?: (archive: Archive, out: string, buildIndex: IndexDocuments) => Promise<unknown>;
  /** How many processes share the work; by default `countProcesses`. */
  readonly processes?: 1 | 2 | undefined;
  /** Chunk size of page rendering with two processes, in papers. */
  readonly papersAtOnce?: number | undefined;
  /** Hashes of files that were read before, which spare reading them again. */
  readonly hashes?: FileHashes | undefined;
  /** The site that is replaced, if it has been looked at already. */
  readonly last?: LastSite;
  /** Renders what the last site has already, and throws where it would have kept something else. */
  readonly verifyCache?: boolean | undefined;
}
