/**
 * How many processes a build takes. Two share the work of a large archive that is built from nothing; over the last site
 * there is little to share, and a second process costs more than it saves (measured: docs/performance.md).
 */
import { dumpBytes, isLarge } from './parallel/archive-size.ts';

/** The program and the amount of content that the last site was built from. */
export interface BuildOrigin {
  /** Hash of the program and its templates. */
  readonly program: string;
  /** Size of the captures in bytes. */
  readonly captures: number;
  readonly papers: number;
  /** Hash of captures and issues in which ingest found nothing new, see `ingest-if-changed.ts`. */
  readonly settled?: string | undefined;
}

/** Growth of the captures up to which one process is enough; beyond it, most files are new. */
const mostGrowth = 1.2;

/** `last` is undefined where no file of a last site can be kept. */
export function countProcesses(contentDir: string, program: string, last: BuildOrigin | undefined): 1 | 2 {
  if (!isLarge(contentDir)) return 1;
  const isNearlySame = last?.program === program && dumpBytes(contentDir) <= last.captures * mostGrowth;
  return isNearlySame ? 1 : 2;
}
