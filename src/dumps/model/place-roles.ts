/** The role of a line by its place alone: above the entries, between them, or below. */
import type { DumpEntry, LineRole } from './dump.ts';

export function roleByPlace(entries: readonly Pick<DumpEntry, 'lines'>[]): (line: number) => LineRole {
  const first = entries[0]?.lines.first ?? Number.POSITIVE_INFINITY;
  const last = entries.reduce((most, { lines }) => Math.max(most, lines.last), 0);
  return (line) => (line < first ? 'header' : line > last ? 'footer' : 'details');
}
