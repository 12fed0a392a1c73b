/** Reads captures from outside the archive, and names them for `dumps/`. */
import { basename } from 'node:path';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import { checksum } from './checksum.ts';
import { collectRefusals } from './collect-refusals.ts';
import type { DumpInput } from './dump-input.ts';
import { dumpName } from './dump-name.ts';
import { knownDump } from './ingest-diagnostics.ts';
import type { InputOptions } from './ingest-options.ts';
import { loadDumpInput, parseLazily, readGivenCapture } from './load-dump-input.ts';

export interface NewCapture {
  /** Its path, for messages. */
  readonly from: string;
  readonly input: DumpInput;
  readonly bytes: Uint8Array;
}

/** `present` are the dumps of the archive. Captures that can't be parsed or are known are added to `refusals`. */
export function readNewCaptures(
  paths: readonly string[],
  present: readonly DumpInput[],
  refusals: Diagnostic[],
  options: InputOptions,
): NewCapture[] {
  const captures: NewCapture[] = [];
  for (const path of paths) {
    // Each must differ in name and content from those before it.
    const inputs = [...present, ...captures.map(({ input }) => input)];
    captures.push(...collectRefusals(refusals, () => readNewCapture(path, inputs, options)));
  }
  return captures;
}

function readNewCapture(path: string, inputs: readonly DumpInput[], options: InputOptions): NewCapture {
  const bytes = readGivenCapture(path, options.limits);
  const sha256 = checksum(bytes);
  const same = inputs.find((input) => input.sha256 === sha256);
  if (same !== undefined) throw new ContentError([knownDump(shown(path), same.name)]);
  const names = new Set(inputs.map((input) => input.name));
  const parse = parseLazily(bytes, path);
  const name = dumpName(basename(path), parse(), names);
  const input = loadDumpInput(name, path, bytes, { ...options, parse });
  // With the sidecar next to the capture, if there is one.
  return {
    from: shown(path),
    input: { ...input, newSidecar: input.newSidecar ?? input.sidecarText },
    bytes,
  };
}
