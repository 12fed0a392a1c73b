/** Dumps that ingest has to parse, because no issue file was made from their present bytes. */
import type { IssueFile } from '../content/issue-file.ts';
import { formatStamp } from '../dumps/formats.ts';
import type { DumpInput } from './dump-input.ts';

/** Captures of issues as they were read, by their names. */
export const sourcesByDump = (known: readonly IssueFile[]) =>
  new Map(
    known.flatMap((issue) =>
      [issue, ...(issue.moreDumps ?? [])].map((source) => [source.dump, source] as const),
    ),
  );

type Source = Pick<IssueFile, 'sha256' | 'sidecarSha256'>;

/** Whether a capture and its sidecar have the bytes of which an issue was made. */
export const hasSameBytes = (input: DumpInput, source: Source | undefined): boolean =>
  source?.sha256 === input.sha256 && source.sidecarSha256 === input.sidecarSha256;

/** Dumps that are new or have changed since ingest. */
export function findChangedDumps(
  inputs: readonly DumpInput[],
  known: readonly IssueFile[],
): readonly DumpInput[] {
  const byDump = sourcesByDump(known);
  return inputs.filter((input) => {
    const source = byDump.get(input.name);
    return (
      source === undefined ||
      !hasSameBytes(input, source) ||
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
