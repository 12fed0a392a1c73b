/** Tables that were read as lists, because the names of their columns are not known. */

import { separatedRows } from '../../separated-rows.ts';
import type { Capture, Doubt, FormatResult } from '../model/dump.ts';

const separators = [',', '\t', ';', '|'];

/** Doubts about a list whose lines are rows of a table. */
export function findTableDoubts(
  capture: Capture,
  { format, entries }: Pick<FormatResult, 'format' | 'entries'>,
): Doubt[] {
  const first = entries[0];
  if (capture.shape.kind !== 'text' || format !== 'reading-list' || first === undefined) return [];
  return unknownColumns(capture, first.lines.first, entries.at(-1)?.lines.last ?? first.lines.last);
}

/** The line above the first paper has as many cells as the papers' lines, three at least, none of which is a sentence. */
function unknownColumns({ text, lines }: Capture, first: number, last: number): Doubt[] {
  const written = text.split('\n');
  const numbers = lines.map(({ number }) => number);
  const above = numbers.findLast((number) => number < first);
  if (above === undefined || numbers.length > 20_000) return [];
  const papers = numbers.filter((number) => number >= first && number <= last);
  const cellsOf = (line: number, separator: string): readonly string[] =>
    separatedRows(written[line - 1] ?? '', separator).rows[0]?.cells ?? [];
  for (const separator of separators) {
    const names = cellsOf(above, separator);
    const isHeader = names.length > 2 && names.every((name) => name.length < 40 && /\p{L}/u.test(name));
    if (!isHeader || /^\s*\|/.test(written[above - 1] ?? '')) continue;
    if (!papers.every((line) => cellsOf(line, separator).length === names.length)) continue;
    const shown = names
      .slice(0, 4)
      .map((name) => `"${name}"`)
      .join(', ');
    const reason = `This line looks like the names of a table's columns (${shown}), which are not known, so that cells were read as parts of titles. Call them title, authors, date, url, doi or arxiv, in the first line.`;
    return [{ rule: 'unknown-columns', reason, entry: undefined, line: above }];
  }
  return [];
}
