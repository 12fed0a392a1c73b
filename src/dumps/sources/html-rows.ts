/** HTML as lines of text, in which each row of a table is a row of a Markdown table. */

import { type HtmlTag, readHtml } from '../html/html-tokens.ts';
import { htmlLines } from './html-lines.ts';
import type { MarkedLine } from './marked-lines.ts';

interface Row {
  readonly line: number;
  readonly cells: string[];
  /** Whether all of its cells are header cells. */
  isHeader: boolean;
  /** Whether a cell has several lines. */
  hasLines: boolean;
}

interface Table {
  readonly rows: Row[];
  /** Tables within tables set out a page. */
  isLayout: boolean;
}

/** Fewest rows of data, and fewest cells of each. */
const fewestRows = 2;
const fewestCells = 2;

/**
 * As `htmlLines`, but for tables of data: a heading row is followed by a rule, links are Markdown's. The lines stand in the
 * order of the page; several may have one number.
 */
export function htmlRows(html: string): readonly MarkedLine[] {
  if (!hasTable.test(html)) return htmlLines(html, { isMarkdown: true });
  const tables = tablesOf(html).map((table) => (isData(table) ? table.rows.flatMap(toLines) : undefined));
  return htmlLines(html, { tables, isMarkdown: true });
}

/** The tables, by the order in which they begin, of which each row is one paper on several lines. */
export function itemTables(html: string): ReadonlySet<number> {
  const tables = hasTable.test(html) ? tablesOf(html) : [];
  return new Set(
    tables.flatMap(({ rows, isLayout }, at) =>
      !isLayout && rows.length >= fewestRows && areItems(rows) ? [at] : [],
    ),
  );
}

const hasTable = /<table\b/i;

function tablesOf(html: string): readonly Table[] {
  const reader = new TableReader();
  readHtml(html, {
    startTag: (tag) => reader.startTag(tag),
    endTag: (name) => reader.endTag(name),
    text: (text) => reader.text(text),
  });
  return reader.tables;
}

function isData({ rows, isLayout }: Table): boolean {
  const data = rows.filter(({ isHeader }) => !isHeader);
  return (
    !isLayout &&
    data.length >= fewestRows &&
    data.every(({ cells }) => cells.length >= fewestCells) &&
    !areItems(rows)
  );
}

/** Rows of home pages: a picture, a year or a number, and one cell in which all else stands on lines of its own. */
function areItems(rows: readonly Row[]): boolean {
  const worded = rows.map(({ cells }) => cells.filter((cell) => /\p{L}{2}/u.test(cell)).length);
  return (
    rows.every(({ isHeader }) => !isHeader) &&
    worded.every((count) => count <= 1) &&
    rows.filter(({ hasLines }) => hasLines).length * 2 > rows.length
  );
}

function toLines({ line, cells, isHeader }: Row): MarkedLine[] {
  const make = (all: readonly string[]): MarkedLine => ({
    number: line,
    text: `| ${all.map((cell) => cell.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')).join(' | ')} |`,
    links: [],
    heading: 0,
    gap: false,
  });
  return isHeader ? [make(cells), make(cells.map(() => '---'))] : [make(cells)];
}

const isBreak = /^(?:br|p|div|li)$/;

class TableReader {
  /** In the order in which they begin. */
  readonly tables: Table[] = [];
  readonly #open: Table[] = [];
  #row: Row | undefined;
  #link = '';

  startTag({ name, attributes, line }: HtmlTag): void {
    if (name === 'table') {
      for (const outer of this.#open) outer.isLayout = true;
      const table: Table = { rows: [], isLayout: false };
      this.tables.push(table);
      this.#open.push(table);
    } else if (name === 'tr') {
      this.#row = { line, cells: [], isHeader: true, hasLines: false };
      this.#open.at(-1)?.rows.push(this.#row);
    } else if (name === 'td' || name === 'th') {
      this.#row?.cells.push('');
      if (this.#row !== undefined && name === 'td') this.#row.isHeader = false;
    } else if (name === 'a') {
      this.#link = attributes.get('href') ?? '';
      if (this.#link !== '') this.text('[');
    } else if (isBreak.test(name)) this.#break(name);
  }

  #break(name: string): void {
    const isWithin = /\S/.test(this.#row?.cells.at(-1) ?? '');
    if (this.#row !== undefined && isWithin) this.#row.hasLines = true;
    this.text(name === 'br' ? '<br>' : ' ');
  }

  endTag(name: string): void {
    if (name === 'table') this.#open.pop();
    if (name === 'table' || name === 'tr') this.#row = undefined;
    if (name !== 'a' || this.#link === '') return;
    this.text(`](${this.#link})`);
    this.#link = '';
  }

  text(text: string): void {
    const cells = this.#row?.cells;
    const last = cells?.pop();
    if (last !== undefined) cells?.push(last + text);
  }
}
