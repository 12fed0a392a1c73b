/** Format: papers in a comma- or tab-separated file with column names in its first line. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { separatedRows, type TableRow } from '../../separated-rows.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineRole,
  type Recognition,
  undated,
} from '../dump.ts';
import { isIdentified } from '../identifiers.ts';
import { quote } from '../quote.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { familyCounts, familyNames, withoutFamilies } from './family-columns.ts';
import { gluedNames } from './glued-names.ts';
import { inferColumns, isIdentifier, minShare } from './infer-columns.ts';
import { withoutInitialsBehind } from './initials-columns.ts';
import { listMarker } from './list-row.ts';
import { withoutWidth } from './plain-words.ts';
import { splitAuthors } from './table-cells.ts';
import { rowEntry } from './table-entry.ts';
import { openQuote, unevenRows, unreadColumns, unreadDates } from './table-faults.ts';
import { type Column, columnsOf } from './table-rows.ts';

export const csvTable: DumpFormat = {
  name: 'csv-table',
  version: 15,
  description: 'a table of papers as CSV, whose columns are named or told by their cells',
  shapes: ['text'],
  recognise({ lines, text }: Capture): Recognition {
    if (lines.length > 1 && findColumns(withoutRemarks(text)) !== undefined) return { matches: true };
    const hasSeparators = (lines[0]?.text.split(/[,;]/).length ?? 0) > 2;
    return {
      matches: false,
      because:
        'its first line names no columns such as "title,url", nor do all rows have names and identifiers in cells of their own',
      nearness: hasSeparators ? 0.3 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const { file } = capture;
    const text = withoutRemarks(capture.text);
    const { separator, columns: all, hasHeader } = findColumns(text) ?? noColumns;
    const table = separatedRows(text.replace(withoutWidth, ''), separator);
    if (table.openQuote !== undefined) throw new ContentError([openQuote(table.openQuote, file)]);
    const head = hasHeader ? table.rows[0] : undefined;
    // Tables put together have their first line again.
    const own = table.rows.filter(({ cells }) => cells.join() !== head?.cells.join());
    const glued = gluedNames(own, all.get('authors'), file);
    const columns = glued.length === 0 ? all : new Map([...all].filter(([column]) => column !== 'authors'));
    const rows = withoutInitialsBehind(own, columns.get('authors'));
    const names = rows.map(({ cells }) => cells[columns.get('authors') ?? -1] ?? '');
    const families = familyCounts(names);
    const read = rows.map((row, at) => withoutFamilies(rowEntry(row, columns), families, at));
    const others = new Set(read.filter((entry, index) => isOther(entry, rows[index], columns)));
    // A list of bookmarks has other pages among its papers; a table of titles alone has nothing else.
    const isLinked = read.some(isIdentified);
    const entries = read.filter(
      (entry) =>
        !others.has(entry) &&
        (isIdentified(entry) ||
          (hasDetails(entry) && entry.title !== undefined) ||
          (!isLinked && entry.title !== undefined)),
    );
    const kept = new Set(entries);
    return {
      format: csvTable.name,
      listing: 'Reading list',
      ...undated,
      entries,
      roles: unreadRoles(
        recordRoles(capture.lines, entries, { title: /(?!)/, abstract: /(?!)/ }),
        read.filter((entry) => !kept.has(entry)),
      ),
      diagnostics: [
        ...unreadColumns(head, readColumns(all), rows, file),
        ...glued,
        ...unevenRows(table.rows[0]?.cells.length ?? 0, rows, file),
        ...[...families.keys()]
          .slice(0, 1)
          .map((at) => familyNames(names[at] ?? '', rows[at]?.first ?? 1, file)),
        ...unreadDates(columns.get('date'), rows, read, file),
        ...read
          .filter((entry) => !kept.has(entry))
          .map((entry) => unreadRow(entry, others.has(entry) ? 'is no paper by its type' : undefined, file)),
      ],
    };
  },
};

const readColumns = (columns: ReadonlyMap<Column, number>): Set<number> =>
  new Set([...columns].flatMap(([column, at]) => (column === 'presenter' ? [] : [at])));

const hasDetails = ({ authors, abstract, venue }: DumpEntry): boolean =>
  (authors ?? abstract ?? venue) !== undefined;

/** A web page or a correction, by the column for it. */
function isOther(entry: DumpEntry, row: TableRow | undefined, columns: ReadonlyMap<Column, number>): boolean {
  const type = row?.cells[columns.get('type') ?? -1] ?? '';
  if (/^(?:erratum|corrigendum|correction|retraction(?: notice)?)$/i.test(type)) return true;
  const isPage = /^(?:web ?page|blog ?post|forum ?post|podcast|video ?recording|attachment)$/i.test(type);
  return isPage && !isIdentified(entry) && entry.abstract === undefined;
}

function unreadRow({ title, lines }: DumpEntry, why: string | undefined, file: string): Diagnostic {
  const what = why ?? 'has no arXiv id, DOI or address of a paper, and no authors';
  const reason = `${title === undefined ? 'This row' : quote(title)} ${what}; it is left out.`;
  const advice = 'Give it one, or leave the row out of what you export.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: lines.first };
}

function unreadRoles(roles: Map<number, LineRole>, left: readonly DumpEntry[]): Map<number, LineRole> {
  for (const { lines } of left)
    for (let line = lines.first; line <= lines.last; line += 1) roles.set(line, 'unread');
  return roles;
}

/** Above the names of columns: spreadsheets name the separator, programs say in one cell or behind `#` where the table is from. */
const remark = /^(?:"?sep=.?"?|#[^\n]{0,1000}|"(?:[^"\n]|""){20,2000}")[ \t]*\r?$/i;

/** The text with empty lines in the place of remarks above the table. */
function withoutRemarks(text: string): string {
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

const noColumns: Columns = { separator: ',', columns: new Map(), hasHeader: true };
const separators = [',', '\t', ';'];

/** By their names in the first line, else by their cells. */
function findColumns(text: string): Columns | undefined {
  const line = firstLine(text);
  for (const separator of separators) {
    const cells = separatedRows(line, separator).rows[0]?.cells ?? [];
    if (cells.length < 2) continue;
    const columns = columnsOf(cells);
    const isNamed = columns.has('title') || columns.has('arxiv') || columns.has('doi') || columns.has('url');
    if (isNamed && columns.size >= 2 && cells.every((cell) => cell.length < 60))
      return { separator, columns: withTitles(columns, text, separator), hasHeader: true };
  }
  return listMarker.test(line) ? undefined : toldByCells(text, line);
}

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
    if (columns.has('authors')) return { separator, columns, hasHeader };
  }
  return undefined;
}

const isName = (cell: string): boolean =>
  cell.length < 40 && !/\d/.test(cell) && splitAuthors(cell).length < 2;
