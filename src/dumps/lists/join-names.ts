/** Lines of nothing but names, each below a paper of a list, are its authors. */

import { withoutFrontMarks } from '../items/title-marks.ts';
import { isNoPerson } from '../names/affiliations.ts';
import { authorFields } from '../names/author-fields.ts';
import { withoutNamesStop } from '../names/comma-lists.ts';
import { areSubjects } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';
import type { Byline } from './byline-forms.ts';
import { indentOf, type ListRow } from './list-row.ts';

/** Fewest papers that are evidence, since two words of a remark may look like a name, and the smallest part of all. */
const fewestPapers = 2;
const smallestPart = 0.8;

type Names = Pick<Byline, 'names' | 'isWhole'>;

export function joinNames(rows: readonly ListRow[]): readonly ListRow[] {
  const found = new Map<ListRow, Names>();
  let papers = 0;
  rows.forEach((row, at) => {
    if (row.kind !== 'paper') return;
    // Rows of tables have columns for names.
    if (row.words !== undefined) papers += 1;
    const below = rows[at + 1];
    const names = below === undefined ? undefined : namesBelow(row, below);
    if (names !== undefined) found.set(row, names);
  });
  const several = [...found.values()].filter(({ names, isWhole }) => names.length > 1 || !isWhole).length;
  const isSure = found.size >= fewestPapers && several * 2 >= found.size;
  if (!isSure || found.size < papers * smallestPart) return rows;
  if (areSubjects([...found.values()].flatMap(({ names }) => names))) return rows;
  return rows.flatMap((row, at) => {
    const above = rows[at - 1];
    if (above !== undefined && found.has(above)) return [];
    const names = found.get(row);
    return names === undefined ? [row] : [withNames(row, names, rows[at + 1]?.line.number)];
  });
}

function namesBelow(paper: ListRow, row: ListRow): Names | undefined {
  const { entry } = paper;
  const { kind, line } = row;
  const isInside = indentOf(row) > indentOf(paper);
  const isPart = kind === 'text' || (kind === 'point' && isInside);
  const gap = line.number - (entry?.lines.last ?? 0);
  const isBelow = isPart && (gap === 1 || (gap === 2 && isInside && isSetOff(line.text)));
  // A backslash breaks a line of Markdown.
  const text = withoutNamesStop(withoutFrontMarks(line.text.replace(/\\\s{0,9}$/, '')).trim());
  const found = isBelow && entry?.title !== undefined ? namesIn(text) : undefined;
  return found?.names.every(isNoPerson) === true ? undefined : found;
}

/** In italics, as a paragraph of its own within a point has them. */
const isSetOff = (text: string): boolean => /^\s*([*_])[^*_]{3,2000}\1[\s.]*$/.test(text);

function withNames(
  { words: _words, ...row }: ListRow,
  { names, isWhole }: Names,
  at = row.line.number,
): ListRow {
  if (row.entry === undefined) return row;
  const { first } = row.entry.lines;
  return {
    ...row,
    entry: { ...row.entry, ...authorFields(names, isWhole), lines: { first, last: at } },
  };
}
