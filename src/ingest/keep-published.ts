/** Published issues whose captures this version would refuse, though no byte of them has changed: they stay as they are, with warnings. */
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { compareText } from '../words/compare-text.ts';
import type { DumpReport } from './build-issue.ts';
import type { DumpInput } from './dump-input.ts';
import { hasSameBytes, sourcesByDump } from './find-changed-dumps.ts';
import { doubtfulEnding } from './ingest-diagnostics.ts';
import { sourcesOf } from './issue-losses.ts';

export interface KeptPublished {
  /** Those of captures that are new or have changed. */
  readonly refusals: readonly Diagnostic[];
  /** One for each issue that stays because of the others, oldest first. */
  readonly reports: readonly DumpReport[];
}

/** `stale` are the captures that were read, and `known` the issues as they are. */
export function keepPublished(
  refusals: readonly Diagnostic[],
  stale: readonly DumpInput[],
  known: readonly IssueFile[],
): KeptPublished {
  const published = unchangedCaptures(stale, known);
  const reports = known.flatMap((issue): DumpReport[] => {
    const names = new Set(sourcesOf(issue).map(({ dump }) => dump));
    const own = refusals.filter(({ file }) => names.has(published.get(file ?? '') ?? ''));
    if (own.length === 0) return [];
    const { dump, year, id, papers } = issue;
    const file = own[0]?.file ?? dump;
    const diagnostics = own.map((refusal) => toWarning(refusal, id));
    return [
      {
        dump,
        issue: id,
        entries: papers.length,
        newPapers: 0,
        seenBefore: papers.length,
        year,
        file,
        diagnostics,
      },
    ];
  });
  return {
    refusals: refusals.filter(({ file }) => !published.has(file ?? '')),
    reports: reports.sort((a, b) => compareText(a.issue, b.issue)),
  };
}

/** Names by path of captures that issues were made of and that have not changed, nor has another capture of the same issue. */
function unchangedCaptures(
  stale: readonly DumpInput[],
  known: readonly IssueFile[],
): ReadonlyMap<string, string> {
  const sources = sourcesByDump(known);
  const isSame = (input: DumpInput): boolean =>
    input.fault === undefined && hasSameBytes(input, sources.get(input.name));
  const changed = new Set(stale.filter((input) => !isSame(input)).map(({ sidecar }) => sidecar.issue));
  return new Map(
    stale
      .filter(
        (input) => isSame(input) && (input.sidecar.issue === undefined || !changed.has(input.sidecar.issue)),
      )
      .map(({ file, name }) => [file, name]),
  );
}

const toWarning = ({ reason, advice: _advice, ...rest }: Diagnostic, issue: string): Diagnostic => ({
  ...rest,
  severity: 'warning',
  reason: `${reason.replace(doubtfulEnding, '')} The capture has not changed since it was published as the issue of ${issue}, which stays as it is.`,
  advice:
    'Look at these lines, and put right in content/corrections.yaml what is wrong. "accept: true" in the sidecar has a doubtful capture read again; one that is not read any more can be deleted.',
});
