/** What the cards of one page have in common; single lines are read by it. */
import { abstractLength, type Block } from './text-blocks.ts';

export interface PageStyle {
  /** Votes stand above titles; a number between two cards is then the second one's. */
  readonly votesBefore: boolean;
  /** Titles are headings, so that no other text is one. */
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

/** A dash in front of a title is a vote nobody gave: only pages with votes print it. */
function hasVotesLater(blocks: readonly Block[]): boolean {
  return blocks.some((block, index) => {
    const isDash = block.is === 'item' && block.item.kind.is === 'dash';
    return isDash && blocks[index + 1]?.is === 'text';
  });
}
