/** Adds blocks of text to cards: titles, abstracts, and the short texts among the details. */
import { readUnreadableDate } from './card-details.ts';
import type { Draft } from './card-draft.ts';
import type { CardParserState } from './card-parser-state.ts';
import type { DailyItem } from './daily-items.ts';
import { splitTitle } from './split-title.ts';
import { abstractLength, joinLines, type TextBlock } from './text-blocks.ts';
import { isAbstract, isOrganisation, roleOf } from './text-roles.ts';

export function readText(state: CardParserState, block: TextBlock, index: number): void {
  const first = block.items[0]?.line.number;
  if (first === undefined || readShortText(state, block, first, index)) return;
  const role = roleOf(state, block, index);
  if (role === 'stray') state.reportStrayBlock(block);
  else if (role === 'abstract') addAbstract(state, block, index);
  else startWith(state, state.draft?.stage === 'start' ? state.draft : state.begin(first, false), block);
}

/** Words that stand for the picture of a submitter, above the name. */
const picture =
  /^(?:(?:user )?avatar|(?:profile )?(?:picture|image|photo)|\S{1,60}['’]s (?:avatar|profile picture))$/i;

/** A picture's alternative text, which may be the name as well. */
function isPicture({ blocks }: CardParserState, block: TextBlock, index: number): boolean {
  const next = blocks[index + 1];
  return picture.test(block.text) || (next?.is === 'text' && next.text === block.text);
}

/** Where the links of a card are, with their stars below: on the Trending page below its date. */
const isBelowDetails = ({ draft, options }: CardParserState): boolean =>
  draft?.stage === 'date' || (!options.trending && (draft?.stage === 'authors' || draft?.stage === 'dot'));

/** A link that the page's cards share, as `Ask AI`. */
const isButton = ({ draft, style }: CardParserState, block: TextBlock): boolean =>
  style.buttons.has(block.text) && draft !== undefined && draft.stage !== 'start' && draft.stage !== 'title';

/** Reads a text that is no title and no abstract: a submitter, a word above a number, a date, an organisation. */
function readShortText(state: CardParserState, block: TextBlock, first: number, index: number): boolean {
  const { draft } = state;
  if (state.awaitsSubmitter && draft !== undefined && isPicture(state, block, index)) {
    draft.last = first;
    return true;
  }
  if (!block.heading && block.text.length <= 60 && state.skipSubmitter(first)) return true;
  state.awaitsSubmitter = false;
  if (isBelowDetails(state) && draft !== undefined && /^github$/i.test(block.text)) {
    draft.last = first;
    state.counts = 'stars';
    return true;
  }
  state.counts = undefined;
  if (draft !== undefined && readUnreadableDate(state, draft, block)) return true;
  if (draft?.organisation === block.text) {
    draft.last = first;
    return true;
  }
  if (isButton(state, block)) {
    state.addDetail(first, block.text, () => undefined);
    return true;
  }
  if (!isOrganisation(state, block, index)) return false;
  state.addDetail(first, block.text, (own) => {
    own.organisation ??= block.text.replace(/^[·•]\s*/, '');
    own.last = block.items.at(-1)?.line.number ?? own.last;
  });
  return true;
}

function startWith(state: CardParserState, draft: Draft, block: TextBlock): void {
  const { title, abstract } = splitTitle(block, abstractLength);
  if (title.length > 0) {
    draft.title = joinLines(title.map(({ line }) => line.text));
    draft.stage = 'title';
    for (const { line } of title) state.roles.set(line.number, 'title');
  }
  draft.paper ??= block.paper;
  draft.last = block.items.at(-1)?.line.number ?? draft.last;
  if (abstract.length > 0) appendAbstract(state, draft, abstract);
}

function addAbstract(state: CardParserState, block: TextBlock, index: number): void {
  const { draft } = state;
  if (draft === undefined) return;
  if (continuesTitle(state, draft, block, index)) {
    draft.title = joinLines([draft.title ?? '', block.text]);
    for (const { line } of block.items) state.roles.set(line.number, 'title');
    draft.last = block.items.at(-1)?.line.number ?? draft.last;
    return;
  }
  draft.paper ??= block.paper;
  appendAbstract(state, draft, block.items);
}

/** A second short line under a title, followed by the abstract, continues the title. */
function continuesTitle(
  { blocks, style }: CardParserState,
  draft: Draft,
  block: TextBlock,
  index: number,
): boolean {
  const isShort = draft.stage === 'title' && block.text.length < abstractLength;
  return isShort && style.hasAbstracts && !style.hasHeadings && isAbstract(blocks[index + 1]);
}

function appendAbstract(state: CardParserState, draft: Draft, items: readonly DailyItem[]): void {
  for (const { line } of items) {
    draft.abstract.push(line.text);
    draft.last = line.number;
    state.roles.set(line.number, 'abstract');
  }
  draft.stage = 'abstract';
}
