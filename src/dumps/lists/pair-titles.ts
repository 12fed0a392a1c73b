/** Titles and addresses on lines of their own, one below the other, are one paper each. */
import type { ListRow } from './list-row.ts';

/** In blocks without a blank line where both take turns; anything else stays as it is. */
export function pairTitles(rows: readonly ListRow[]): ListRow[] {
  return toBlocks(rows).flatMap((block) => {
    const [first, second] = block;
    const isPaired =
      first !== undefined && second !== undefined && block.length % 2 === 0 && takesTurns(block);
    return isPaired ? joinPairs(block) : block;
  });
}

function toBlocks(rows: readonly ListRow[]): ListRow[][] {
  const blocks: ListRow[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block !== undefined && row.line.number === (block.at(-1)?.line.number ?? 0) + 1) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function takesTurns(block: readonly ListRow[]): boolean {
  const titlesAt = isTitle(block[0]) ? 0 : 1;
  return block.every((row, index) => (index % 2 === titlesAt ? isTitle(row) : isUntitled(row)));
}

function joinPairs(block: readonly ListRow[]): ListRow[] {
  return block.flatMap((row, index): ListRow[] => {
    const other = block[index + 1];
    if (index % 2 === 1 || other === undefined) return [];
    const [title, paper] = isTitle(row) ? [row, other] : [other, row];
    if (paper.entry === undefined) return [row, other];
    const lines = { first: row.line.number, last: other.line.number };
    const entry = { ...paper.entry, title: title.line.text.trim(), lines };
    return [{ line: title.line, kind: 'paper', entry }];
  });
}

/** Words as titles have them, and no remark such as "nice" or a sentence with its full stop. */
function isTitle(row: ListRow | undefined): boolean {
  const text = row?.line.text.trim() ?? '';
  return (
    row?.kind === 'text' &&
    /^[\p{Lu}\d"“$]/u.test(text) &&
    !/\p{Ll}\.$|\d:\d\d(?:\s*[AP]M)?$/u.test(text) &&
    text.length >= 12 &&
    /\s/.test(text)
  );
}

function isUntitled(row: ListRow): boolean {
  return row.kind === 'paper' && row.entry !== undefined && row.entry.title === undefined;
}
