/** The columns of a table in CSV: by their names in the first line, or by what most cells are. */
import { separatedRows } from '../../separated-rows.ts';
import { listMarker } from '../lists/list-row.ts';
import { inferColumns, isIdentifier, minShare } from '../tables/infer-columns.ts';
import { splitAuthors } from '../tables/table-cells.ts';
import { type Column, columnsOf } from '../tables/table-rows.ts';

/** Above the names of columns: spreadsheets name the separator, programs say in one cell or behind `#` where the table is from. */
const remark = /^(?:"?sep=.?"?|#[^\n]{0,1000}|"(?:[^"\n]|""){20,2000}")[ \t]*\r?$/i;

/** The text with empty lines in the place of remarks above the table. */
export function withoutRemarks(text: string): string {
  const lines = text.slice(0, 10_000).split('\n');
  const count = lines.findIndex((line) => line.trim() !== '' && (!remark.test(line) || isHeader(line)));
  if (count < 1 || count > 9) return text;
  return '\n'.repeat(count) + text.slice(lines.slice(0, count).join('\n').length + 1);
}

/** `#,Title,Authors`, where the rows are numbered, and `# Title,Authors`. */
const isHeader = (line: string): boolean =>
  separators.some((separator) => columnsOf(separatedRows(line, separator).rows[0]?.cells ?? []).size >= 2);

/** The original first line: in the capture's lines, tabs have become spaces. */
function firstLine(text: string): string {
  return /\S.*/.exec(text.slice(0, 10_000))?.[0] ?? '';
}

interface Columns {
  readonly separator: string;
  readonly columns: ReadonlyMap<Column, number>;
  readonly hasHeader: boolean;
}

export const noColumns: Columns = { separator: ',', columns: new Map(), hasHeader: true };
const separators = [',', '\t', ';'];
/** Bars stand between cells of Markdown and wikis as well, which have other marks besides. */
const namedSeparators = [...separators, '|'];

/** By their names in the first line, else by their cells. */
export function findColumns(text: string): Columns | undefined {
  const line = firstLine(text);
  for (const separator of namedSeparators) {
    const cells = separatedRows(line, separator).rows[0]?.cells ?? [];
    if (cells.length < 2 || (separator === '|' && !hasBars(text, cells.length))) continue;
    const columns = columnsOf(cells);
    const isNamed = columns.has('title') || columns.has('arxiv') || columns.has('doi') || columns.has('url');
    if (isNamed && columns.size >= 2 && cells.every((cell) => cell.length < 60))
      return { separator, columns: withTitles(columns, text, separator), hasHeader: true };
  }
  return listMarker.test(line) ? undefined : toldByCells(text, line);
}

/** Whether all rows have as many cells between bars, none of them at the start of a line, and no line of dashes. */
const hasBars = (text: string, width: number): boolean =>
  separatedRows(sampleOf(text), '|').rows.every(
    ({ cells }) => cells.length === width && cells[0] !== '' && !cells.every((cell) => /^:?-*:?$/.test(cell)),
  );

/** Where no name says which column has the titles, the cells tell it. */
function withTitles(
  columns: ReadonlyMap<Column, number>,
  text: string,
  separator: string,
): ReadonlyMap<Column, number> {
  if (columns.has('title')) return columns;
  const rows = separatedRows(sampleOf(text), separator).rows.slice(1);
  const title = inferColumns(
    rows.map(({ cells }) => cells),
    columns,
  ).get('title');
  return title === undefined ? columns : new Map([...columns, ['title', title]]);
}

/** Long tables are told by their first rows. */
const longestSample = 200_000;

const sampleOf = (text: string): string =>
  text.length > longestSample ? text.slice(0, text.lastIndexOf('\n', longestSample)) : text;

/**
 * The columns of rows of which most have an identifier, with titles and several authors in cells of their own. A first row without
 * an identifier, several names and numbers has names of columns.
 */
function toldByCells(text: string, line: string): Columns | undefined {
  const sample = sampleOf(text);
  for (const separator of separators) {
    if (line.split(separator).length < 3) continue;
    const all = separatedRows(sample, separator).rows.map(({ cells }) => cells);
    const hasHeader = all[0]?.every(isName) === true;
    const rows = hasHeader ? all.slice(1) : all;
    if (rows.filter((cells) => cells.some(isIdentifier)).length < rows.length * minShare) continue;
    const columns = inferColumns(rows);
    if (columns.has('authors') && !areReferences(rows, columns)) return { separator, columns, hasHeader };
  }
  return undefined;
}

const isName = (cell: string): boolean =>
  cell.length < 40 && !/\d/.test(cell) && splitAuthors(cell).length < 2;

/** `A. Bee and C. Dee, “Linear Time,” Journal`: commas divide these, too, but the title's quotation marks are in two cells. */
function areReferences(rows: readonly (readonly string[])[], columns: ReadonlyMap<Column, number>): boolean {
  const titles = rows
    .map((cells) => cells[columns.get('title') ?? -1]?.trim() ?? '')
    .filter((title) => title !== '');
  return titles.every((title) => /^[“‘«„][^”’»]*$/.test(title)) && titles.length > 0;
}
