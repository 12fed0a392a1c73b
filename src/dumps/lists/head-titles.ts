/** Headings that are titles: each of them stands above one paper, which has no title of its own, or a text. */

import { withoutFrontMarks } from '../items/title-marks.ts';
import { toNote } from '../items/to-note.ts';
import { isReference } from '../references/whole-references.ts';
import { type ListRow, listMarker } from './list-row.ts';

const heading = /^(#{1,6})\s+(.*\S)\s*$/;
/** Fewest headings that are evidence, and the shortest title. */
const fewestHeadings = 2;
const shortestTitle = 12;

export function headTitles(rows: readonly ListRow[]): readonly ListRow[] {
  const depth = rows.reduce((most, row) => Math.max(most, levelOf(row)), 0);
  const heads: { readonly row: ListRow; readonly papers: ListRow[] }[] = [];
  let isOpen = false;
  for (const row of rows) {
    if (row.kind === 'heading' && levelOf(row) > 0) {
      isOpen = levelOf(row) === depth;
      if (isOpen) heads.push({ row, papers: [] });
    } else if (row.kind === 'paper' && isOpen) heads.at(-1)?.papers.push(row);
  }
  // At the beginning and at the end stand headings such as "Welcome" and "Tools".
  const hasPaper = ({ papers }: { readonly papers: readonly ListRow[] }): boolean => papers.length > 0;
  const own = heads.slice(heads.findIndex(hasPaper), heads.findLastIndex(hasPaper) + 1);
  const isTitled = own.every(
    ({ row, papers: [paper, ...others] }) =>
      paper?.entry !== undefined &&
      (paper.entry.title === undefined || isParagraph(paper)) &&
      others.length === 0 &&
      isTitle(row),
  );
  const hasNoTitle = own.some(({ papers: [paper] }) => paper?.entry?.title === undefined);
  if (own.length < fewestHeadings || !isTitled || !hasNoTitle) return rows;
  const papersOf = new Map(own.map(({ row, papers: [paper] }) => [row, paper]));
  const titled = new Set(papersOf.values());
  // In the heading's place, so that lines between it and the address are below the title.
  return rows
    .filter((row) => !titled.has(row))
    .map((row) => {
      const paper = papersOf.get(row);
      return paper === undefined ? row : withHead(paper, row);
    });
}

/** `Wasps differ, and this shows how. [paper](https://…)`, which is read as a title where it is alone. */
const isParagraph = ({ isPlain, words = '', line, entry }: ListRow): boolean =>
  isPlain === true &&
  entry?.authors === undefined &&
  !listMarker.test(line.text) &&
  /[.!?]["”’)]?\s*$/.test(words) &&
  !isReference(words) &&
  toNote(words) !== undefined;

const levelOf = ({ kind, line }: ListRow): number =>
  kind === 'heading' ? (heading.exec(line.text)?.[1]?.length ?? 0) : 0;

const textOf = ({ line }: ListRow): string =>
  withoutFrontMarks((heading.exec(line.text)?.[2] ?? '').replace(/\*\*|__|`/g, ''));

function isTitle(row: ListRow): boolean {
  const text = textOf(row);
  return row.span === undefined && text.length >= shortestTitle && text.includes(' ');
}

function withHead(row: ListRow, head: ListRow): ListRow {
  if (row.entry === undefined) return row;
  const lines = { first: head.line.number, last: row.entry.lines.last };
  const note = row.entry.title === undefined ? row.entry.note : toNote(row.words?.trim() ?? '');
  return { ...row, line: head.line, entry: { ...row.entry, title: textOf(head), note, lines } };
}
