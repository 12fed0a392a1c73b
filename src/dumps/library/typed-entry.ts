import type { DumpEntry } from '../model/dump.ts';

/** A record of a library with what its type says, which is no field of an entry. */
export interface TypedEntry {
  readonly type: string | undefined;
  /** Whether the record has an address. */
  readonly isLinked?: boolean;
  /** Whether the record says that it corrects or retracts another. */
  readonly isUpdate?: boolean;
  readonly entry: DumpEntry;
}
