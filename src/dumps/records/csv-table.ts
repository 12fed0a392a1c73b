/** Format: papers in a comma- or tab-separated file with column names in its first line. */
import { ContentError, type Diagnostic } from '../../diagnostic.ts';
import { separatedRows, type TableRow } from '../../separated-rows.ts';
import { decodeEntities } from '../../text/rules/entities.ts';
import { isDeclined } from '../fields/decisions.ts';
import { bareTitle } from '../fields/full-stops.ts';
import { isIdentified } from '../fields/identifiers.ts';
import { notAccepted } from '../items/list-diagnostics.ts';
import { withoutWidth } from '../items/plain-words.ts';
import { isOutput } from '../library/output-types.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineRole,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { gluedNames } from '../names/glued-names.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { familyCounts, familyNames, withoutFamilies } from '../tables/family-columns.ts';
import { withoutInitialsBehind } from '../tables/initials-columns.ts';
import { withSingleNames } from '../tables/inverted-columns.ts';
import { rowEntry } from '../tables/table-entry.ts';
import { openQuote, unevenRows, unreadColumns, unreadDates } from '../tables/table-faults.ts';
import type { Column } from '../tables/table-rows.ts';
import { findColumns, noColumns, withoutRemarks } from './csv-columns.ts';

export const csvTable: DumpFormat = {
  name: 'csv-table',
  version: 24,
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
    const own = withDecodedNames(
      table.rows.filter(({ cells }) => cells.join() !== head?.cells.join()),
      all.get('authors'),
    );
    const glued = gluedNames(own, all.get('authors'), file);
    const columns = glued.length === 0 ? all : new Map([...all].filter(([column]) => column !== 'authors'));
    const inOrder = withoutInitialsBehind(own, columns.get('authors'));
    const rows = withSingleNames(inOrder, columns.get('authors'));
    const names = rows.map(({ cells }) => cells[columns.get('authors') ?? -1] ?? '');
    const families = familyCounts(names);
    const entryOf = head?.cells.some((cell) => /^\W?PMID$/.test(cell)) ? pubMedEntry : rowEntry;
    const read = rows.map((row, at) => withoutFamilies(entryOf(row, columns), families, at));
    const others = othersAmong(read, rows, columns);
    const papers = new Set(papersAmong(read, rows).filter((entry) => !others.has(entry)));
    const left = read.filter((entry) => !papers.has(entry));
    return {
      format: csvTable.name,
      listing: 'Reading list',
      ...undated,
      entries: [...papers],
      roles: unreadRoles(recordRoles(capture.lines, [...papers], { title: /(?!)/, abstract: /(?!)/ }), left),
      diagnostics: [
        ...unreadColumns(head, readColumns(all, [...others.values()].includes(notAccepted)), rows, file),
        ...glued,
        ...unevenRows(table.rows[0]?.cells.length ?? 0, rows, file),
        ...[...families.keys()]
          .slice(0, 1)
          .map((at) => familyNames(names[at] ?? '', rows[at]?.first ?? 1, file)),
        ...unreadDates(columns.get('date'), rows, read, file),
        ...left.map((entry) => unreadRow(entry, others.get(entry), file)),
      ],
    };
  },
};

/** References of HTML end in the sign that divides names: `O&apos;Neil, P.; Bee, A.` */
function withDecodedNames(rows: readonly TableRow[], column: number | undefined): readonly TableRow[] {
  if (column === undefined) return rows;
  return rows.map((row) => {
    const cell = row.cells[column] ?? '';
    return cell.includes('&') ? { ...row, cells: row.cells.with(column, decodeEntities(cell)) } : row;
  });
}

/** PubMed ends titles with full stops. */
function pubMedEntry(row: TableRow, columns: ReadonlyMap<Column, number>): DumpEntry {
  const entry = rowEntry(row, columns);
  return entry.title === undefined ? entry : { ...entry, title: bareTitle(entry.title) };
}

/**
 * The entries that may be papers. A list of bookmarks has other pages among its papers, a table of titles alone has nothing else; lines
 * without a separator stand below a table or above it.
 */
function papersAmong(read: readonly DumpEntry[], rows: readonly TableRow[]): readonly DumpEntry[] {
  const isLinked = read.some(isIdentified);
  return read.filter((entry, at) => {
    if (isIdentified(entry)) return true;
    return entry.title !== undefined && rows[at]?.cells.length !== 1 && (!isLinked || hasDetails(entry));
  });
}

/** Of decisions, only those that have left rows out were read. */
const readColumns = (columns: ReadonlyMap<Column, number>, hasDecisions: boolean): Set<number> =>
  new Set(
    [...columns].flatMap(([column, at]) =>
      column === 'presenter' || (column === 'decision' && !hasDecisions) ? [] : [at],
    ),
  );

const ofType = 'is no paper by its type';

/**
 * Entries that are no papers of the list, and why: other kinds of things, and submissions that a meeting has declined, where it accepted
 * others.
 */
function othersAmong(
  read: readonly DumpEntry[],
  rows: readonly TableRow[],
  columns: ReadonlyMap<Column, number>,
): ReadonlyMap<DumpEntry, string> {
  const at = columns.get('decision') ?? -1;
  const declined = read.filter((_entry, row) => isDeclined(rows[row]?.cells[at] ?? ''));
  const types = read.filter((entry, row) => isOther(entry, rows[row], columns));
  return new Map([
    ...(declined.length < read.length ? declined : []).map((entry) => [entry, notAccepted] as const),
    ...types.map((entry) => [entry, ofType] as const),
  ]);
}

const hasDetails = ({ authors, abstract, venue }: DumpEntry): boolean =>
  (authors ?? abstract ?? venue) !== undefined;

/** A web page, data, a program or a correction, by the column for it. */
function isOther(entry: DumpEntry, row: TableRow | undefined, columns: ReadonlyMap<Column, number>): boolean {
  const type = row?.cells[columns.get('type') ?? -1] ?? '';
  if (/^(?:erratum|corrigendum|correction|retraction(?: notice)?|conference review)$/i.test(type))
    return true;
  if (isOutput(type, entry)) return true;
  const isPage = /^(?:web ?page|blog ?post|forum ?post|podcast|video ?recording|attachment)$/i.test(type);
  return isPage && !isIdentified(entry) && entry.abstract === undefined;
}

function unreadRow({ title, lines }: DumpEntry, why: string | undefined, file: string): Diagnostic {
  const what = why ?? 'has no arXiv id, DOI or address of a paper, and no authors';
  const reason = `${title === undefined ? 'This row' : quote(title)} ${what}; it is left out.`;
  const advice =
    why === undefined
      ? 'Give it one, or leave the row out of what you export.'
      : 'If it belongs in the issue, change that cell; else there is nothing to do.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: lines.first };
}

function unreadRoles(roles: Map<number, LineRole>, left: readonly DumpEntry[]): Map<number, LineRole> {
  for (const { lines } of left)
    for (let line = lines.first; line <= lines.last; line += 1) roles.set(line, 'unread');
  return roles;
}
