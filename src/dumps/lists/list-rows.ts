/** Rows of a reading list, parsed line by line; the columns of a table are those of its header. */
import { citationLines } from '../fields/citation-record.ts';
import { isDeclined } from '../fields/decisions.ts';
import { encodeSerialItems } from '../fields/dois.ts';
import { containsIdentifier } from '../fields/identifiers.ts';
import { withoutWidth } from '../items/plain-words.ts';
import { labelledLine } from '../labels/field-labels.ts';
import type { Capture, DumpLine } from '../model/dump.ts';
import { withoutBareNumbers } from '../references/bare-numbers.ts';
import { type JoinedLines, joinReferences } from '../references/wrapped-references.ts';
import { readFrontMatter, yamlEnd } from '../sources/front-matter.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { familyCounts, withoutFamilies } from '../tables/family-columns.ts';
import { inferColumns } from '../tables/infer-columns.ts';
import { splitAuthors } from '../tables/table-cells.ts';
import { columnsOf, isRule, markdownCells, mostCells } from '../tables/table-rows.ts';
import { inlineWikiTables } from '../tables/wiki-tables.ts';
import { splitBylines } from './bylines.ts';
import { chatIn, withoutTalk } from './chat-lines.ts';
import { headTitles } from './head-titles.ts';
import { withoutImprintsBetween } from './imprints-between.ts';
import { joinBlocks } from './join-blocks.ts';
import { joinButtons } from './join-buttons.ts';
import { joinLabels } from './join-labels.ts';
import { joinLinks } from './join-links.ts';
import { joinNames } from './join-names.ts';
import { joinNotes } from './join-notes.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { joinPoints } from './join-points.ts';
import { joinSubtitles } from './join-subtitles.ts';
import { joinWrapped } from './join-wrapped.ts';
import { listLines } from './list-lines.ts';
import { type ListRow, listRow, tableRow, withinPoints } from './list-row.ts';
import { namedPoints } from './named-points.ts';
import { divideCells } from './names-below.ts';
import { joinNamesWithLinks } from './names-with-links.ts';
import { inlineOtherLinks } from './other-links.ts';
import { withoutOwnNames } from './own-names.ts';
import { pairInTurn, pairTitles } from './pair-titles.ts';
import { collectDefinitions, inlineNumbers, inlineReferences } from './reference-links.ts';
import { remarksBehind } from './remarks-behind.ts';
import { papersOf } from './several-papers.ts';
import { readStyledReferences, withReferences } from './styled-references.ts';
import { withoutVenues } from './venues-behind.ts';
import { withoutVenuesInFront } from './venues-in-front.ts';

const rowsByCapture = new WeakMap<Capture, readonly ListRow[]>();

/** Cached, since recognising and parsing both need them. */
export function rowsOf(capture: Capture): readonly ListRow[] {
  const known = rowsByCapture.get(capture);
  if (known !== undefined) return known;
  const rows = readRows(capture);
  rowsByCapture.set(capture, rows);
  return rows;
}

/** A row of a Markdown table, whose columns are known once all of its rows are. */
interface Cells {
  readonly line: DumpLine;
  readonly cells: readonly string[];
}

function readRows(capture: Capture): ListRow[] {
  const { lines, ends, marks } = wholeLines(capture);
  const front = frontOf(lines);
  const definitions = collectDefinitions(lines);
  const cited = citationLines(capture);
  const rows: ListRow[] = [];
  let table: Cells[] = [];
  let header: readonly string[] | undefined;
  const endTable = (): void => {
    rows.push(...tableRows(table, header));
    table = [];
    header = undefined;
  };
  const shown = lines.map(({ number, text }) => ({
    number,
    text: inlineOtherLinks(inlineReferences(encodeSerialItems(text.replace(withoutWidth, '')), definitions)),
  }));
  withoutOwnNames(shown).forEach((line, index) => {
    const { number, text } = line;
    if (front.has(number)) return;
    if (cited.has(number)) {
      rows.push({ line: { number, text: lines[index]?.text ?? '' }, kind: 'silent' });
      return;
    }
    const next = markdownCells(lines[index + 1]?.text ?? '');
    const isHeader = next !== undefined && isRule(next);
    // Only within a table may a row begin without a bar.
    const isRow = text.trim().startsWith('|') || header !== undefined || isHeader;
    const cells = isRow ? markdownCells(text) : undefined;
    if (cells === undefined || isHeader) endTable();
    if (cells === undefined)
      rows.push(...papersOf(listRow(line)).map((row) => endingAt(row, ends.get(number))));
    else if (isRule(cells)) rows.push({ line, kind: 'silent' });
    else if (isHeader) {
      header = cells;
      rows.push({ line, kind: 'silent' });
    } else table.push({ line, cells });
  });
  endTable();
  const read = withoutDaysWithin(rows);
  return [...withReferences(joinRows(capture, read), readStyledReferences(read)), ...marks];
}

