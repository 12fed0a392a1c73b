/** Ingest's outer ring: reads dumps and issue files, writes issue files. All decisions are in `plan-ingest.ts`. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { renderIssueFile } from '../content/issue-file.ts';
import { defaultLimits, type Limits } from '../content/limits.ts';
import { type Sidecar, sidecarSchema } from '../content/sidecar.ts';
import { siteFileSchema } from '../content/site-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isThere, listFolder, readInput } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { type FileChange, finishWrites, writeTogether } from '../disk/write-together.ts';
import { parseDump } from '../dumps/formats.ts';
import { loadFacts, loadIssues } from '../load/load-content.ts';
import { loadYaml } from '../load/load-yaml.ts';
import type { IssueId } from '../model.ts';
import { checkLimits } from './check-limits.ts';
import type { DumpInput } from './dump-input.ts';
import { dumpName } from './dump-name.ts';
import { changedDump } from './ingest-diagnostics.ts';
import { findNews, type IngestPlan, planIngest } from './plan-ingest.ts';

export interface Ingested extends IngestPlan {
  /** The captures that were taken in: where they came from and their names in `content/dumps/`. */
  readonly taken: readonly { readonly from: string; readonly name: string }[];
  /** Files below the folder that an earlier run was cut short at, and that are whole now. */
  readonly finished: readonly string[];
}

/**
 * Ingests `<dir>/dumps/` and, first, the captures at `newDumps`, which are copied in under a name of their own
 * once they have been understood. Dumps whose checksum is known are not read again. Refused dumps are reported
 * in `refusals`; everything else is written, all of it or, should this process be killed, nothing.
 */
export function ingestFolder(dir: string, newDumps: readonly string[] = []): Ingested {
  const finished = finishWrites(dir);
  const limits = loadLimits(dir);
  const refusals: Diagnostic[] = [];
  const inputs = listDumps(dir, refusals, limits);
  const publications: Publication[] = [];
  // Each must have another name, and be another capture, than those before it.
  for (const from of newDumps)
    publications.push(
      ...toPublication(from, [...inputs, ...publications.map(({ input }) => input)], refusals, limits),
    );
  const all = [...inputs, ...publications.map(({ input }) => input)];
  const known = loadIssues(dir);
  // Parsing facts takes longer than all the rest when there is nothing to ingest, as before most builds.
  const facts = findNews(all, known).length === 0 ? [] : loadFacts(dir);
  const plan = planIngest(all, known, new Map([...facts].map(([id, { fact }]) => [id, fact])));
  const understood = new Set(plan.reports.map(({ dump }) => dump));
  const taken = publications.filter(({ input }) => understood.has(input.name));
  writeTogether(dir, [
    ...taken.flatMap(toChanges),
    ...plan.changed.map((issue) => ({ path: issuePathOf(issue.id), bytes: renderIssueFile(issue) })),
  ]);
  return {
    ...plan,
    refusals: [...refusals, ...plan.refusals],
    taken: taken.map(({ from, input }) => ({ from, name: input.name })),
    finished,
  };
}

/** Where an issue is within the content folder. */
export function issuePathOf(id: IssueId): string {
  return `issues/${id}.json`;
}

interface Publication {
  readonly from: string;
  readonly input: DumpInput;
  readonly bytes: Uint8Array;
  readonly sidecarBytes: Uint8Array | undefined;
}

function toChanges({ input: { name }, bytes, sidecarBytes }: Publication): FileChange[] {
  const dump = { path: `dumps/${name}`, bytes };
  if (sidecarBytes === undefined) return [dump];
  return [dump, { path: sidecarPath(`dumps/${name}`), bytes: sidecarBytes }];
}

function listDumps(dir: string, refusals: Diagnostic[], limits: Limits): DumpInput[] {
  const folder = join(dir, 'dumps');
  if (!isThere(folder)) return [];
  const names = listFolder(folder).filter((name) => name.endsWith('.txt') && !name.startsWith('.'));
  return names.flatMap((name) => {
    const path = join(folder, name);
    return attempt(refusals, () => toInput(name, path, readDump(path, limits), limits));
  });
}

function toPublication(
  from: string,
  inputs: readonly DumpInput[],
  refusals: Diagnostic[],
  limits: Limits,
): Publication[] {
  return attempt(refusals, () => {
    const bytes = readDump(from, limits);
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
      input: toInput(name, from, bytes, limits),
      bytes,
      sidecarBytes: isThere(sidecar) ? readInput(sidecar) : undefined,
    };
  });
}

function readDump(path: string, limits: Limits): Uint8Array {
  return readInput(path, limits.dump * 1_000_000);
}

/** What is wrong with `site.yaml` is said where it is loaded. */
function loadLimits(dir: string): Limits {
  try {
    return loadYaml(join(dir, 'site.yaml'), siteFileSchema).limits;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return defaultLimits;
  }
}

function toInput(name: string, path: string, bytes: Uint8Array, limits: Limits): DumpInput {
  const sidecarFile = sidecarPath(path);
  const hasSidecar = isThere(sidecarFile);
  const sidecar = hasSidecar ? loadYaml<Sidecar>(sidecarFile, sidecarSchema) : {};
  const sha256 = checksum(bytes);
  if (sidecar.sha256 !== undefined && sidecar.sha256 !== sha256)
    throw new ContentError([changedDump(shown(path), shown(sidecarFile))]);
  return {
    name,
    file: shown(path),
    sha256,
    sidecarSha256: hasSidecar ? checksum(readInput(sidecarFile)) : undefined,
    sidecar,
    read: () => {
      const parsed = parseDump(bytes, shown(path));
      const faults = checkLimits(parsed, limits, shown(path));
      if (faults.length > 0) throw new ContentError(faults);
      return parsed;
    },
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
