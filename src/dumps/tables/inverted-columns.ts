/**
 * Columns and fields of names as libraries export them, `Bee, Ann; Dee, Cid`: there a name alone has no semicolon, and
 * `van der Berg, Tomás` would be two people.
 */
import type { TableRow } from '../../separated-rows.ts';

const withoutBrackets = (text: string): string => text.replace(/\([^()]{0,300}\)/g, '');

const commasIn = (text: string): number => withoutBrackets(text).split(',').length - 1;

/** Several names, each with one comma. */
function isInvertedList(text: string): boolean {
  const pieces = withoutBrackets(text)
    .split(';')
    .filter((piece) => piece.trim() !== '');
  return pieces.length > 1 && pieces.every((piece) => commasIn(piece) === 1);
}

/** The cells, with a semicolon in front of single names where semicolons divide those of all others. */
export function markSingleNames(cells: readonly string[]): readonly string[] {
  const lists = cells.filter((cell) => cell.includes(';'));
  const isSure =
    lists.filter(isInvertedList).length * 2 > lists.length &&
    cells.every((cell) => cell.includes(';') || commasIn(cell) < 2);
  const isSingle = (cell: string): boolean =>
    !cell.includes(';') && commasIn(cell) === 1 && !/\s(?:and|&)\s/.test(cell);
  return isSure ? cells.map((cell) => (isSingle(cell) ? `;${cell}` : cell)) : cells;
}

export function withSingleNames(rows: readonly TableRow[], column: number | undefined): readonly TableRow[] {
  if (column === undefined) return rows;
  const marked = markSingleNames(rows.map(({ cells }) => cells[column] ?? ''));
  return rows.map((row, at) => {
    const cell = marked[at] ?? '';
    return cell === (row.cells[column] ?? '') ? row : { ...row, cells: row.cells.with(column, cell) };
  });
}
