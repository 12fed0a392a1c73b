/** Parses a capture against the archive without writing anything. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Sidecar, sidecarSchema } from '../content/sidecar.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { readInput } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { readCapture } from '../dumps/capture.ts';
import type { DumpEntry, ParsedDump } from '../dumps/dump.ts';
import { parseDump } from '../dumps/formats.ts';
import { checkLimits } from '../ingest/check-limits.ts';
import type { IssueDay } from '../ingest/dated-dump.ts';
import { resolveFirstDate } from '../ingest/first-dates.ts';
import { resolveIssueDays } from '../ingest/issue-days.ts';
import { loadLimits } from '../ingest/load-limits.ts';
import { PaperRegistry } from '../ingest/paper-registry.ts';
import { planIngest } from '../ingest/plan-ingest.ts';
import { splitByDay } from '../ingest/read-dumps.ts';
import { loadCorrections, loadFacts, loadIssues } from '../load/load-content.ts';
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
  const bytes = readInput(path, limits.dump * 1_000_000);
  const file = shown(path);
  const name = basename(path);
  const known = loadIssues(contentDir).filter(
    ({ dump, moreDumps = [] }) => dump !== name && !moreDumps.some((more) => more.dump === name),
  );
  const facts = new Map([...loadFacts(contentDir)].map(([id, { fact }]) => [id, fact]));
  const published = loadPermalinks(contentDir);
  const sidecarPath = `${resolve(path).replace(/\.[^./\\]+$/, '')}.yaml`;
  // Cached, since the plan parses the capture too, which takes seconds for a library of ten thousand.
  let once: ParsedDump | undefined;
  const input = {
    name,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sidecarSha256: undefined,
    sidecar: existsSync(sidecarPath) ? loadYaml<Sidecar>(sidecarPath, sidecarSchema) : {},
    read: () => {
      once ??= parseDump(bytes, file);
      return once;
    },
  };
  const plan = planIngest([input], known, facts, published);
  const registry = new PaperRegistry(known, facts, published.paperIds);
  const issues = new Map<PaperId, IssueId[]>();
  for (const issue of known)
    for (const { id } of issue.papers) issues.set(id, [...(issues.get(id) ?? []), issue.id]);
  const capture = attempt(() => readCapture(bytes, file));
  const parsed = capture === undefined ? undefined : attempt(input.read);
  const idOf = (entry: DumpEntry) => registry.idOf(entry);
  const dumps = parsed === undefined ? [] : splitByDay(input, parsed);
  const { days } = resolveIssueDays(dumps, { known, facts, idOf });
  const dayOf = new Map<DumpEntry, IssueDay>();
  for (const {
    key,
    parsed: { entries },
  } of dumps) {
    const day = days.get(key);
    if (day !== undefined) for (const entry of entries) dayOf.set(entry, day);
  }
  return buildInspection({
    file,
    text: capture?.text ?? decodeLossy(bytes),
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
      ...plan.refusals,
      ...plan.reports.flatMap((report): readonly Diagnostic[] => report.diagnostics),
    ],
    idOf,
    issuesOf: (id) => issues.get(id) ?? [],
    corrections: loadCorrections(contentDir).text,
  });
}

function describeYear({ year }: IssueDay): string {
  if (year.known === 'inferred') return `Year inferred: ${year.evidence}`;
  return {
    sidecar: 'The sidecar gives the day or year.',
    listing: 'The listing gives the day.',
    'file-name': "The capture's file name gives the year.",
  }[year.known];
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
