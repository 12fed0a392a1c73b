/** Interface of an archive's dump folder for captures. */
import type { Sidecar } from '../content/sidecar.ts';
import type { CalendarDay } from '../model.ts';

/** All names are file names in `dumps/`. */
export interface DumpStore {
  /** The latest dump named `stem`, or `stem-2`, `stem-3` …. */
  readonly find: (stem: string) => string | undefined;
  readonly read: (name: string) => Uint8Array;
  /** A dump with the same bytes. */
  readonly findSame: (bytes: Uint8Array) => string | undefined;
  /** A dump of the issue of `day`, if there is such an issue. */
  readonly findIssue: (day: CalendarDay) => string | undefined;
  /**
   * Saves dump and sidecar (with the checksum added) under the first free name from `stem` on; returns the dump's
   * name. Never overwrites a file.
   */
  readonly save: (stem: string, extension: string, bytes: Uint8Array, sidecar: Sidecar) => string;
  /** Saves a response outside the archive for inspection; returns its path. */
  readonly keepAside: (stem: string, extension: string, bytes: Uint8Array) => string;
}
