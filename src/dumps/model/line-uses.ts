/** Role of every line of a capture, from spans of entries and the roles set by the format. */
import type { DumpEntry, DumpLine, LineRole, LineUse } from './dump.ts';

/** `entries` must be ordered by line. A line outside entries without a role is `unread`. */
export function lineUses(
  lines: readonly DumpLine[],
  entries: readonly DumpEntry[],
  roles: ReadonlyMap<number, LineRole>,
): LineUse[] {
  const byLine = entries.map(({ lines: span }, index) => ({ ...span, index }));
  byLine.sort((a, b) => a.first - b.first);
  let next = 0;
  return lines.map(({ number }) => {
    while (next < byLine.length && (byLine[next]?.last ?? 0) < number) next += 1;
    const span = byLine[next];
    const entry = span !== undefined && span.first <= number ? span.index : undefined;
    return { number, role: roles.get(number) ?? (entry === undefined ? 'unread' : 'details'), entry };
  });
}

/** Numbers of lines with `role`, in order. */
export function linesOf(uses: readonly LineUse[], role: LineRole): number[] {
  return uses.filter((use) => use.role === role).map(({ number }) => number);
}

/** The last line of the header, where the day is printed; line 1 without a header. */
export function headerLine({ uses }: { readonly uses: readonly LineUse[] }): number {
  return linesOf(uses, 'header').at(-1) ?? 1;
}
