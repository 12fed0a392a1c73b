/** Tables as programs for data write them as JSON: by columns (`{"title": {"0": …}}`), or with the names of columns beside the rows. */
import { isObject, type JsonObject } from '../sources/json-values.ts';
import { columnsOf } from '../tables/table-rows.ts';

const mostRows = 20_000;

/** The records of such a table, in the order of its rows; undefined for anything else. */
export const recordsOfTable = (value: JsonObject): readonly JsonObject[] | undefined =>
  ofColumns(value) ?? ofRows(value);

/** `to_json()`: for each column an object from rows to values, or a list of values. */
function ofColumns(value: JsonObject): readonly JsonObject[] | undefined {
  const columns = Object.entries(value);
  if (columns.length < 2 || !isTable(Object.keys(value))) return undefined;
  const [first] = columns;
  const rows = rowsOf(first?.[1]);
  const areAlike = columns.every(([, column]) => rowsOf(column).join() === rows.join());
  if (rows.length === 0 || rows.length > mostRows || !areAlike) return undefined;
  return rows.map((row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, cellAt(column, row)] as const)),
  );
}

/** Keys of a column that are the numbers of rows. */
function rowsOf(column: unknown): readonly string[] {
  if (!Array.isArray(column) && !isObject(column)) return [];
  const keys = Object.keys(column);
  return keys.every((key) => /^\d{1,9}$/.test(key)) ? keys : [];
}

const cellAt = (column: unknown, row: string): unknown =>
  Array.isArray(column) ? column[Number(row)] : isObject(column) ? column[row] : undefined;

/** `to_json(orient="split")`: `{"columns": […], "index": […], "data": [[…]]}`. */
function ofRows({ columns, data }: JsonObject): readonly JsonObject[] | undefined {
  if (!Array.isArray(columns) || !Array.isArray(data) || data.length > mostRows) return undefined;
  const names = columns.filter((name) => typeof name === 'string');
  const isWhole = data.every((row) => Array.isArray(row) && row.length === columns.length);
  if (names.length < columns.length || !isTable(names) || !isWhole) return undefined;
  return data.map((row: unknown) =>
    Object.fromEntries(names.map((name, at) => [name, Array.isArray(row) ? row[at] : undefined])),
  );
}

/** Whether the names are those of columns of papers. */
function isTable(names: readonly string[]): boolean {
  const columns = columnsOf(names);
  return columns.has('title') && columns.size > 1;
}
