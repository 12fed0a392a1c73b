/** Format: papers in a comma- or tab-separated file with column names in its first line. */
import type { Capture, DumpFormat, FormatResult, Recognition } from '../dump.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { rowEntry } from './table-entry.ts';
import { type Column, columnsOf, separatedRows } from './table-rows.ts';

export const csvTable: DumpFormat = {
  name: 'csv-table',
  version: 1,
  description: 'a table of papers as CSV, with a first line that names its columns',
  recognise({ shape, lines, text }: Capture): Recognition {
    if (shape.kind !== 'text')
      return { matches: false, because: `it is ${shape.kind}, not text`, nearness: 0 };
    const header = headerOf(firstLine(text));
    if (header !== undefined && lines.length > 1) return { matches: true };
    const hasSeparators = (lines[0]?.text.split(/[,;]/).length ?? 0) > 2;
    return {
      matches: false,
      because: 'its first line names no columns such as "title,url"',
      nearness: hasSeparators ? 0.3 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const header = headerOf(firstLine(capture.text));
    const rows = separatedRows(capture.text, header?.separator ?? ',').slice(1);
    const entries = rows
      .map((row) => rowEntry(row, header?.columns ?? new Map()))
      .filter(({ title, arxiv, doi, openreview }) => (title ?? arxiv ?? doi ?? openreview) !== undefined);
    return {
      format: csvTable.name,
      listing: 'Reading list',
      url: undefined,
      listed: undefined,
      since: undefined,
      hints: [],
      announced: undefined,
      entries,
      roles: recordRoles(capture.lines, entries, { title: /(?!)/, abstract: /(?!)/ }),
      diagnostics: [],
    };
  },
};

/** The original first line: in the capture's lines, tabs have become spaces. */
function firstLine(text: string): string {
  return /\S.*/.exec(text.slice(0, 10_000))?.[0] ?? '';
}

function headerOf(line: string): { separator: string; columns: ReadonlyMap<Column, number> } | undefined {
  for (const separator of [',', '\t', ';']) {
    const [row] = separatedRows(line, separator);
    if (row === undefined || row.cells.length < 2) continue;
    const columns = columnsOf(row.cells);
    const names = columns.has('title') || columns.has('arxiv') || columns.has('doi') || columns.has('url');
    if (names && columns.size >= 2 && row.cells.every((cell) => cell.length < 60))
      return { separator, columns };
  }
  return undefined;
}