/** Numbers of the lines of front matter and of a mail's frame; names below a paper are the paper's. */
function frontOf(lines: readonly DumpLine[]): ReadonlySet<number> {
  const front = readFrontMatter(lines).lines.filter((number) => number <= 40);
  const known = new Set(front);
  const byNumber = new Map(lines.map((line) => [line.number, line.text]));
  const isOfPaper = (number: number): boolean =>
    !known.has(number - 1) &&
    containsIdentifier(byNumber.get(number - 1) ?? '') &&
    labelledLine({ number, text: byNumber.get(number) ?? '' })?.field === 'authors';
  const own = yamlEnd(lines) === undefined ? front.filter((number) => !isOfPaper(number)) : front;
  return new Set([...own, ...readMailFrame(lines).roles.keys()]);
}

/** Lines with references that were wrapped on one each and tables of wikis as Markdown's, and lines that only draw such a table. */
function wholeLines(capture: Capture): JoinedLines & { readonly marks: readonly ListRow[] } {
  const shown = listLines(capture);
  if (capture.shape.kind === 'html') return { lines: inlineNumbers(shown), ends: new Map(), marks: [] };
  const tables = inlineWikiTables(shown);
  const kept = new Set(tables.map(({ number }) => number));
  const marks = shown
    .filter(({ number }) => !kept.has(number))
    .map((line): ListRow => ({ line, kind: 'silent' }));
  const { lines, ends } = joinReferences(tables);
  return { lines: inlineNumbers(withoutBareNumbers(lines)), ends, marks };
}

/** Rows that are parts of one paper are one. */
function joinRows(capture: Capture, rows: readonly ListRow[]): readonly ListRow[] {
  if (chatIn(capture.lines) !== undefined) return joinSubtitles(withoutTalk(rows));
  const isPage = capture.shape.kind === 'html';
  if (isPage) {
    const linked = joinSubtitles(
      splitBylines(withoutImprintsBetween(withoutVenues(withoutVenuesInFront(pairInTurn(joinLinks(rows)))))),
    );
    return linked.some(({ kind }) => kind === 'paper') ? linked : (namedPoints(rows, isPage) ?? linked);
  }
  const whole = joinWrapped(joinButtons(joinNamesWithLinks(remarksBehind(joinLabels(rows)))));
  const named = joinNames(pairTitles(joinBlocks(joinLinks(joinPoints(whole)))));
  const joined = joinNotes(
    joinParagraphs(
      headTitles(
        joinSubtitles(splitBylines(withoutImprintsBetween(withoutVenues(withoutVenuesInFront(named))))),
      ),
    ),
  );
  return joined.some(({ kind }) => kind === 'paper') ? joined : (namedPoints(rows) ?? joined);
}

/** A day on a line that is set in below a paper's point is that paper's, and no heading of what stands below. */
function withoutDaysWithin(rows: readonly ListRow[]): readonly ListRow[] {
  const within = withinPoints(rows);
  return rows.map((row) =>
    row.span !== undefined && within.has(row) && !/^\s*[#%;/]/.test(row.line.text)
      ? { line: row.line, kind: 'text' }
      : row,
  );
}

/** A row of a reference that goes on up to the line `last`. */
function endingAt(row: ListRow, last: number | undefined): ListRow {
  const { entry } = row;
  if (last === undefined || entry === undefined) return row;
  return { ...row, entry: { ...entry, lines: { first: entry.lines.first, last } } };
}

/** Columns are told by their cells where the header doesn't say which of them has the titles. */
function tableRows(table: readonly Cells[], header: readonly string[] = []): ListRow[] {
  const named = columnsOf(header);
  const columns = named.has('title')
    ? named
    : inferColumns(
        table.map(({ cells }) => cells),
        named,
      );
  const width = header.length > 0 ? header.length : mostCells;
  const names = table.map(({ cells }) => cells[columns.get('authors') ?? -1] ?? '');
  const families = familyCounts(names);
  const [first] = families.keys();
  const isOfPapers =
    named.has('title') && named.has('authors') && names.some((cell) => splitAuthors(cell).length > 1);
  const titleAt = columns.get('title') ?? -1;
  const titles = columns.has('authors') ? [] : table.map(({ cells }) => cells[titleAt] ?? '');
  const divided = divideCells(titles);
  const decisions = table.map(({ cells }) => isDeclined(cells[columns.get('decision') ?? -1] ?? ''));
  return table.map(({ line, cells }, at) => {
    if (decisions[at] === true && decisions.includes(false)) return { line, kind: 'aside', isDeclined: true };
    const below = divided.get(at);
    const own = below === undefined ? cells : cells.with(titleAt, below.title);
    const row = tableRow(line, own, { columns, width, isOfPapers });
    if (row.entry === undefined) return row;
    const entry = { ...withoutFamilies(row.entry, families, at), ...below?.authors };
    return { ...row, entry, below: below?.unsure, ...(at === first ? { families: names[at] } : {}) };
  });
}
