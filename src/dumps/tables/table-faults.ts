/** What is wrong with rows of a table that is separated by commas, tabs or semicolons. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { TableRow } from '../../separated-rows.ts';
import type { DumpEntry } from '../model/dump.ts';
import { unreadableDate } from '../model/listing-diagnostics.ts';

/** The rows behind it would be one cell. */
export function openQuote(line: number, file: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'open-quote',
    reason: 'The quotation mark that opens a cell on this line is not closed; nothing was read.',
    advice: 'Close it, or double quotation marks within a cell ("").',
    file,
    line,
  };
}

/** An error for each row with more cells than the header has names: a separator within a cell moves all behind it. */
export function unevenRows(columns: number, rows: readonly TableRow[], file: string): Diagnostic[] {
  return rows
    .filter(({ cells }) => cells.slice(columns).some((cell) => cell !== ''))
    .map(({ cells, first }) => unevenRow(first, cells.length, columns, file));
}

export function unevenRow(line: number, cells: number, columns: number, file: string): Diagnostic {
  return {
    severity: 'error',
    rule: 'uneven-row',
    reason: `This row has ${cells} cells, and the first line names ${columns} columns.`,
    advice: 'Put a cell that has the separator in it into quotation marks, or in Markdown write "\\|".',
    file,
    line,
  };
}

/** Columns with cells that are read as nothing, by their names in the first line. */
export function unreadColumns(
  head: TableRow | undefined,
  read: ReadonlySet<number>,
  rows: readonly TableRow[],
  file: string,
): Diagnostic[] {
  const names = (head?.cells ?? []).filter(
    (name, at) => name !== '' && !read.has(at) && rows.some(({ cells }) => (cells[at] ?? '') !== ''),
  );
  if (head === undefined || names.length === 0) return [];
  const shown = names
    .slice(0, 6)
    .map((name) => `"${name}"`)
    .join(', ');
  const more = names.length > 6 ? ` and ${names.length - 6} more` : '';
  const reason = `Not read: the ${names.length === 1 ? 'column' : 'columns'} ${shown}${more}.`;
  const advice = 'Where one has authors, dates or the like, give it such a name (docs/formats-in.md).';
  return [{ severity: 'info', rule: 'unread-columns', reason, advice, file, line: head.first }];
}

/** A warning for each row whose cell in the column `at` is no date. */
export function unreadDates(
  at: number | undefined,
  rows: readonly TableRow[],
  entries: readonly DumpEntry[],
  file: string,
): Diagnostic[] {
  if (at === undefined) return [];
  return rows.flatMap(({ cells, first }, index): Diagnostic[] => {
    const { firstDate, firstMonth } = entries[index] ?? {};
    const text = cells[at] ?? '';
    if (!/\d/.test(text) || firstDate !== undefined || firstMonth !== undefined) return [];
    return [{ ...unreadableDate(text), file, line: first }];
  });
}
