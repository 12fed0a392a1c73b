/** Rows of a reading list, parsed line by line; the columns of a table are those of its header. */
import type { Capture, DumpLine } from '../dump.ts';
import { readFrontMatter } from '../front-matter.ts';
import { htmlLines } from '../sources/html-lines.ts';
import { joinLinks } from './join-links.ts';
import { joinNotes } from './join-notes.ts';
import { joinWrapped } from './join-wrapped.ts';
import { type ListRow, listRow, tableRow } from './list-row.ts';
import { pairTitles } from './pair-titles.ts';
import { collectDefinitions, inlineReferences } from './reference-links.ts';
import { type Column, columnsOf, isRule, markdownCells } from './table-rows.ts';

const rowsByCapture = new WeakMap<Capture, readonly ListRow[]>();

/** Cached, since recognising and parsing both need them. */
export function rowsOf(capture: Capture): readonly ListRow[] {
  const known = rowsByCapture.get(capture);
  if (known !== undefined) return known;
  const rows = readRows(capture);
  rowsByCapture.set(capture, rows);
  return rows;
}

/** Of an HTML page, such as exported bookmarks, each line with the addresses it links to. */
function linesOf({ shape, text, lines }: Capture): readonly DumpLine[] {
  if (shape.kind !== 'html') return lines;
  return htmlLines(text).map(({ number, text: shown, links }) => ({
    number,
    text: [shown, ...links.map(({ url }) => url)].join(' '),
  }));
}

function readRows(capture: Capture): ListRow[] {
  const lines = linesOf(capture);
  const front = new Set(readFrontMatter(lines).lines.filter((number) => number <= 40));
  const definitions = collectDefinitions(lines);
  let columns: ReadonlyMap<Column, number> | undefined;
  const rows = lines.flatMap((line, index): ListRow[] => {
    if (front.has(line.number)) return [];
    const text = inlineReferences(line.text, definitions);
    const next = markdownCells(lines[index + 1]?.text ?? '');
    // Only within a table may a row begin without a bar.
    const isRow =
      text.trim().startsWith('|') || columns !== undefined || (next !== undefined && isRule(next));
    const cells = isRow ? markdownCells(text) : undefined;
    if (cells !== undefined && next !== undefined && isRule(next) && !isRule(cells)) {
      columns = columnsOf(cells);
      return [{ line, kind: 'silent' }];
    }
    if (cells !== undefined && isRule(cells)) return [{ line, kind: 'silent' }];
    if (cells !== undefined) return [tableRow(line, cells, columns ?? new Map())];
    columns = undefined;
    return [listRow(line, text)];
  });
  return capture.shape.kind === 'html'
    ? joinLinks(rows)
    : joinNotes(pairTitles(joinLinks(joinWrapped(rows))));
}
