/** Layout features that all cards of a page share, used to interpret single lines. */
import { abstractLength, type Block } from './text-blocks.ts';

export interface PageStyle {
  /** True if votes are above titles; a number between two cards then belongs to the second. */
  readonly votesBefore: boolean;
  /** True if titles are headings; then no other text is a title. */
  readonly hasHeadings: boolean;
  readonly hasAbstracts: boolean;
  readonly hasDates: boolean;
}

export function pageStyle(blocks: readonly Block[]): PageStyle {
  const firstText = blocks.findIndex((block, index) => block.is === 'text' && !isSubmitter(blocks, index));
  const firstVote = blocks.findIndex(
    (block) => block.is === 'item' && ['votes', 'number', 'dash'].includes(block.item.kind.is),
  );
  const headings = blocks.filter((block) => block.is === 'text' && block.heading);
  return {
    votesBefore: firstVote >= 0 && (firstText < 0 || firstVote < firstText || hasVotesLater(blocks)),
    hasHeadings: headings.length > 0,
    hasAbstracts: blocks.some((block) => block.is === 'text' && block.text.length >= abstractLength),
    hasDates: blocks.some((block) => block.is === 'item' && block.item.kind.is === 'date'),
  };
}

/** The name below "Submitted by". */
function isSubmitter(blocks: readonly Block[], index: number): boolean {
  const [block, before] = [blocks[index], blocks[index - 1]];
  const isAsked = before?.is === 'item' && before.item.kind.is === 'submitted' && !before.item.kind.named;
  return isAsked && block?.is === 'text' && !block.heading && block.text.length <= 60;
}

/** A dash before a title means zero votes; only pages with votes have it. */
function hasVotesLater(blocks: readonly Block[]): boolean {
  return blocks.some((block, index) => {
    const isDash = block.is === 'item' && block.item.kind.is === 'dash';
    return isDash && blocks[index + 1]?.is === 'text';
  });
}
