/** What the archive's folder has and takes, as far as captures are concerned. */
import type { Sidecar } from '../content/sidecar.ts';
import type { CalendarDay } from '../model.ts';

/** Names are those of files in `dumps/`. */
export interface DumpStore {
  /** The latest dump called `stem`, or `stem-2` and so on after it. */
  readonly find: (stem: string) => string | undefined;
  readonly read: (name: string) => Uint8Array;
  /** A dump with these very bytes. */
  readonly findSame: (bytes: Uint8Array) => string | undefined;
  /** A dump that the issue of `day` was made of, where there is such an issue. */
  readonly findIssue: (day: CalendarDay) => string | undefined;
  /**
   * Saves both under the first free name after `stem`, the checksum added to the sidecar, and gives the dump's name.
   * Never overwrites a file.
   */
  readonly save: (stem: string, extension: string, bytes: Uint8Array, sidecar: Sidecar) => string;
  /** Keeps an answer outside of the archive, to be looked at, and gives its path. */
  readonly keepAside: (stem: string, extension: string, bytes: Uint8Array) => string;
}
