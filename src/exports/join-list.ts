/** Lists in files: what stands before, between and after their items. */
import type { ContentChunk, FileSegment } from './export.ts';

export interface ListFrame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  /** Content of a list without items. */
  readonly empty: string;
}

/** A JSON array with one item a line. */
export const jsonRows: ListFrame = { before: '[\n', between: ',\n', after: '\n]', empty: '[]' };

/** `render` gives an item's text, or the segment of a file that it is. */
export function joinList<Item, Rendered extends ContentChunk | FileSegment>(
  items: readonly Item[],
  render: (item: Item) => Rendered,
  frame: ListFrame,
): readonly (Rendered | ContentChunk)[] {
  if (items.length === 0) return [frame.empty];
  const chunks: (Rendered | ContentChunk)[] = [frame.before];
  for (const [index, item] of items.entries()) {
    if (index > 0) chunks.push(frame.between);
    chunks.push(render(item));
  }
  chunks.push(frame.after);
  return chunks;
}
