/** Rows of a reading list, parsed line by line; the columns of a table are those of its header. */
import type { Capture, DumpLine } from '../dump.ts';
import { readFrontMatter } from '../front-matter.ts';
import { htmlRows } from '../sources/html-rows.ts';
import { splitBylines } from './bylines.ts';
import { headTitles } from './head-titles.ts';
import { joinLinks } from './join-links.ts';
import { joinNotes } from './join-notes.ts';
import { joinWrapped } from './join-wrapped.ts';
import { type ListRow, listRow, tableRow } from './list-row.ts';
import { readMailFrame } from './mail-frame.ts';
import { inlineOtherLinks } from './other-links.ts';
import { pairTitles } from './pair-titles.ts';
import { withoutWidth } from './plain-words.ts';
import { collectDefinitions, inlineNumbers, inlineReferences } from './reference-links.ts';
import { type Column, columnsOf, isRule, markdownCells, mostCells } from './table-rows.ts';

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
  if (shape.kind !== 'html') return withColumns(lines, text);
  return htmlRows(text).map(({ number, text: shown }) => ({ number, text: shown }));
}

/** Columns between tabs stay apart; in the capture's lines, tabs have become single spaces. */
function withColumns(lines: readonly DumpLine[], text: string): readonly DumpLine[] {
  if (!/\S\t/.test(text)) return lines;
  const raw = text.split(/\r\n|\n|\r/);
  return lines.map((line) => {
    const own = raw[line.number - 1] ?? '';
    if (!/\S\t+\S/.test(own)) return line;
    const start = /^\s*/.exec(line.text)?.[0] ?? '';
    return { ...line, text: start + own.trim().replace(/\t+/g, '   ') };
  });
}

function readRows(capture: Capture): ListRow[] {
  const lines = inlineNumbers(linesOf(capture));
  const front = new Set([
    ...readFrontMatter(lines).lines.filter((number) => number <= 40),
    ...readMailFrame(lines).roles.keys(),
  ]);
  const definitions = collectDefinitions(lines);
  let columns: ReadonlyMap<Column, number> | undefined;
  let width = mostCells;
  const rows = lines.flatMap(({ number, text: raw }, index): ListRow[] => {
    if (front.has(number)) return [];
    const text = inlineOtherLinks(inlineReferences(raw.replace(withoutWidth, ''), definitions));
    const line = { number, text };
    const next = markdownCells(lines[index + 1]?.text ?? '');
    // Only within a table may a row begin without a bar.
    const isRow =
      text.trim().startsWith('|') || columns !== undefined || (next !== undefined && isRule(next));
    const cells = isRow ? markdownCells(text) : undefined;
    if (cells !== undefined && next !== undefined && isRule(next) && !isRule(cells)) {
      columns = columnsOf(cells);
      width = cells.length;
      return [{ line, kind: 'silent' }];
    }
    if (cells !== undefined && isRule(cells)) return [{ line, kind: 'silent' }];
    if (cells !== undefined) return [tableRow(line, cells, { columns: columns ?? new Map(), width })];
    columns = undefined;
    width = mostCells;
    return [listRow(line)];
  });
  return capture.shape.kind === 'html'
    ? splitBylines(joinLinks(rows))
    : joinNotes(headTitles(splitBylines(pairTitles(joinLinks(joinWrapped(rows))))));
}
