/** Columns of names that nothing divides, as SpringerLink exports them: `Ann BeeCid Dee`. */
import type { Diagnostic } from '../../diagnostic.ts';
import type { TableRow } from '../../separated-rows.ts';
import { quote } from '../model/quote.ts';

/** A family name's end with the next given name behind it; given names too have capitals within, as `HyunJin Kim`. */
export const glued =
  /^\p{Lu}[\p{L}.'’-]{0,40} (?:[\p{L}.'’-]{1,40} ){0,3}[\p{L}'’-]{0,40}\p{Ll}{2}(?<!\b(?:Mac|Fitz|Van|Dell[ae]))\p{Lu}\p{Ll}{1,40} \p{Lu}/u;
const separator = /[;,&\n]|\sand\s/;

/** A warning where names of a column are glued: none of its cells can be trusted then, since `Ada LiWei Bo` looks like one name. */
export function gluedNames(rows: readonly TableRow[], at: number | undefined, file: string): Diagnostic[] {
  if (at === undefined) return [];
  const cells = rows.map((row) => row.cells[at] ?? '');
  const row = rows[cells.findIndex((cell) => glued.test(cell))];
  if (row === undefined || cells.some((cell) => separator.test(cell))) return [];
  const reason = `Nothing divides the names of ${quote(row.cells[at] ?? '')}; no authors are read from this column.`;
  const advice = 'Export another format, such as BibTeX or RIS, or let facts give the names.';
  return [{ severity: 'warning', rule: 'glued-names', reason, advice, file, line: row.first }];
}
