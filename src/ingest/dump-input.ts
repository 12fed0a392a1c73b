/** A dump as input of ingest: checksum, sidecar and parser result. */
import type { Sidecar } from '../content/sidecar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ParsedDump } from '../dumps/model/dump.ts';

export interface DumpInput {
  /** File name within `content/dumps/`. */
  readonly name: string;
  /** Path for diagnostics. */
  readonly file: string;
  readonly sha256: string;
  readonly sidecarSha256: string | undefined;
  readonly sidecar: Sidecar;
  readonly sidecarText?: string | undefined;
  /** Text of a sidecar to write. */
  readonly newSidecar?: string | undefined;
  /** True if it may replace an earlier, less complete capture of the same listing and day. */
  readonly mayReplace?: boolean;
  /** Names of the captures whose place it takes, the latest first; without it, `replaces` of the sidecar. */
  readonly standsFor?: readonly string[];
  /** An error of its sidecar, with which it can't be taken; reported by whoever found it. */
  readonly fault?: Diagnostic;
  /** Parses the dump; throws `ContentError` where it is invalid. Not called for known dumps. */
  readonly read: () => ParsedDump;
}

/** A dump's entries for one day; most dumps have one day. */
export interface ReadDump {
  /** The dump's name; with the day if it has several. */
  readonly key: string;
  readonly input: DumpInput;
  readonly parsed: ParsedDump;
}
