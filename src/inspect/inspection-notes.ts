/** Notes of an inspection: doubts and diagnostics, each with the entry that it is about. */

import type { Diagnostic } from '../diagnostic.ts';
import type { DumpEntry, ParsedDump } from '../dumps/model/dump.ts';
import { headerLine } from '../dumps/model/line-uses.ts';
import { groupBy } from '../group-by.ts';

export interface Note {
  readonly severity: Diagnostic['severity'] | 'doubt';
  readonly rule: string;
  readonly reason: string;
  readonly advice: string | undefined;
  readonly line: number | undefined;
}

/** What ingest and the parser found out about a capture. */
interface Found {
  readonly parsed: ParsedDump | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Entry index → notes; undefined → notes about the whole capture. */
export function groupNotes(findings: Found): ReadonlyMap<number | undefined, readonly Note[]> {
  const owners = lineOwners(findings.parsed?.entries ?? []);
  return groupBy(gatherNotes(findings), (note) => ownerOf(note, owners));
}

/** Line → entry index; undefined for a line with several entries, e.g. a capture that is JSON on one line. */
function lineOwners(entries: readonly DumpEntry[]): ReadonlyMap<number, number | undefined> {
  const owners = new Map<number, number | undefined>();
  entries.forEach(({ lines }, index) => {
    for (let line = lines.first; line <= lines.last; line += 1)
      owners.set(line, owners.has(line) ? undefined : index);
  });
  return owners;
}

interface OwnedNote extends Note {
  /** Entry index; `none` for the whole capture; undefined: the line decides. */
  readonly entry: number | 'none' | undefined;
}

/** Doubts first, then by severity. Duplicates from parser and ingest are removed. */
function gatherNotes({ parsed, diagnostics }: Found): OwnedNote[] {
  const doubts = (parsed?.doubts ?? []).map(
    ({ rule, reason, line, entry }): OwnedNote => ({
      severity: 'doubt',
      rule,
      reason,
      line,
      entry,
      advice: undefined,
    }),
  );
  const seen = new Set(doubts.map(({ rule, line }) => `${rule} ${line}`));
  const own = new Set(parsed?.diagnostics);
  // Without a header, diagnostics about the day have the first line, which is an entry's.
  const header = parsed && headerLine(parsed);
  const others = [...own, ...diagnostics].flatMap((message): OwnedNote[] => {
    const { severity, rule, reason, advice, line } = message;
    const key = `${rule} ${line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const entry = !own.has(message) && line === header ? 'none' : undefined;
    return [{ severity, rule, reason, advice, line, entry }];
  });
  const order = ['error', 'warning', 'info'];
  return [...doubts, ...others.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))];
}

function ownerOf(
  { entry, line }: OwnedNote,
  owners: ReadonlyMap<number, number | undefined>,
): number | undefined {
  if (typeof entry === 'number') return entry;
  return entry === 'none' || line === undefined ? undefined : owners.get(line);
}
