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
  /** Parses the dump; throws `ContentError` where it can't be used. Not called for a dump already known. */
  readonly read: () => ParsedDump;
}

export interface ReadDump {
  readonly input: DumpInput;
  readonly parsed: ParsedDump;
}
