/** What every line of a capture became, from its entries' spans and the roles that its format knows. */
import type { DumpEntry, DumpLine, LineRole, LineUse } from './dump.ts';

/** `entries` in the order of their lines; a line outside of them without a role is unread. */
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

/** Lines that became `role`, in order. */
export function linesOf(uses: readonly LineUse[], role: LineRole): number[] {
  return uses.filter((use) => use.role === role).map(({ number }) => number);
}

/** The last line of the header, where the listing's day stands; the first line where there is no header. */
export function headerLine({ uses }: { readonly uses: readonly LineUse[] }): number {
  return linesOf(uses, 'header').at(-1) ?? 1;
}
