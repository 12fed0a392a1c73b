/** Formats line spans for diagnostics. */
import type { DumpLine, LineSpan } from './dump.ts';

export function spanOf(entry: { readonly lines: LineSpan }): string {
  const { first, last } = entry.lines;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

const mostLines = 5;

/** `line 3`, `lines 3, 5, 7, 8, 9 and 12 more`: of line numbers, each once, in their order. */
export function nameLines(numbers: readonly number[]): string {
  const all = [...new Set(numbers)];
  const more = all.length - mostLines;
  const shown = `${all.length === 1 ? 'line' : 'lines'} ${all.slice(0, mostLines).join(', ')}`;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** From one line to another, as the file numbers them: of `diagnostics` the line alone is put right later. */
export function spanOfLines(first: DumpLine, last = first): string {
  return spanOf({
    lines: { first: first.saved?.first ?? first.number, last: last.saved?.last ?? last.number },
  });
}
