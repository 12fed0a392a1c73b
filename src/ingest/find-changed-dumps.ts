/** Dumps that ingest has to parse, because no issue file was made from their present bytes. */
import type { IssueFile } from '../content/issue-file.ts';
import { formatStamp } from '../dumps/formats.ts';
import type { DumpInput } from './dump-input.ts';

/** Dumps that are new or have changed since ingest. */
export function findChangedDumps(
  inputs: readonly DumpInput[],
  known: readonly IssueFile[],
): readonly DumpInput[] {
  const byDump = new Map(
    known.flatMap((issue) =>
      [issue, ...(issue.moreDumps ?? [])].map((source) => [source.dump, source] as const),
    ),
  );
  return inputs.filter((input) => {
    const source = byDump.get(input.name);
    return (
      source === undefined ||
      source.sha256 !== input.sha256 ||
      source.sidecarSha256 !== input.sidecarSha256 ||
      source.format !== formatStamp(source.format.replace(/@.*/, ''))
    );
  });
}

/** Adds the other captures of the same issues: an issue is built from all its captures. */
export function withTheirIssues(
  stale: readonly DumpInput[],
  inputs: readonly DumpInput[],
): readonly DumpInput[] {
  const issues = new Set(stale.map(({ sidecar }) => sidecar.issue));
  issues.delete(undefined);
  if (issues.size === 0) return stale;
  return inputs.filter((input) => stale.includes(input) || issues.has(input.sidecar.issue));
}
