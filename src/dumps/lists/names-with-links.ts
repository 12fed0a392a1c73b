/** Points with a title alone, and below each its names and links, as lists of reading have them: `1. **Title.** ICML 2026.`, `   *Ann Bee* [[pdf](…)]`. */

import { isIdentified } from '../fields/identifiers.ts';
import { linksIn } from '../items/item-links.ts';
import { parseListItem } from '../items/list-item.ts';
import { authorFields } from '../names/author-fields.ts';
import { withoutNamesStop } from '../names/comma-lists.ts';
import { areSubjects } from '../names/words-of-titles.ts';
import { namesIn, type WrittenNames } from '../names/written-names.ts';
import { indentOf, type ListRow, listMarker, listRow } from './list-row.ts';

/** Fewest such papers that are evidence; two words in one line may be no name. */
const fewestPapers = 2;

/** Each point with the line below it as one row. */
export function joinNamesWithLinks(rows: readonly ListRow[]): readonly ListRow[] {
  const joined = new Map<ListRow, ListRow>();
  const taken = new Set<ListRow>();
  const all: string[] = [];
  let several = 0;
  rows.forEach((row, at) => {
    const below = rows[at + 1];
    const names = below === undefined ? undefined : namesBelow(row, below);
    const whole = names === undefined || below === undefined ? undefined : joinedRow(row, below, names);
    if (names === undefined || below === undefined || whole === undefined) return;
    joined.set(row, whole);
    taken.add(below);
    all.push(...names.names);
    if (names.names.length > 1 || !names.isWhole) several += 1;
  });
  if (joined.size < fewestPapers || several * 2 < joined.size || areSubjects(all)) return rows;
  return rows.flatMap((row) => (taken.has(row) ? [] : [joined.get(row) ?? row]));
}

/** The names in a line with an identifier, which has no more words than they are, and a year. */
function namesBelow(point: ListRow, row: ListRow): WrittenNames | undefined {
  const { kind, line, entry, words = '' } = row;
  const gap = line.number - point.line.number;
  const isInside = indentOf(row) > indentOf(point) && !listMarker.test(line.text);
  const isOpen = point.kind === 'point' && listMarker.test(point.line.text);
  if (!isOpen || kind !== 'paper' || entry === undefined || !isIdentified(entry)) return undefined;
  if (gap < 1 || gap > 2 || !isInside) return undefined;
  const bare = words
    .replace(/[\s,;.]{1,9}(?:19|20)\d{2}(?:[./-]\d{1,2})?[\s.]{0,9}$/, '')
    .replace(/[\s,;]{1,9}$/, '');
  return namesIn(withoutNamesStop(bare));
}

/** The row of the title with the identifiers and the code of the line below. */
function joinedRow(
  { line }: ListRow,
  { line: below, entry }: ListRow,
  { names, isWhole }: WrittenNames,
): ListRow | undefined {
  const { title } = parseListItem(line.text);
  if (title === undefined || entry === undefined) return undefined;
  const links = linksIn(below.text).map(({ words, url }) => `[${words}](${url})`);
  const row = listRow({ ...line, text: [line.text, ...links].join(' ') });
  const { words: _words, ...bare } = row;
  const lines = { first: line.number, last: below.number };
  return {
    ...bare,
    kind: 'paper',
    entry: { ...entry, title, note: undefined, ...authorFields(names, isWhole), lines },
  };
}
