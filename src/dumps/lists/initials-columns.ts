/** Columns of names as medicine and Scopus write them, with their initials behind: `Bee A, Dee CE 3rd.`, `Bee A.; Dee C.E.` */

import type { TableRow } from '../../separated-rows.ts';
import { fromInitials } from '../feeds/name-list.ts';

/** Fewest names that are evidence; some families are put behind as one letter, so that one has to have several initials. */
const fewestNames = 3;
const several = / \p{Lu}{2,4}(?: (?:Jr|Sr|2nd|3rd|[4-9]th|I{2,3}|IV))?$/u;

/** The rows with given names first, where all cells of the column are of this form. */
export function withoutInitialsBehind(
  rows: readonly TableRow[],
  column: number | undefined,
): readonly TableRow[] {
  if (column === undefined) return rows;
  const cells = rows.map(({ cells: own }) => namesIn(own[column] ?? ''));
  const names = cells.flat();
  const isSure =
    names.length >= fewestNames &&
    names.some((name) => several.test(name)) &&
    names.every((name) => fromInitials(name) !== undefined);
  if (!isSure) return rows;
  return rows.map((row, at) => {
    const turned = (cells[at] ?? []).map((name) => fromInitials(name) ?? name).join('; ');
    return { ...row, cells: row.cells.with(column, turned) };
  });
}

const namesIn = (cell: string): readonly string[] =>
  cell
    .replace(/\.$/, '')
    .split(/[,;] ?/)
    .filter((name) => name.trim() !== '')
    .map((name) => name.trim().replace(dotted, (initials) => initials.replace(/[. -]/g, '')));

/** `C.E.`, `J.-H.`; the last full stop of a cell is gone already. */
const dotted = /(?<= )\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}$/u;
