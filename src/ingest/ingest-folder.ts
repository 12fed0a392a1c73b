/** Ingest on the disk: reads dumps and issue files, writes issue files. All decisions are in `plan-ingest.ts`. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isCalendarDay } from '../calendar.ts';
import { type IssueFile, renderIssueFile } from '../content/issue-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isFolder, listFolder } from '../disk/read-input.ts';
import { type FileChange, finishWrites, withArchiveLock, writeTogether } from '../disk/write-together.ts';
import { loadIssues } from '../load/load-content.ts';
import { loadFacts } from '../load/load-facts.ts';
import { loadPermalinks } from '../load/load-permanence.ts';
import { refuseAlike } from './alike-names.ts';
import { chooseReplaced } from './choose-replaced.ts';
import type { DumpInput } from './dump-input.ts';
import { isDumpName } from './dump-name.ts';
import { findChangedDumps } from './find-changed-dumps.ts';
import { knownDump, wrongIssue } from './ingest-diagnostics.ts';
import type { IngestOptions } from './ingest-options.ts';
import { sourcesOf } from './issue-losses.ts';
import { issuePathOf } from './issue-path.ts';
import type { IngestPlan } from './issue-planner.ts';
import { listDumps } from './list-dumps.ts';
import { loadLimits } from './load-limits.ts';
import { type NewCapture, readNewCaptures } from './new-captures.ts';
import { PaperRegistry } from './paper-registry.ts';
import { planIngest } from './plan-ingest.ts';
import { withoutReplaced } from './replaced-dumps.ts';
import { recordReplacement, sidecarPath } from './sidecar-keys.ts';

export interface Ingested extends IngestPlan {
  /** Captures copied in: original path and name in `dumps/`. */
  readonly taken: readonly { readonly from: string; readonly name: string }[];
  /** Files of an interrupted run that were completed now. */
  readonly finished: readonly string[];
}

/**
 * Ingests `<dir>/dumps/` and the captures at `newDumps`, which are copied in under new names if they can be parsed.
 * Dumps with a known checksum are not parsed again. Refused dumps are reported in `refusals`; everything else is
 * written in one transaction.
 */
export function ingestFolder(
  dir: string,
  newDumps: readonly string[] = [],
  options: IngestOptions = {},
): Ingested {
  if (options.issue !== undefined && !isCalendarDay(options.issue))
    throw new ContentError([wrongIssue(options.issue)]);
  const finished: string[] = [];
  // Optimistic concurrency control: numbers, ids and names are chosen by what is there, so a plan is written only if
  // no other process has written since it began. Most runs have nothing to write, and take no lock.
  for (;;) {
    finished.push(...finishWrites(dir));
    const state = readState(dir);
    const { ingested, files } = planWrites(dir, newDumps, options);
    const isWritten = (): boolean => {
      if (readState(dir) !== state) return false;
      writeTogether(dir, files);
      return true;
    };
    if (files.length === 0 || withArchiveLock(dir, isWritten)) return { ...ingested, finished };
  }
}

/** Names of issues and dumps, and when their folders were last changed: every command writes by renaming. */
function readState(dir: string): string {
  const folders = ['dumps', 'issues'].map((name) => join(dir, name)).filter(isFolder);
  return JSON.stringify(folders.map((path) => [statSync(path).mtimeMs, listFolder(path)]));
}

interface PlannedWrites {
  readonly ingested: Omit<Ingested, 'finished'>;
  readonly files: readonly FileChange[];
}

function planWrites(dir: string, newDumps: readonly string[], options: IngestOptions): PlannedWrites {
  const limits = loadLimits(dir);
  const refusals: Diagnostic[] = [];
  const given = new Set(newDumps.map((path) => resolve(path)));
  const present = listDumps(dir, { refusals, limits }, (path) => (given.has(resolve(path)) ? options : {}));
  const outside = newDumps.filter((path) => resolve(path, '..') !== resolve(dir, 'dumps'));
  const captures = readNewCaptures(outside, present, refusals, { ...options, limits });
  // Giving an existing dump has an effect only with options.
  const hasOptions = Object.values(options).some((option) => option !== undefined);
  for (const { name, file } of present)
    if (!hasOptions && given.has(resolve(join(dir, 'dumps', name)))) refusals.push(knownDump(file, name));
  const { plan, inputs } = planFolder(dir, [...present, ...captures.map(({ input }) => input)]);
  const { taken, files } = filesOf(plan, inputs, captures);
  return { ingested: { ...plan, refusals: [...refusals, ...plan.refusals], taken }, files };
}

