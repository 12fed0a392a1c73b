/**
 * Parser for the cards of a Daily Papers page: title, abstract and details, in an order that depends on the page's
 * age and the tool that saved it. A vote or "Submitted by" may begin a card.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import { withoutNumbers } from '../fields/numbered-titles.ts';
import type { DumpEntry, LineRole } from '../model/dump.ts';
import { type Draft, isSummary, toEntry } from './card-draft.ts';
import { readItem } from './card-items.ts';
import { missingFields, truncatedEnd } from './card-messages.ts';
import { CardParserState, type CardsOptions } from './card-parser-state.ts';
import { readText } from './card-text.ts';
import type { DailyItem } from './daily-items.ts';
import { type Block, toBlocks } from './text-blocks.ts';
import { isQuery } from './text-roles.ts';

interface CardsResult {
  readonly entries: readonly DumpEntry[];
  readonly roles: ReadonlyMap<number, LineRole>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses `items`. Each of their lines is within an entry's span or has a diagnostic. Never throws. */
export function readCards(items: readonly DailyItem[], options: CardsOptions): CardsResult {
  const state = new CardParserState(toBlocks(items), options);
  readBlocks(state);
  const drafts = state.closed.filter(hasText);
  reportUntitled(state);
  const entries = withoutNumbers(drafts.map((draft) => toCardEntry(state, draft)));
  const messages = [
    ...missingFields(drafts, entries, state.style),
    ...(options.isComplete ? [] : truncatedEnd(drafts, entries, state.style, options.trending)),
  ];
  for (const { line, message } of messages) state.report(line, message);
  return {
    entries,
    roles: state.roles,
    diagnostics: state.diagnostics.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function readBlocks(state: CardParserState): void {
  state.blocks.forEach((block, index) => {
    if (block.is === 'item') readItem(state, block.item, index);
    else if (index === 0 && isQuery(block, state.blocks[1])) state.reportStrayBlock(block);
    else readText(state, block, index);
  });
  state.close();
}

const hasText = ({ title, abstract }: Draft): boolean => title !== undefined || abstract.length > 0;

/** Diagnostics for the lines of cards without title and abstract. */
function reportUntitled(state: CardParserState): void {
  const untitled = state.closed.filter((draft) => !hasText(draft));
  if (untitled.length === 0) return;
  const what = 'the beginning of a card without a title';
  const shown = new Set(state.blocks.flatMap(linesOf));
  for (const { first, last } of untitled) {
    state.reportStray(first, what, '');
    for (let line = first + 1; line <= last; line += 1)
      if (shown.has(line)) state.reportStray(line, what, '');
  }
}

/** A model's summary is no abstract, nor are its lines. */
function toCardEntry({ options, roles }: CardParserState, draft: Draft): DumpEntry {
  if (options.trending && isSummary(draft))
    for (let line = draft.first; line <= draft.last; line += 1)
      if (roles.get(line) === 'abstract') roles.delete(line);
  return toEntry(draft, options.trending);
}

/** Numbers of the block's lines, none of which is blank. */
function linesOf(block: Block): number[] {
  return block.is === 'item' ? [block.item.line.number] : block.items.map(({ line }) => line.number);
}
