/** Columns of names as medicine and Scopus write them, with their initials behind: `Bee A, Dee CE 3rd.`, `Bee A.; Dee C.E.` */

import type { TableRow } from '../../separated-rows.ts';
import { fromInitials } from '../names/bare-initials.ts';
import { isGroupName } from '../names/group-name.ts';

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
  const people = cells.flat().filter(({ isGroup }) => !isGroup);
  const isSure =
    people.length >= fewestNames &&
    people.some(({ name }) => several.test(name)) &&
    people.every(({ name }) => fromInitials(name) !== undefined);
  if (!isSure) return rows;
  return rows.map((row, at) => {
    const turned = (cells[at] ?? []).map(({ name, isGroup }) =>
      isGroup ? name : (fromInitials(name) ?? name),
    );
    return { ...row, cells: row.cells.with(column, turned.join('; ')) };
  });
}

interface CellName {
  readonly name: string;
  readonly isGroup: boolean;
}

/** Behind a list with commas, semicolons divide groups from it, whatever they are called: `Bee A, Dee CE; HIVE-2.` */
function namesIn(cell: string): readonly CellName[] {
  const [first = '', ...others] = cell.replace(/\.$/, '').split(/; ?/);
  const isMixed = first.includes(',');
  return [first, ...others].flatMap((piece, at) => {
    const isGroup = (name: string): boolean =>
      fromInitials(name) === undefined && (isGroupName(name) || (isMixed && at > 0 && !piece.includes(',')));
    return piece
      .split(/, ?/)
      .filter((name) => name.trim() !== '')
      .map((name) => name.trim().replace(dotted, (initials) => initials.replace(/[. -]/g, '')))
      .map((name) => ({ name, isGroup: isGroup(name) }));
  });
}

/** `C.E.`, `J.-H.`; the last full stop of a cell is gone already. */
const dotted = /(?<= )\p{Lu}\.?(?:[ -]?\p{Lu}\.?){0,3}$/u;
