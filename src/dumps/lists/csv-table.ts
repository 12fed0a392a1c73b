/** Format: papers in a comma- or tab-separated file with column names in its first line. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
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
import { recordRoles } from '../sources/entry-roles.ts';
import { withoutWidth } from './plain-words.ts';
import { rowEntry } from './table-entry.ts';
import { openQuote, unevenRows, unreadColumns, unreadDates } from './table-faults.ts';
import { type Column, columnsOf, separatedRows, type TableRow } from './table-rows.ts';

export const csvTable: DumpFormat = {
  name: 'csv-table',
  version: 6,
  description: 'a table of papers as CSV, with a first line that names its columns',
  recognise({ shape, lines, text }: Capture): Recognition {
    if (shape.kind !== 'text')
      return { matches: false, because: `it is ${shape.kind}, not text`, nearness: 0 };
    const header = headerOf(firstLine(withoutRemarks(text)));
    if (header !== undefined && lines.length > 1) return { matches: true };
    const hasSeparators = (lines[0]?.text.split(/[,;]/).length ?? 0) > 2;
    return {
      matches: false,
      because: 'its first line names no columns such as "title,url"',
      nearness: hasSeparators ? 0.3 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const { file } = capture;
    const text = withoutRemarks(capture.text);
    const { separator = ',', columns = new Map<Column, number>() } = headerOf(firstLine(text)) ?? {};
    const table = separatedRows(text.replace(withoutWidth, ''), separator);
    if (table.openQuote !== undefined) throw new ContentError([openQuote(table.openQuote, file)]);
    const [head, ...below] = table.rows;
    // Tables put together have their first line again.
    const rows = below.filter(({ cells }) => cells.join() !== head?.cells.join());
    const read = rows.map((row) => rowEntry(row, columns));
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
        ...unreadColumns(head, new Set(columns.values()), rows, file),
        ...unevenRows(head?.cells.length ?? 0, rows, file),
        ...unreadDates(columns.get('date'), rows, read, file),
        ...read
          .filter((entry) => !kept.has(entry))
          .map((entry) => unreadRow(entry, others.has(entry) ? 'is no paper by its type' : undefined, file)),
      ],
    };
  },
};

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
  const reason = `${title === undefined ? 'This row' : `"${title.slice(0, 80)}"`} ${what}; it is left out.`;
  const advice = 'Give it one, or leave the row out of what you export.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: lines.first };
}

function unreadRoles(roles: Map<number, LineRole>, left: readonly DumpEntry[]): Map<number, LineRole> {
  for (const { lines } of left)
    for (let line = lines.first; line <= lines.last; line += 1) roles.set(line, 'unread');
  return roles;
}

/** Above the names of columns: spreadsheets name the separator, programs say in one cell or behind `#` where the table is from. */
const remark = /^(?:"?sep=.?"?|#[^\n]{0,1000}|"[^"\n]{20,2000}")[ \t]*\r?$/i;

/** The text with empty lines in the place of remarks above the table. */
function withoutRemarks(text: string): string {
  const lines = text.slice(0, 10_000).split('\n');
  const count = lines.findIndex((line) => line.trim() !== '' && !remark.test(line));
  if (count < 1 || count > 9) return text;
  return '\n'.repeat(count) + text.slice(lines.slice(0, count).join('\n').length + 1);
}

/** The original first line: in the capture's lines, tabs have become spaces. */
function firstLine(text: string): string {
  return /\S.*/.exec(text.slice(0, 10_000))?.[0] ?? '';
}

function headerOf(line: string): { separator: string; columns: ReadonlyMap<Column, number> } | undefined {
  for (const separator of [',', '\t', ';']) {
    const [row] = separatedRows(line, separator).rows;
    if (row === undefined || row.cells.length < 2) continue;
    const columns = columnsOf(row.cells);
    const names = columns.has('title') || columns.has('arxiv') || columns.has('doi') || columns.has('url');
    if (names && columns.size >= 2 && row.cells.every((cell) => cell.length < 60))
      return { separator, columns };
  }
  return undefined;
}
