/** Lookahead: the block that follows another, without those that may be between any two lines. */
import type { Block, TextBlock } from './text-blocks.ts';

/** The next block, skipping URLs, which may be between any two lines. */
export function nextBlock(blocks: readonly Block[], index: number): Block | undefined {
  return blocks[nextIndex(blocks, index)];
}

/** As `nextBlock`, past repetitions of `block`: a picture's alternative text and the name beside it. */
export function nextBlockUnlike(
  blocks: readonly Block[],
  block: TextBlock,
  index: number,
): Block | undefined {
  const next = nextBlock(blocks, index);
  const isRepeated = next?.is === 'text' && next.text === block.text;
  return isRepeated ? nextBlock(blocks, nextIndex(blocks, index)) : next;
}

function nextIndex(blocks: readonly Block[], index: number): number {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.is !== 'item' || block.item.kind.is !== 'address') return at;
  }
  return blocks.length;
}
