/** Results of formats that find each paper by a line of its own, around which the rest of it may be cut off. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { DumpEntry, DumpLine, FormatResult } from '../model/dump.ts';
import { type RolePatterns, recordRoles, unlabelled } from './entry-roles.ts';

export interface FoundRecord {
  /** Number of the line by which it was found. */
  readonly line: number;
  /** Undefined where the rest can't be read. */
  readonly entry: DumpEntry | undefined;
}

/** Entries and roles of all lines; of records without an entry the line is unread, and `leftOut` says why. */
export function gatherRecords<Found extends FoundRecord>(
  lines: readonly DumpLine[],
  records: readonly Found[],
  leftOut: (record: Found) => Diagnostic,
  patterns: RolePatterns = unlabelled,
): Pick<FormatResult, 'entries' | 'roles' | 'diagnostics'> {
  const entries = records.flatMap(({ entry }) => entry ?? []);
  const roles = recordRoles(lines, entries, patterns);
  const left = records.filter(({ entry }) => entry === undefined);
  for (const { line } of left) roles.set(line, 'unread');
  return { entries, roles, diagnostics: left.map(leftOut) };
}
