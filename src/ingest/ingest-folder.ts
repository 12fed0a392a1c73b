/** Ingest's outer ring: reads dumps and issue files, writes issue files. All decisions are in `plan-ingest.ts`. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderIssueFile } from '../content/issue-file.ts';
import { type Sidecar, sidecarSchema } from '../content/sidecar.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { writeAtomically } from '../disk/write-atomically.ts';
import { parseDump } from '../dumps/formats.ts';
import { loadFacts, loadIssues } from '../load/load-content.ts';
import { loadYaml, shown } from '../load/load-yaml.ts';
import type { DumpInput } from './dump-input.ts';
import { dumpName } from './dump-name.ts';
import { findNews, type IngestPlan, planIngest } from './plan-ingest.ts';

export interface Ingested extends IngestPlan {
  /** The captures that were taken in: where they came from and their names in `content/dumps/`. */
  readonly taken: readonly { readonly from: string; readonly name: string }[];
}

/**
 * Ingests `<dir>/dumps/` and, first, the captures at `newDumps`, which are copied in under a name of their own
 * once they have been understood. Dumps whose checksum is known are not read again. Refused dumps are reported
 * in `refusals`; everything else is written.
 */
export function ingestFolder(dir: string, newDumps: readonly string[] = []): Ingested {
  const refusals: Diagnostic[] = [];
  const inputs = listDumps(join(dir, 'dumps'), refusals);
  const publications = newDumps.flatMap((from) => toPublication(from, inputs, refusals));
  const all = [...inputs, ...publications.map(({ input }) => input)];
  const known = loadIssues(dir);
  // Parsing facts takes longer than all the rest when there is nothing to ingest, as before most builds.
  const facts = findNews(all, known).length === 0 ? [] : loadFacts(dir);
  const plan = planIngest(all, known, new Map([...facts].map(([id, { fact }]) => [id, fact])));
  const understood = new Set(plan.reports.map(({ dump }) => dump));
  const taken = publications.filter(({ input }) => understood.has(input.name));
  for (const { input, bytes, sidecarBytes } of taken) {
    writeAtomically(join(dir, 'dumps', input.name), bytes);
    if (sidecarBytes !== undefined)
      writeAtomically(sidecarPath(join(dir, 'dumps', input.name)), sidecarBytes);
  }
  for (const issue of plan.changed)
    writeAtomically(join(dir, 'issues', `${issue.id}.json`), renderIssueFile(issue));
  return {
    ...plan,
    refusals: [...refusals, ...plan.refusals],
    taken: taken.map(({ from, input }) => ({ from, name: input.name })),
  };
}

interface Publication {
  readonly from: string;
  readonly input: DumpInput;
  readonly bytes: Uint8Array;
  readonly sidecarBytes: Uint8Array | undefined;
}

function listDumps(dir: string, refusals: Diagnostic[]): DumpInput[] {
  if (!existsSync(dir)) return [];
  const names = readdirSync(dir).filter((name) => name.endsWith('.txt') && !name.startsWith('.'));
  return names.sort().flatMap((name) => {
    const path = join(dir, name);
    return attempt(refusals, () => toInput(name, path, readFileSync(path)));
  });
}

function toPublication(from: string, inputs: readonly DumpInput[], refusals: Diagnostic[]): Publication[] {
  return attempt(refusals, () => {
    const bytes = readNewDump(from);
    const sha256 = checksum(bytes);
    const same = inputs.find((input) => input.sha256 === sha256);
    if (same !== undefined) {
      const reason = `This capture is already in the archive as ${same.name}.`;
      throw new ContentError([
        {
          severity: 'error',
          rule: 'known-dump',
          reason,
          advice: 'There is nothing to do.',
          file: shown(from),
        },
      ]);
    }
    const taken = new Set(inputs.map((input) => input.name));
    const name = dumpName(basename(from), parseDump(bytes, shown(from)), taken);
    const sidecar = sidecarPath(from);
    return {
      from: shown(from),
      input: toInput(name, from, bytes),
      bytes,
      sidecarBytes: existsSync(sidecar) ? readFileSync(sidecar) : undefined,
    };
  });
}

function readNewDump(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = `The file can't be read: ${error instanceof Error ? error.message.split(',')[0] : String(error)}.`;
    throw new ContentError([
      { severity: 'error', rule: 'unreadable-file', reason, advice: 'Check the path.', file: shown(path) },
    ]);
  }
}

function toInput(name: string, path: string, bytes: Uint8Array): DumpInput {
  const sidecar = sidecarPath(path);
  const hasSidecar = existsSync(sidecar);
  return {
    name,
    file: shown(path),
    sha256: checksum(bytes),
    sidecarSha256: hasSidecar ? checksum(readFileSync(sidecar)) : undefined,
    sidecar: hasSidecar ? loadYaml<Sidecar>(sidecar, sidecarSchema) : {},
    read: () => parseDump(bytes, shown(path)),
  };
}

function sidecarPath(dump: string): string {
  return `${dump.replace(/\.[^./\\]+$/, '')}.yaml`;
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function attempt<T>(refusals: Diagnostic[], make: () => T): T[] {
  try {
    return [make()];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    refusals.push(...error.diagnostics);
    return [];
  }
}
