/** The line of details below a title or an abstract: number of authors, separator dot, date. */
import { ambiguousDate, unreadableDate } from '../model/listing-diagnostics.ts';
import type { MarkedLine } from '../sources/marked-lines.ts';
import type { Draft } from './card-draft.ts';
import type { CardParserState } from './card-parser-state.ts';
import type { ItemKind } from './daily-items.ts';
import type { TextBlock } from './text-blocks.ts';

/** Sets the number of authors of the open card; one without a card is reported. */
export function readAuthorCount(state: CardParserState, line: MarkedLine, count: number): void {
  const { draft } = state;
  if (draft === undefined || draft.stage === 'start' || draft.authorCount !== undefined) {
    state.reportStray(line.number, 'a count of authors without a paper before it', line.text);
    return;
  }
  draft.authorCount = count;
  draft.stage = draft.stage === 'date' ? 'date' : 'authors';
  draft.last = line.number;
}

/** A dot stands between the number of authors and the date; elsewhere it is reported. */
export function readDot(state: CardParserState, line: MarkedLine): void {
  const { draft } = state;
  // An empty point of a list, such as an author's picture.
  if (draft !== undefined && draft.stage !== 'start' && /^[*+]$/.test(line.text)) {
    draft.last = line.number;
    return;
  }
  if (draft === undefined || draft.stage === 'start' || draft.stage === 'dot' || draft.stage === 'date') {
    state.reportStray(line.number, 'a separator dot without a count of authors before it', line.text);
    return;
  }
  draft.stage = 'dot';
  draft.last = line.number;
}

/** Sets the first date and the number of comments of the open card. */
export function readDate(
  state: CardParserState,
  line: MarkedLine,
  { dated }: Extract<ItemKind, { is: 'date' }>,
): void {
  const { draft } = state;
  if (draft === undefined || draft.stage === 'start' || draft.firstDate !== undefined) {
    state.reportStray(line.number, 'a date without a paper before it', line.text);
    return;
  }
  draft.firstDate = dated.date;
  if (dated.comments !== undefined) draft.comments = dated.comments;
  if (dated.isAmbiguous) state.report(line.number, ambiguousDate(line.text));
  draft.stage = 'date';
  draft.last = line.number;
}

/** Reads a short text where the date should be, directly below the number of authors, as an unreadable date. */
export function readUnreadableDate(state: CardParserState, draft: Draft, block: TextBlock): boolean {
  const line = block.items[0]?.line;
  if (draft.stage !== 'authors' && draft.stage !== 'dot') return false;
  if (block.heading || block.paper !== undefined) return false;
  if (line === undefined || line.number !== draft.last + 1 || block.text.length > 60) return false;
  state.report(line.number, unreadableDate(block.text));
  draft.stage = 'date';
  draft.last = line.number;
  return true;
}
