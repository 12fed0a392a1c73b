/** Roles of lines for captures whose entries are records: JSON, XML, BibTeX, RIS. */
import type { DumpEntry, DumpLine, LineRole } from '../dump.ts';

export interface RolePatterns {
  /** A line that begins a title, and one that begins an abstract. */
  readonly title: RegExp;
  readonly abstract: RegExp;
}

/** Lines in front of the first entry are the header, those behind the last the footer, those between are details. */
export function recordRoles(
  lines: readonly DumpLine[],
  entries: readonly DumpEntry[],
  { title, abstract }: RolePatterns,
): Map<number, LineRole> {
  const first = entries[0]?.lines.first ?? Number.POSITIVE_INFINITY;
  const last = entries.reduce((most, entry) => Math.max(most, entry.lines.last), 0);
  const roles = new Map<number, LineRole>();
  for (const { number, text } of lines) {
    const head = text.slice(0, 200);
    if (number < first) roles.set(number, 'header');
    else if (number > last) roles.set(number, 'footer');
    else if (title.test(head)) roles.set(number, 'title');
    else if (abstract.test(head)) roles.set(number, 'abstract');
    else roles.set(number, 'details');
  }
  return roles;
}