/** The plan, and the inputs with the sidecars that it needs. */
interface FolderPlan {
  readonly plan: IngestPlan;
  readonly inputs: readonly DumpInput[];
}

/**
 * Only the plan knows which capture each one replaces. This is stored in the sidecar, whose checksum is part of the
 * issue, so the plan is made again.
 */
function planFolder(dir: string, given: readonly DumpInput[]): FolderPlan {
  const known = loadIssues(dir);
  const hasChanged = findChangedDumps(given, known).length > 0;
  // Facts are loaded only if needed: parsing them takes longer than everything else in a run without new dumps.
  const facts = new Map([...(hasChanged ? loadFacts(dir) : [])].map(([id, { fact }]) => [id, fact]));
  // Published ids and numbers are kept, even if all issues are ingested again.
  const published = hasChanged ? loadPermalinks(dir) : undefined;
  const registry = given.some(({ mayReplace }) => mayReplace)
    ? new PaperRegistry(known, facts, published?.paperIds)
    : undefined;
  const chosen = chooseReplaced(given, { known, facts, idOf: (entry) => registry?.idOf(entry) });
  const names = namesIn(dir, given, known);
  const read = new Set(known.flatMap(sourcesOf).map(({ dump }) => dump));
  const inputs = withoutReplaced(refuseAlike(chosen, read), names);
  const faults = inputs.flatMap(({ fault }) => fault ?? []);
  const first = planIngest(inputs, known, facts, published);
  const withFaults = (plan: IngestPlan): IngestPlan => ({ ...plan, refusals: [...faults, ...plan.refusals] });
  if (first.replaced.size === 0) return { plan: withFaults(first), inputs };
  const recorded = withoutReplaced(
    inputs.map((input) => recordReplacement(input, first.replaced.get(input.name), inputs)),
    names,
  );
  const plan = planIngest(recorded, known, facts, published);
  const reports = plan.reports.map((report) => ({
    ...report,
    diagnostics: [...report.diagnostics, ...(first.replaced.get(report.dump)?.diagnostics ?? [])],
  }));
  return { plan: withFaults({ ...plan, reports }), inputs: recorded };
}

/** Names of all captures: those in the folder, those to come, and those that issues were made of. */
function namesIn(
  dir: string,
  inputs: readonly DumpInput[],
  known: readonly IssueFile[],
): ReadonlySet<string> {
  const folder = join(dir, 'dumps');
  return new Set([
    ...(isFolder(folder) ? listFolder(folder).filter(isDumpName) : []),
    ...inputs.map(({ name }) => name),
    ...known.flatMap(sourcesOf).map(({ dump }) => dump),
  ]);
}

/** Issues, sidecars and new captures to write, except those of refused dumps; the captures that are copied in. */
function filesOf(
  plan: IngestPlan,
  inputs: readonly DumpInput[],
  captures: readonly NewCapture[],
): Pick<Ingested, 'taken'> & Pick<PlannedWrites, 'files'> {
  const ingested = new Set(plan.reports.flatMap(({ dump }) => dump.split(', ')));
  const taken = captures.filter(({ input }) => ingested.has(input.name));
  const sidecars = inputs.flatMap(({ name, newSidecar }) =>
    newSidecar === undefined || !ingested.has(name)
      ? []
      : [{ path: sidecarPath(`dumps/${name}`), bytes: newSidecar }],
  );
  const files = [
    ...taken.map(({ input: { name }, bytes }) => ({ path: `dumps/${name}`, bytes })),
    ...sidecars,
    ...plan.changed.map((issue) => ({ path: issuePathOf(issue.id), bytes: renderIssueFile(issue) })),
  ];
  return { taken: taken.map(({ from, input }) => ({ from, name: input.name })), files };
}
