/** The role of a block of text, which the page's style, the open card and the following blocks decide. */
import { endsSentence } from '../fields/sentence-end.ts';
import { nextBlock, nextBlockUnlike } from './block-lookahead.ts';
import type { CardParserState } from './card-parser-state.ts';
import { abstractLength, type Block, organisation, type TextBlock } from './text-blocks.ts';

type TextRole = 'title' | 'abstract' | 'stray';

export function roleOf({ blocks, draft, style }: CardParserState, block: TextBlock, index: number): TextRole {
  if (style.hasHeadings) {
    if (block.heading) return 'title';
    return draft?.stage === 'title' || draft?.stage === 'abstract' ? 'abstract' : 'stray';
  }
  if (draft === undefined || draft.stage === 'start') return 'title';
  const adjacent = block.items[0]?.line.number === draft.last + 1;
  if (draft.stage === 'title') {
    if (block.text.length >= abstractLength || !isAbstract(blocks[index + 1])) return 'abstract';
    return draft.isMarked || adjacent ? 'abstract' : 'title';
  }
  if (draft.stage !== 'abstract') return 'title';
  const next = nextBlock(blocks, index);
  const endsCard = next?.is === 'item' && (next.item.kind.is === 'authors' || next.item.kind.is === 'dot');
  return adjacent || draft.isMarked || endsCard ? 'abstract' : 'title';
}

/** Whether a block is so long that it is an abstract; the short text above it is then a title, or its end. */
export function isAbstract(block: Block | undefined): boolean {
  return block?.is === 'text' && block.text.length >= abstractLength;
}

/** Whether a short text is the organisation: before the dot and the date, or last in a card without abstract. */
export function isOrganisation(
  { blocks, draft, style }: CardParserState,
  block: TextBlock,
  index: number,
): boolean {
  if (draft === undefined || draft.title === undefined || draft.organisation !== undefined) return false;
  if (block.heading || block.text.length > 90 || endsSentence(block.text)) return false;
  if (draft.stage !== 'title' && draft.stage !== 'abstract') return false;
  const next = nextBlockUnlike(blocks, block, index);
  const kind = next?.is === 'item' ? next.item.kind.is : undefined;
  if (kind === 'dot' || kind === 'date') return true;
  if (kind === 'authors' && organisation.test(block.text)) return true;
  const isAfterAbstract = draft.stage === 'abstract' && endsSentence(draft.abstract.at(-1) ?? '');
  if (isAfterAbstract && draft.isMarked && block.gap)
    return next === undefined || (next.is === 'item' && kind !== 'authors');
  if (draft.stage !== 'title' || !draft.isMarked || style.hasAbstracts) return false;
  return next === undefined || next.is === 'item';
}

/** Whether the first text of a page is what was searched for: in lower case, above a title. */
export function isQuery(block: TextBlock, next: Block | undefined): boolean {
  const isTitleNext = next?.is === 'text' && next.gap && /^[\p{Lu}\d]/u.test(next.text);
  return isTitleNext && !block.heading && block.text.length <= 60 && /^[\p{Ll}\s\d-]+$/u.test(block.text);
}
