/** Adds the items of a card that aren't text: each kind sets a field, or begins the next card. */
import { readAuthorCount, readDate, readDot } from './card-details.ts';
import type { CardParserState } from './card-parser-state.ts';
import { readDash, readNumber, readVotes } from './card-votes.ts';
import type { DailyItem } from './daily-items.ts';

export function readItem(state: CardParserState, item: DailyItem, index: number): void {
  const { line, kind } = item;
  switch (kind.is) {
    case 'votes':
      readVotes(state, line.number, kind.count, kind.paper);
      return;
    case 'dash':
      readDash(state, line.number, index);
      return;
    case 'number':
      readNumber(state, line.number, kind.count, index);
      return;
    case 'authors':
      readAuthorCount(state, line, kind.count);
      return;
    case 'dot':
      readDot(state, line);
      return;
    case 'date':
      readDate(state, line, kind);
      return;
    case 'submitted':
      readSubmitted(state, line.number, kind.named);
      return;
    case 'address':
      readAddress(state, line.number, kind.paper);
      return;
    default:
      readDetail(state, item);
  }
}

/** Items that only set a field, wherever they are below the title. */
function readDetail(state: CardParserState, { line, kind }: DailyItem): void {
  if (kind.is === 'comments') {
    state.addDetail(line.number, line.text, (draft) => {
      draft.comments = kind.count;
    });
  } else if (kind.is === 'resource') {
    state.addDetail(line.number, line.text, (draft) => {
      if (kind.resource !== undefined) draft.resources.push(kind.resource);
    });
  } else if (kind.is === 'organisation' && !state.skipSubmitter(line.number)) {
    state.addDetail(line.number, line.text, (draft) => {
      draft.organisation ??= kind.name;
    });
  }
}

/** A card may begin with the link of its picture, or with its votes. */
function readSubmitted(state: CardParserState, line: number, isNamed: boolean): void {
  const draft = state.draft?.stage === 'start' ? state.draft : state.begin(line, true);
  draft.isMarked = true;
  draft.last = line;
  state.awaitsSubmitter = !isNamed;
}

function readAddress(state: CardParserState, line: number, paper: string | undefined): void {
  const { draft } = state;
  if (draft === undefined) {
    if (paper === undefined) state.reportStray(line, 'an address without a paper', '');
    else state.begin(line, false).paper = paper;
    return;
  }
  // The thumbnail of the next card links to its paper.
  const isNext =
    paper !== undefined && draft.paper !== undefined && paper !== draft.paper && draft.stage !== 'start';
  const target = isNext ? state.begin(line, false) : draft;
  target.paper ??= paper;
  target.last = line;
}
