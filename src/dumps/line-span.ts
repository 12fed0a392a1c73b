/** Formats line spans for diagnostics. */
import type { LineSpan } from './dump.ts';

export function spanOf(entry: { readonly lines: LineSpan }): string {
  const { first, last } = entry.lines;
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}
