/** Lines below a paper that name one of its fields: `Authors: Ann Bee, Cid Dee`, `Abstract: …`. */

import { labelledLine } from '../labels/field-labels.ts';
import type { DumpEntry } from '../model/dump.ts';
import { authorFields, leavesOut } from '../names/author-fields.ts';
import { divideAuthors } from '../tables/table-cells.ts';
import { type ListRow, listMarker } from './list-row.ts';

/** Fewest words of an abstract. */
const fewestWords = 6;

/** Words in small letters that stand between names and in them. */
const small =
  /^(?:al|and|bin|dal|del|della|den|der|des|dos|ibn|los|others|sowie|ten|ter|the|und|van|von|zum|zur)$/;
/** Not so in remarks: `Author: met him in Bern`. */
const areCapitalised = (names: string): boolean =>
  (names.match(/(?<![\p{L}'’-])\p{Ll}{3,}(?!\p{L})/gu) ?? []).every((word) => small.test(word));

/** Each paper with the fields in the lines that follow it without a gap. */
export function joinLabels(rows: readonly ListRow[]): readonly ListRow[] {
  const joined: ListRow[] = [];
  let isAbstract = false;
  for (const row of rows) {
    const above: ListRow | undefined = joined.at(-1);
    const isBelow = above?.entry !== undefined && row.line.number === above.entry.lines.last + 1;
    const entry: DumpEntry | undefined =
      isBelow && above !== undefined ? withField(above, row, isAbstract) : undefined;
    isAbstract = entry?.abstract !== undefined && entry.abstract !== above?.entry?.abstract;
    if (above === undefined || entry === undefined) joined.push(row);
    else joined[joined.length - 1] = { ...above, entry };
  }
  return joined;
}

/** The paper with the field of the row, or with a further line of its abstract. */
function withField({ entry }: ListRow, row: ListRow, isAbstract: boolean): DumpEntry | undefined {
  if (entry === undefined || row.entry !== undefined) return undefined;
  const lines = { ...entry.lines, last: row.line.number };
  const { field, value = '' } = labelledLine(row.line) ?? {};
  const names = field === 'authors' ? value.replace(/\[\[|\]\]/g, '') : '';
  if (names !== '' && entry.authors === undefined && areCapitalised(names))
    return { ...entry, ...authorFields(divideAuthors(names), !leavesOut(names)), lines };
  if (field === 'abstract' && entry.abstract === undefined && value.split(/\s+/).length >= fewestWords)
    return { ...entry, abstract: value, lines };
  const goesOn = isAbstract && field === undefined && row.kind === 'text' && !listMarker.test(row.line.text);
  return goesOn ? { ...entry, abstract: `${entry.abstract} ${row.line.text.trim()}`, lines } : undefined;
}
