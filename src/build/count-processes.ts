/**
 * How many processes a build takes. Two share the work of a large archive that is built from nothing; over the last site
 * there is little to share, and a second process costs more than it saves (measured: docs/performance.md).
 */
import { dumpBytes, isLarge } from './parallel/archive-size.ts';

/** What the last site was built by, and from how much. */
export interface BuildOrigin {
  /** Hash of the program and its templates. */
  readonly program: string;
  /** Size of the captures in bytes. */
  readonly captures: number;
  /** Hash of captures and issues in which ingest found nothing new, see `ingest-news.ts`. */
  readonly settled?: string | undefined;
}

/** The captures may have grown by a fifth; where there is more news, most files are new. */
const mostGrowth = 1.2;

/** `last` is undefined where no file of a last site can be kept. */
export function countProcesses(contentDir: string, program: string, last: BuildOrigin | undefined): 1 | 2 {
  if (!isLarge(contentDir)) return 1;
  const isNearlySame = last?.program === program && dumpBytes(contentDir) <= last.captures * mostGrowth;
  return isNearlySame ? 1 : 2;
}
