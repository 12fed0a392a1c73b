/** Parses a capture against the archive without writing anything. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { IssueFile } from '../content/issue-file.ts';
import { type Sidecar, sidecarSchema } from '../content/sidecar.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import { readCapture } from '../dumps/decoding/capture.ts';
import type { Capture, DumpEntry } from '../dumps/model/dump.ts';
import { checkLimits } from '../ingest/check-limits.ts';
import { checksum } from '../ingest/checksum.ts';
import type { IssueDay } from '../ingest/dated-dump.ts';
import type { DumpInput, ReadDump } from '../ingest/dump-input.ts';
import { resolveFirstDate } from '../ingest/first-dates.ts';
import { knownDump } from '../ingest/ingest-diagnostics.ts';
import { resolveIssueDays } from '../ingest/issue-days.ts';
import { parseLazily, readGivenCapture } from '../ingest/load-dump-input.ts';
import { loadLimits } from '../ingest/load-limits.ts';
import { PaperRegistry } from '../ingest/paper-registry.ts';
import { planIngest } from '../ingest/plan-ingest.ts';
import { splitByDay } from '../ingest/read-dumps.ts';
import { sidecarPath } from '../ingest/sidecar-keys.ts';
import { loadIssues } from '../load/load-content.ts';
import { loadCorrections } from '../load/load-corrections.ts';
import { loadFacts } from '../load/load-facts.ts';
import { loadPermalinks } from '../load/load-permanence.ts';
import { loadYaml } from '../load/load-yaml.ts';
import type { IssueId, PaperId } from '../model.ts';
import { buildInspection, type Inspection } from './inspection.ts';

/** Maximum size, in bytes, of a file that is shown. */
const mostShown = 5_000_000;

/**
 * The capture at `path` as the archive in `contentDir` would read it; one that is in the archive is treated as new.
 *
 * @throws {ContentError} where a file of the archive or the sidecar is invalid, or `path` is unreadable or too large
 */
export function loadInspection(contentDir: string, path: string): Inspection {
  const limits = loadLimits(contentDir);
  const bytes = readGivenCapture(path, limits);
  const file = shown(path);
  const input = toInput(bytes, path);
  const known = loadIssues(contentDir).filter(
    ({ dump, moreDumps = [] }) => dump !== input.name && !moreDumps.some((more) => more.dump === input.name),
  );
  const facts = new Map([...loadFacts(contentDir)].map(([id, { fact }]) => [id, fact]));
  const published = loadPermalinks(contentDir);
  const plan = planIngest([input], known, facts, published);
  const registry = new PaperRegistry(known, facts, published.paperIds);
  const issues = issuesByPaper(known);
  const capture = attempt(() => readCapture(bytes, file));
  const parsed = capture === undefined ? undefined : attempt(input.read);
  const idOf = (entry: DumpEntry) => registry.idOf(entry);
  const dumps = parsed === undefined ? [] : splitByDay(input, parsed);
  const { days } = resolveIssueDays(dumps, { known, facts, idOf });
  const dayOf = daysByEntry(dumps, days);
  return buildInspection({
    file,
    text: capture === undefined ? decodeLossy(bytes) : shownText(capture),
    parsed,
    days: [...days.values()]
      .map((day) => ({ day: day.day, evidence: describeYear(day) }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    firstDateOf: (entry) => {
      const issue = dayOf.get(entry);
      return issue && resolveFirstDate(entry.firstDate, issue.day);
    },
    diagnostics: [
      ...(parsed === undefined ? [] : checkLimits(parsed, limits, file)),
      ...asKnown(plan.refusals, input, known, contentDir),
      ...plan.reports.flatMap((report): readonly Diagnostic[] => report.diagnostics),
    ],
    idOf,
    issuesOf: (id) => issues.get(id) ?? [],
    corrections: loadCorrections(contentDir).text,
  });
}

/** A capture outside the archive that is in it under another name need not be renamed. */
function asKnown(
  refusals: readonly Diagnostic[],
  { file, sha256 }: DumpInput,
  known: readonly IssueFile[],
  contentDir: string,
): readonly Diagnostic[] {
  const sources = known.flatMap((issue) => [issue, ...(issue.moreDumps ?? [])]);
  const same = sources.find((source) => source.sha256 === sha256);
  if (same === undefined || resolve(file, '..') === resolve(contentDir, 'dumps')) return refusals;
  return [knownDump(file, same.dump), ...refusals.filter(({ rule }) => rule !== 'renamed-dump')];
}

function toInput(bytes: Uint8Array, path: string): DumpInput {
  const sidecarFile = sidecarPath(resolve(path));
  return {
    name: basename(path),
    file: shown(path),
    sha256: checksum(bytes),
    sidecarSha256: undefined,
    sidecar:
      sidecarFile !== resolve(path) && existsSync(sidecarFile)
        ? loadYaml<Sidecar>(sidecarFile, sidecarSchema)
        : {},
    read: parseLazily(bytes, path),
  };
}

function issuesByPaper(known: readonly IssueFile[]): ReadonlyMap<PaperId, readonly IssueId[]> {
  const issues = new Map<PaperId, IssueId[]>();
  for (const issue of known)
    for (const { id } of issue.papers) issues.set(id, [...(issues.get(id) ?? []), issue.id]);
  return issues;
}

function daysByEntry(
  dumps: readonly ReadDump[],
  days: ReadonlyMap<string, IssueDay>,
): ReadonlyMap<DumpEntry, IssueDay> {
  return new Map(
    dumps.flatMap(({ key, parsed }) => {
      const day = days.get(key);
      return day === undefined ? [] : parsed.entries.map((entry) => [entry, day] as const);
    }),
  );
}

function describeYear({ year }: IssueDay): string {
  if (year.known === 'inferred') return `Year inferred: ${year.evidence}`;
  return {
    sidecar: 'The sidecar gives the day or year.',
    listing: 'The listing gives the day.',
    'file-name': "The capture's file name gives the year.",
  }[year.known];
}

/** Data in YAML is read as JSON, and shown as it was written. */
function shownText({ text, lines, shape }: Capture): string {
  if (shape.kind !== 'json' || shape.isYaml !== true) return text;
  const shown: string[] = [];
  for (const { number, text: line } of lines) shown[number - 1] = line;
  return Array.from(shown, (line) => line ?? '').join('\n');
}

/** Best-effort text of a refused file; undefined for a binary one. */
function decodeLossy(bytes: Uint8Array): string | undefined {
  return bytes.length > mostShown || bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}

/** Undefined where the capture is refused; the plan has the reason. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
