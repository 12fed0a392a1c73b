/** Captures with the bytes of another one: saved twice, copied, or renamed after they were read. */
import type { IssueFile } from '../content/issue-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { DumpInput } from './dump-input.ts';

/**
 * An error for each of `inputs` that no issue knows by its name, and that has the bytes of a capture that one knows, or of another
 * one before it. One that replaces another says so itself.
 */
export function findCopies(inputs: readonly DumpInput[], known: readonly IssueFile[]): readonly Diagnostic[] {
  const sources = known.flatMap((issue) =>
    [issue, ...(issue.moreDumps ?? [])].map(({ dump, sha256 }) => ({ dump, sha256, issue: issue.id })),
  );
  const names = new Set(sources.map(({ dump }) => dump));
  const bySum = new Map(sources.map((source) => [source.sha256, source]));
  const firsts = new Map<string, string>();
  return inputs.flatMap(({ name, file, sha256, sidecar }) => {
    if (names.has(name) || sidecar.replaces !== undefined) return [];
    const source = bySum.get(sha256);
    if (source !== undefined) return [renamedDump(file, source)];
    const first = firsts.get(sha256);
    firsts.set(sha256, first ?? name);
    return first === undefined ? [] : [copiedDump(file, first)];
  });
}

function renamedDump(
  file: string,
  { dump, issue }: { readonly dump: string; readonly issue: string },
): Diagnostic {
  return {
    severity: 'error',
    rule: 'renamed-dump',
    reason: `This is the capture of the issue of ${issue}, which knows it as ${dump}.`,
    advice: `Name it ${dump} again, and its sidecar likewise; if both are there, delete this one.`,
    file,
  };
}

function copiedDump(file: string, first: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'copied-dump',
    reason: `This capture has the bytes of ${first}.`,
    advice: 'Delete one of the two, with its sidecar.',
    file,
  };
}
