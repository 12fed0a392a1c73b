/** Dumps and the archive of record → the archive of record after this ingest. Pure: the caller reads and writes. */
import type { Fact } from '../content/facts-file.ts';
import type { IssueFile } from '../content/issue-file.ts';
import { paperKey } from '../content/paper-key.ts';
import { ContentError, type Diagnostic, isError } from '../diagnostic.ts';
import type { DumpEntry } from '../dumps/dump.ts';
import { formatStamp } from '../dumps/formats.ts';
import type { PaperId } from '../model.ts';
import { buildIssue, type DumpReport } from './build-issue.ts';
import type { DumpInput, ReadDump } from './dump-input.ts';
import { moved, repeatedEntry, sameDay } from './ingest-diagnostics.ts';
import { resolveIssueDays } from './issue-days.ts';
import { PaperRegistry } from './paper-registry.ts';

export interface IngestPlan {
  /** Every issue, oldest first. */
  readonly issues: readonly IssueFile[];
  /** Those that are new or differ from what was known. */
  readonly changed: readonly IssueFile[];
  /** One per dump that was read, oldest issue first. */
  readonly reports: readonly DumpReport[];
  /** Errors of dumps that were refused; the others are ingested all the same. */
  readonly refusals: readonly Diagnostic[];
}

/** `known` are the issue files there are; `inputs` every dump in `content/dumps/`. */
export function planIngest(
  inputs: readonly DumpInput[],
  known: readonly IssueFile[],
  facts: ReadonlyMap<PaperId, Fact>,
): IngestPlan {
  const byDump = new Map(known.map((issue) => [issue.dump, issue]));
  const stale = findNews(inputs, known);
  // Every build ingests first: without anything new, the register of all papers need not be made.
  if (stale.length === 0) return { issues: [...known], changed: [], reports: [], refusals: [] };
  const { dumps, refusals } = readAll(stale);
  const registry = new PaperRegistry(known, facts);
  const { days, diagnostics } = resolveIssueDays(dumps, {
    known,
    facts,
    idOf: (entry) => registry.idOf(entry),
  });
  refusals.push(...diagnostics);
  const dated = dumps.flatMap((dump) => {
    const day = days.get(dump.input.name);
    return day === undefined || diagnostics.some(({ file }) => file === dump.input.file)
      ? []
      : [{ dump, day }];
  });
  dated.sort((a, b) => (a.day.day < b.day.day ? -1 : a.day.day > b.day.day ? 1 : 0));

  const issues = new Map(known.map((issue) => [issue.id, issue]));
  const reports: DumpReport[] = [];
  const changed: IssueFile[] = [];
  for (const { dump, day } of dated) {
    const clash = issues.get(day.day);
    if (clash !== undefined && clash.dump !== dump.input.name) {
      refusals.push(sameDay(dump, day, clash));
      continue;
    }
    const published = byDump.get(dump.input.name);
    if (published !== undefined && published.id !== day.day) {
      refusals.push(moved(dump, day, published));
      continue;
    }
    const made = buildIssue(dump, day, clash?.number ?? nextNumber(issues), registry);
    issues.set(day.day, made.issue);
    reports.push(made.report);
    if (clash === undefined || JSON.stringify(clash) !== JSON.stringify(made.issue)) changed.push(made.issue);
  }
  const all = [...issues.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { issues: all, changed, reports, refusals };
}

/** The dumps that are new, or differ from what was ingested. */
export function findNews(inputs: readonly DumpInput[], known: readonly IssueFile[]): readonly DumpInput[] {
  const byDump = new Map(known.map((issue) => [issue.dump, issue]));
  return inputs.filter((input) => !isUpToDate(byDump.get(input.name), input));
}

function isUpToDate(issue: IssueFile | undefined, input: DumpInput): boolean {
  return (
    issue !== undefined &&
    issue.sha256 === input.sha256 &&
    issue.sidecarSha256 === input.sidecarSha256 &&
    issue.format === formatStamp(issue.format.replace(/@.*/, ''))
  );
}

/** Numbers are fixed at first ingest: a back issue that turns up later gets the next one. */
function nextNumber(issues: ReadonlyMap<string, IssueFile>): number {
  let highest = 0;
  for (const { number } of issues.values()) highest = Math.max(highest, number);
  return highest + 1;
}

function readAll(inputs: readonly DumpInput[]): { dumps: ReadDump[]; refusals: Diagnostic[] } {
  const dumps: ReadDump[] = [];
  const refusals: Diagnostic[] = [];
  for (const input of inputs) {
    try {
      const parsed = input.read();
      const errors = [
        ...parsed.diagnostics.filter((message) => isError(message) && !isExcused(message, input)),
        ...repeatedEntries(parsed.entries, input),
      ];
      if (errors.length > 0) refusals.push(...errors);
      else dumps.push({ input, parsed });
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      refusals.push(...error.diagnostics);
    }
  }
  return { dumps, refusals };
}

function isExcused(message: Diagnostic, input: DumpInput): boolean {
  return message.rule === 'truncated-capture' && input.sidecar.complete === true;
}

function repeatedEntries(entries: readonly DumpEntry[], input: DumpInput): Diagnostic[] {
  const seen = new Map<string, DumpEntry>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const key = paperKey(entry);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, entry);
      continue;
    }
    diagnostics.push(repeatedEntry(entry, first, input.file));
  }
  return diagnostics;
}
