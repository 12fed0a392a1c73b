/** Parsed dumps made by hand, for tests of single steps of ingest. */
import type { Sidecar } from '../../src/content/sidecar.ts';
import { type DumpEntry, makeEntry, type ParsedDump } from '../../src/dumps/model/dump.ts';
import type { DatedDump } from '../../src/ingest/dated-dump.ts';
import type { DumpInput, ReadDump } from '../../src/ingest/dump-input.ts';

export const entry = (fields: Partial<DumpEntry>): DumpEntry =>
  makeEntry({ lines: { first: 1, last: 2 }, ...fields });

export function parsed(fields: Partial<ParsedDump>): ParsedDump {
  return {
    format: 'daily-papers',
    listing: 'Daily Papers',
    url: undefined,
    listed: undefined,
    since: undefined,
    hints: [],
    announced: undefined,
    entries: [],
    uses: [],
    doubts: [],
    diagnostics: [],
    ...fields,
  };
}

export function input(fields: Partial<DumpInput>): DumpInput {
  const name = fields.name ?? 'a.txt';
  return {
    name,
    file: `dumps/${name}`,
    sha256: '',
    sidecarSha256: undefined,
    sidecar: {},
    read: () => parsed({}),
    ...fields,
  };
}

export interface SampleDump extends Partial<ParsedDump> {
  readonly key?: string;
  readonly name?: string;
}

export function readDump(
  { key = 'a', name = 'a.txt', ...fields }: SampleDump,
  sidecar: Sidecar = {},
): ReadDump {
  return { key, input: input({ name, sidecar }), parsed: parsed(fields) };
}

export const dated = (day: string, dump: SampleDump, sidecar: Sidecar = {}): DatedDump => ({
  dump: readDump(dump, sidecar),
  day: { day, year: { known: 'listing' } },
});
