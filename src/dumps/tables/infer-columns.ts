/** Columns that no header names, told by what stands in their cells. */
import { isIdentified } from '../fields/identifiers.ts';
import { type ListItem, parseListItem } from '../items/list-item.ts';
import { toNote } from '../items/to-note.ts';
import { readShortCitation } from '../names/short-citations.ts';
import { areFullNames } from '../names/written-names.ts';
import { withoutImprint } from '../references/whole-references.ts';
import { readDate, splitAuthors } from './table-cells.ts';
import type { Column } from './table-rows.ts';

/** Fewest rows that are evidence, and the smallest part of a column's cells that have to be of one kind. */
const fewestRows = 2;
export const minShare = 0.8;
/** More rows don't make it surer. */
const mostRows = 300;
/** A topic has fewer words than a title. */
const fewestWords = 3;

type Kind = 'authors' | 'url' | 'year' | 'date' | 'venue' | 'words' | 'other';
type Rows = readonly (readonly string[])[];

/**
 * The columns in `named`, with those for titles, names, identifiers, days, years, venues and notes that it lacks. Just those in `named` where
 * rows are of several widths, or no column has titles.
 */
export function inferColumns(
  all: Rows,
  named: ReadonlyMap<Column, number> = new Map(),
): ReadonlyMap<Column, number> {
  const rows = all.slice(0, mostRows);
  const width = rows[0]?.length ?? 0;
  if (rows.length < fewestRows || width < 3 || all.some((cells) => cells.length !== width)) return named;
  const taken = new Set(named.values());
  const kinds = Array.from(
    { length: width },
    (_, at): Kind => (taken.has(at) ? 'other' : kindOf(cellsAt(rows, at))),
  );
  const title = named.get('title') ?? linkColumn(rows, taken) ?? titleColumn(rows, kinds);
  if (title === undefined) return named;
  const isRest = (at: number): boolean => !taken.has(at) && (kinds[at] === 'words' || kinds[at] === 'other');
  const note = kinds.findIndex((_kind, at) => at > title && isRest(at) && isProse(cellsAt(rows, at)));
  const found = [
    ...(['authors', 'url', 'date', 'year', 'venue'] as const).map(
      (kind) => [kind, kinds.indexOf(kind)] as const,
    ),
    ['note', note] as const,
  ];
  return new Map<Column, number>([['title', title], ...found.filter(([, at]) => at >= 0), ...named]);
}

const cellsAt = (rows: Rows, at: number): readonly string[] =>
  rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');

const most = (cells: readonly string[], test: (cell: string) => boolean): boolean =>
  cells.length >= fewestRows && cells.filter(test).length >= cells.length * minShare;

function kindOf(cells: readonly string[]): Kind {
  if (most(cells, isIdentifier)) return 'url';
  if (most(cells, (cell) => /^(?:19|20)\d{2}$/.test(cell))) return 'year';
  if (most(cells, isDate)) return 'date';
  if (most(cells, (cell) => withoutImprint(`Title, ${cell}`) === 'Title')) return 'venue';
  const several = cells.filter((cell) => splitAuthors(cell).length > 1).length;
  if (several * 2 >= cells.length && most(cells, (cell) => areFullNames(splitAuthors(cell))))
    return 'authors';
  return most(cells, (cell) => parseListItem(cell).title !== undefined) ? 'words' : 'other';
}

/** Whether the cell is the identifier or address of a paper, alone or as a link. */
export function isIdentifier(cell: string): boolean {
  const item = parseListItem(cell);
  return item.title === undefined && isIdentified(item);
}

function isDate(cell: string): boolean {
  const { firstDate, firstMonth } = readDate(cell);
  return (firstDate ?? firstMonth) !== undefined;
}

const isProse = (cells: readonly string[]): boolean =>
  most(cells, (cell) => !cell.includes('<') && toNote(cell) !== undefined);

/** Chinese and Japanese have no spaces: two letters count as a word. */
const wordCount = (cell: string): number =>
  cell.split(' ').length + Math.floor((cell.match(/[\p{scx=Han}\p{scx=Kana}]/gu)?.length ?? 0) / 2);

/** The column in which most papers are linked by their titles; other cells may be empty, as in a week without a paper. */
function linkColumn(rows: Rows, taken: ReadonlySet<number>): number | undefined {
  const items = rows.map((cells) => cells.map(parseListItem));
  const papers = items.filter((cells) => cells.some(isIdentified)).length;
  const isTitled = ({ isPlain, title = '', ...item }: ListItem): boolean =>
    !isPlain && title !== '' && isIdentified(item) && readShortCitation(title) === undefined;
  const counts = (items[0] ?? []).map((_first, at) =>
    taken.has(at) ? 0 : items.filter((cells) => cells[at] !== undefined && isTitled(cells[at])).length,
  );
  const at = counts.findIndex((count) => count >= fewestRows && count >= papers * minShare);
  return at < 0 ? undefined : at;
}

/** The column whose words are links; else the first with words enough for titles, or the only one with words. */
function titleColumn(rows: Rows, kinds: readonly Kind[]): number | undefined {
  const columns = kinds.flatMap((kind, at) => (kind === 'words' ? [at] : []));
  const isLong = (at: number): boolean => {
    const cells = cellsAt(rows, at);
    return cells.reduce((sum, cell) => sum + wordCount(cell), 0) >= cells.length * fewestWords;
  };
  return (
    columns.find((at) => cellsAt(rows, at).every((cell) => /\]\(/.test(cell))) ??
    columns.find(isLong) ??
    (columns.length === 1 ? columns[0] : undefined)
  );
}
