/** Reads a capture and the archive it would go into, for a look; writes nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { type Sidecar, sidecarSchema } from '../content/sidecar.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import { readCapture } from '../dumps/capture.ts';
import type { DumpEntry } from '../dumps/dump.ts';
import { parseDump } from '../dumps/formats.ts';
import { type IssueDay, resolveFirstDate, resolveIssueDays } from '../ingest/issue-days.ts';
import { PaperRegistry } from '../ingest/paper-registry.ts';
import { planIngest } from '../ingest/plan-ingest.ts';
import { loadCorrections, loadFacts, loadIssues } from '../load/load-content.ts';
import { loadYaml } from '../load/load-yaml.ts';
import type { IssueId, PaperId } from '../model.ts';
import { buildInspection, type Inspection } from './inspection.ts';

/** A file that is too large to be a listing is not shown either. */
const mostShown = 5_000_000;

/**
 * The capture at `path` as the archive in `contentDir` would read it. A capture that is in the archive is looked at as
 * if it came new. Throws `ContentError` where a file of the archive, or the sidecar, is wrong, and the system's error
 * where `path` can't be read.
 */
export function loadInspection(contentDir: string, path: string): Inspection {
  const bytes = readFileSync(path);
  const file = shown(path);
  const name = basename(path);
  const known = loadIssues(contentDir).filter(({ dump }) => dump !== name);
  const facts = new Map([...loadFacts(contentDir)].map(([id, { fact }]) => [id, fact]));
  const sidecarPath = `${resolve(path).replace(/\.[^./\\]+$/, '')}.yaml`;
  const input = {
    name,
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sidecarSha256: undefined,
    sidecar: existsSync(sidecarPath) ? loadYaml<Sidecar>(sidecarPath, sidecarSchema) : {},
    read: () => parseDump(bytes, file),
  };
  const plan = planIngest([input], known, facts);
  const registry = new PaperRegistry(known, facts);
  const issues = new Map<PaperId, IssueId[]>();
  for (const issue of known)
    for (const { id } of issue.papers) issues.set(id, [...(issues.get(id) ?? []), issue.id]);
  const capture = attempt(() => readCapture(bytes, file));
  const parsed = capture === undefined ? undefined : attempt(input.read);
  const idOf = (entry: DumpEntry) => registry.idOf(entry);
  const day =
    parsed && resolveIssueDays([{ key: name, input, parsed }], { known, facts, idOf }).days.get(name);
  return buildInspection({
    file,
    text: capture?.text ?? decodeLossy(bytes),
    parsed,
    day: day && { day: day.day, evidence: describeYear(day) },
    firstDateOf: (entry) => day && resolveFirstDate(entry.firstDate, day.day),
    diagnostics: [
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
  return year.known === 'sidecar'
    ? 'The sidecar gives the day or year.'
    : "The capture's file name gives the year.";
}

/** What a file that is refused as text still shows; undefined for a binary one. */
function decodeLossy(bytes: Uint8Array): string | undefined {
  return bytes.length > mostShown || bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}

/** Undefined where the capture is refused: the plan says why. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}
