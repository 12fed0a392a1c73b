/** HTML as lines of text, in which each row of a table is a row of a Markdown table. */

import { type HtmlTag, readHtml } from '../html/html-tokens.ts';
import { htmlLines } from './html-lines.ts';
import type { MarkedLine } from './marked-lines.ts';

interface Row {
  readonly line: number;
  readonly cells: string[];
  /** Whether all of its cells are header cells. */
  isHeader: boolean;
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
  if (!/<table\b/i.test(html)) return htmlLines(html, { isMarkdown: true });
  const reader = new TableReader();
  readHtml(html, {
    startTag: (tag) => reader.startTag(tag),
    endTag: (name) => reader.endTag(name),
    text: (text) => reader.text(text),
  });
  const tables = reader.tables.map((table) => (isData(table) ? table.rows.flatMap(toLines) : undefined));
  return htmlLines(html, { tables, isMarkdown: true });
}

function isData({ rows, isLayout }: Table): boolean {
  const data = rows.filter(({ isHeader }) => !isHeader);
  return !isLayout && data.length >= fewestRows && data.every(({ cells }) => cells.length >= fewestCells);
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
      this.#row = { line, cells: [], isHeader: true };
      this.#open.at(-1)?.rows.push(this.#row);
    } else if (name === 'td' || name === 'th') {
      this.#row?.cells.push('');
      if (this.#row !== undefined && name === 'td') this.#row.isHeader = false;
    } else if (name === 'a') {
      this.#link = attributes.get('href') ?? '';
      if (this.#link !== '') this.text('[');
    } else if (name === 'br') this.text('<br>');
    else if (name === 'p' || name === 'div' || name === 'li') this.text(' ');
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
