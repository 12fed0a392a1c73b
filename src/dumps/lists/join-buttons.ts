/** Lines of nothing but badges and links such as `[Code](…)` below a paper are its own. */

import { codeAmong } from '../fields/code-address.ts';
import { isIdentified } from '../fields/identifiers.ts';
import { type ItemLink, inlineLink, linksIn, longestItem, picture } from '../items/item-links.ts';
import { linkWord } from '../items/plain-words.ts';
import type { DumpEntry } from '../model/dump.ts';
import { indentOf, type ListRow, listMarker } from './list-row.ts';

/** Each paper with the buttons that stand below it, unless they lead to another paper. */
export function joinButtons(rows: readonly ListRow[]): readonly ListRow[] {
  const joined: ListRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const entry = above === undefined ? undefined : withButtons(above, row);
    if (above === undefined || entry === undefined) joined.push(row);
    else joined.splice(-1, 1, { ...above, entry, others: [...(above.others ?? []), ...(row.others ?? [])] });
  }
  return joined;
}

function withButtons(above: ListRow, row: ListRow): DumpEntry | undefined {
  const { entry } = above;
  if (entry?.title === undefined || !isIdentified(entry) || row.kind === 'heading') return undefined;
  const gap = row.line.number - entry.lines.last;
  const isInside = indentOf(row) > indentOf(above);
  const isBelow = gap === 1 || (gap === 2 && isInside);
  const links = isBelow && (isInside || !listMarker.test(row.line.text)) ? buttonsIn(row.line.text) : [];
  if (links.length === 0 || leadsAway(entry, row.entry)) return undefined;
  const { arxiv, doi, openreview } = row.entry ?? {};
  const code = codeAmong(links.map(({ url }) => url));
  return {
    ...entry,
    arxiv: entry.arxiv ?? arxiv,
    doi: entry.doi ?? doi,
    openreview: entry.openreview ?? openreview,
    resources: entry.resources.length > 0 || code === undefined ? entry.resources : [code],
    lines: { first: entry.lines.first, last: row.line.number },
  };
}

/** Whether they have an identifier of a kind that the paper has, which is another. */
const leadsAway = (own: DumpEntry, other: DumpEntry | undefined): boolean =>
  (['arxiv', 'doi', 'openreview'] as const).some(
    (kind) => own[kind] !== undefined && other?.[kind] !== undefined && own[kind] !== other[kind],
  );

/** The links of a line that has no other words; none where it has some. */
function buttonsIn(text: string): readonly ItemLink[] {
  const bare = text.slice(0, longestItem).replace(picture, '').replace(listMarker, '');
  const links = linksIn(bare);
  const areButtons = links.every(({ words }) => words === '' || linkWord.test(words));
  const rest = bare.replace(inlineLink, ' ').replace(/<\/?[a-z]{1,10}\s?\/?>/gi, ' ');
  return areButtons && text.length <= longestItem && !/[\p{L}\p{N}]/u.test(rest) ? links : [];
}
