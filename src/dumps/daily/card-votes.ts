/** Votes of a card, and the dashes and numbers alone that may be votes. */

import { nextBlock } from './block-lookahead.ts';
import type { CardParserState } from './card-parser-state.ts';

/** Votes are above or below their title, depending on the page; they may begin a card. */
export function readVotes(
  state: CardParserState,
  line: number,
  count: number | undefined,
  paper: string | undefined,
): void {
  const { draft, style } = state;
  const { trending } = state.options;
  const isOwn =
    draft !== undefined &&
    (paper !== undefined && draft.paper !== undefined
      ? paper === draft.paper
      : draft.stage === 'start' || !style.votesBefore);
  const isBelow = trending && draft?.stage === 'date' && draft.upvotes === undefined;
  const target = draft !== undefined && (isOwn || isBelow) ? draft : state.begin(line, true);
  target.upvotes ??= count;
  state.counts = count === undefined && trending ? 'votes' : undefined;
  target.paper ??= paper;
  target.last = line;
}

/** A dash means "no votes" before a title, and an empty list item elsewhere. */
export function readDash(state: CardParserState, line: number, index: number): void {
  const { draft } = state;
  const next = nextBlock(state.blocks, index);
  if (state.counts !== undefined && draft !== undefined) {
    state.counts = undefined;
    draft.last = line;
  } else if (next?.is === 'text' && draft?.stage !== 'start') state.begin(line, true);
  else if (draft !== undefined) draft.last = line;
  else state.reportStray(line, 'a dash without a paper', '-');
}

/** A number alone counts what the word above it says; otherwise votes above a title, and comments below one. */
export function readNumber(state: CardParserState, line: number, count: number, index: number): void {
  const { draft, counts } = state;
  state.counts = undefined;
  if (draft !== undefined && counts !== undefined) {
    if (counts === 'votes') draft.upvotes ??= count;
    draft.last = line;
    return;
  }
  if (draft?.stage === 'start') {
    state.awaitsSubmitter = false;
    draft.upvotes ??= count;
    draft.last = line;
    return;
  }
  const next = nextBlock(state.blocks, index);
  const beginsCard = next?.is === 'text' && (state.style.votesBefore || draft === undefined);
  if (beginsCard) {
    state.begin(line, true).upvotes = count;
  } else {
    state.addDetail(line, String(count), (own) => {
      own.comments ??= count;
    });
  }
}
