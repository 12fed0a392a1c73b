/** Computes the archive of record after ingest from dumps and present issue files. Pure. */
import type { Fact } from '../content/facts-file.ts';
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { IssueId, PaperId } from '../model.ts';
import { addDays } from './dated-dump.ts';
import { datesAhead } from './dates-ahead.ts';
import { groupDumps } from './dump-groups.ts';
import type { DumpInput } from './dump-input.ts';
import { findChangedDumps, withTheirIssues } from './find-changed-dumps.ts';
import { findCopies } from './find-copies.ts';
import { resolveIssueDays } from './issue-days.ts';
import { type IngestPlan, IssuePlanner } from './issue-planner.ts';
import { keepPublished } from './keep-published.ts';
import { PaperRegistry } from './paper-registry.ts';
import { readDumps } from './read-dumps.ts';

/** Published numbers and ids, which are kept. */
interface PublishedNames {
  readonly issueNumbers: ReadonlyMap<IssueId, number>;
  /** By `fingerprintEntry`. */
  readonly paperIds: ReadonlyMap<string, PaperId>;
}

const noNames: PublishedNames = { issueNumbers: new Map(), paperIds: new Map() };

/** `known` are the present issue files; `inputs` all dumps in `dumps/`. */
export function planIngest(
  inputs: readonly DumpInput[],
  known: readonly IssueFile[],
  facts: ReadonlyMap<PaperId, Fact>,
  published: PublishedNames = noNames,
): IngestPlan {
  const stale = withTheirIssues(findChangedDumps(inputs, known), inputs);
  // Fast path: every build runs ingest, usually without new dumps.
  if (stale.length === 0)
    return { issues: [...known], changed: [], reports: [], refusals: [], replaced: new Map() };
  const copies = findCopies(stale, known);
  const copied = new Set(copies.map(({ file }) => file));
  const { dumps, refusals: unread } = readDumps(
    stale.filter(({ file, fault }) => !copied.has(file) && fault === undefined),
  );
  const registry = new PaperRegistry(withoutOldNames(known, stale), facts, published.paperIds);
  const { days, diagnostics } = resolveIssueDays(dumps, {
    known,
    facts,
    idOf: (entry) => registry.idOf(entry),
  });
  const withDays = addDays(dumps, days);
  const doubtful = withDays.flatMap(datesAhead);
  const refusals = [...copies, ...unread, ...diagnostics, ...doubtful];
  const faulty = stale.filter(({ fault }) => fault !== undefined);
  const refusedFiles = new Set([...refusals, ...faulty].map(({ file }) => file));
  const dated = withDays.filter(({ dump }) => !refusedFiles.has(dump.input.file));
  // If one capture of an issue is refused, the whole issue is.
  const refusedIssues = new Set(
    stale.filter(({ file }) => refusedFiles.has(file)).map(({ sidecar }) => sidecar.issue),
  );
  const planner = new IssuePlanner(known, registry, published.issueNumbers);
  for (const group of groupDumps(dated, known)) {
    const { issue } = group.dumps[0].dump.input.sidecar;
    if (issue === undefined || !refusedIssues.has(issue)) planner.add(group);
  }
  const plan = planner.finish();
  const isCopy = ({ file }: Diagnostic): boolean => file !== undefined && copied.has(file);
  const all = [...refusals, ...plan.refusals];
  const kept = keepPublished(
    all.filter((refusal) => !isCopy(refusal)),
    stale,
    known,
  );
  return {
    ...plan,
    reports: [...plan.reports, ...kept.reports],
    refusals: [...all.filter(isCopy), ...kept.refusals],
  };
}

/** Authors of issues that are read again are no evidence: the new reading may mend them, and ids stay. */
function withoutOldNames(known: readonly IssueFile[], stale: readonly DumpInput[]): readonly IssueFile[] {
  const names = new Set(stale.map(({ name }) => name));
  return known.map((issue) => {
    const isStale = [issue, ...(issue.moreDumps ?? [])].some(({ dump }) => names.has(dump));
    return isStale
      ? { ...issue, papers: issue.papers.map((paper) => ({ ...paper, authors: undefined })) }
      : issue;
  });
}
