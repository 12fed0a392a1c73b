/** A dump as ingest takes it in: its bytes' checksum, its sidecar, and what parsing it gave. */
import type { Sidecar } from '../content/sidecar.ts';
import type { ParsedDump } from '../dumps/dump.ts';

export interface DumpInput {
  /** File name within `content/dumps/`. */
  readonly name: string;
  /** Path for diagnostics. */
  readonly file: string;
  readonly sha256: string;
  readonly sidecarSha256: string | undefined;
  readonly sidecar: Sidecar;
  readonly sidecarText?: string | undefined;
  /** The sidecar's text, where it is to be written. */
  readonly newSidecar?: string | undefined;
  /** True where it may take the place of an earlier, less full capture of the same listing and day. */
  readonly mayReplace?: boolean;
  /** Parses the dump; throws `ContentError` where it can't be used. Not called for a dump already known. */
  readonly read: () => ParsedDump;
}

/** A dump's entries of one day; most dumps are of one. */
export interface ReadDump {
  /** The dump's name; with the day, where it is of several. */
  readonly key: string;
  readonly input: DumpInput;
  readonly parsed: ParsedDump;
}
