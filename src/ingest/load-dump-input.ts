/** Reads a dump and its sidecar from the disk. */
import type { Limits } from '../content/limits.ts';
import { type Sidecar, sidecarSchema } from '../content/sidecar.ts';
import { ContentError } from '../diagnostic.ts';
import { isFolder, isThere, readInput } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { parseDump } from '../dumps/formats.ts';
import type { ParsedDump } from '../dumps/model/dump.ts';
import { loadYaml } from '../load/load-yaml.ts';
import { checkLimits } from './check-limits.ts';
import { checksum } from './checksum.ts';
import type { DumpInput } from './dump-input.ts';
import { changedDump, folderOfCaptures, missingCapture } from './ingest-diagnostics.ts';
import type { InputOptions } from './ingest-options.ts';
import { addSidecarKeys, sidecarPath } from './sidecar-keys.ts';

export function readDumpBytes(path: string, limits: Limits): Uint8Array {
  return readInput(path, limits.dump * 1_000_000);
}

/** As `readDumpBytes`, of a capture that a person names. */
export function readGivenCapture(path: string, limits: Limits): Uint8Array {
  if (isFolder(path)) throw new ContentError([folderOfCaptures(shown(path))]);
  if (!isThere(path) && !path.includes('\uFFFD')) throw new ContentError([missingCapture(shown(path))]);
  return readDumpBytes(path, limits);
}

/** Caches the result, since naming and ingesting both need it. */
export function parseLazily(bytes: Uint8Array, path: string): () => ParsedDump {
  let parsed: ParsedDump | undefined;
  return () => {
    parsed ??= parseDump(bytes, shown(path));
    return parsed;
  };
}

/** `name` is the dump's name in the archive, `path` where it is now. */
export function loadDumpInput(
  name: string,
  path: string,
  bytes: Uint8Array,
  options: InputOptions & { readonly parse?: () => ParsedDump },
): DumpInput {
  const parse = options.parse ?? parseLazily(bytes, path);
  const sidecarFile = sidecarPath(path);
  // A capture in YAML may have the name that its sidecar would have.
  const hasSidecar = sidecarFile !== path && isThere(sidecarFile);
  const sidecar = hasSidecar ? loadYaml<Sidecar>(sidecarFile, sidecarSchema) : {};
  const sha256 = checksum(bytes);
  if (sidecar.sha256 !== undefined && sidecar.sha256 !== sha256)
    throw new ContentError([changedDump(shown(path), shown(sidecarFile))]);
  const input: DumpInput = {
    name,
    file: shown(path),
    sha256,
    sidecarSha256: hasSidecar ? checksum(readInput(sidecarFile)) : undefined,
    sidecar,
    sidecarText: hasSidecar ? new TextDecoder().decode(readInput(sidecarFile)) : undefined,
    mayReplace: options.replace === true,
    read: () => {
      const parsed = parse();
      const faults = checkLimits(parsed, options.limits, shown(path));
      if (faults.length > 0) throw new ContentError(faults);
      return parsed;
    },
  };
  return addSidecarKeys(input, {
    issue: options.issue,
    title: options.title,
    accept: options.accept === true ? true : undefined,
  });
}
