/** Formats line spans for diagnostics. */
import type { DumpLine, LineSpan } from './dump.ts';

export function spanOf(entry: { readonly lines: LineSpan }): string {
  const { first, last } = entry.lines;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** From one line to another, as the file numbers them: of `diagnostics` the line alone is put right later. */
export function spanOfLines(first: DumpLine, last = first): string {
  return spanOf({
    lines: { first: first.saved?.first ?? first.number, last: last.saved?.last ?? last.number },
  });
}
