/** Layout features that all cards of a page share, used to interpret single lines. */
import { abstractLength, type Block } from './text-blocks.ts';

export interface PageStyle {
  /** True if votes are above titles; a number between two cards then belongs to the second. */
  readonly votesBefore: boolean;
  /** True if titles are headings; then no other text is a title. */
  readonly hasHeadings: boolean;
  readonly hasAbstracts: boolean;
  readonly hasDates: boolean;
  /** Texts of links that cards have below their details, whatever the site calls them. */
  readonly buttons: ReadonlySet<string>;
}

/** Maximum length of a link's text. */
const longestButton = 30;
const mostButtons = 8;

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
    buttons: buttonsAmong(blocks),
  };
}

/** Short texts that half of the cards have behind a detail or each other, and that nothing of a paper follows. */
function buttonsAmong(blocks: readonly Block[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const others = new Set<string>();
  blocks.forEach((block, index) => {
    if (block.is !== 'text' || block.text.length > longestButton) return;
    if (isBelowDetail(blocks, index, known)) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
    else others.add(block.text);
  });
  const cards = Math.max(countOf(blocks, 'date'), countOf(blocks, 'authors'));
  const isButton = ([text, count]: readonly [string, number]): boolean =>
    count > 1 && count * 2 >= cards && !others.has(text);
  const found = new Set([...counts].filter(isButton).map(([text]) => text));
  return found.size > known.size && known.size < mostButtons ? buttonsAmong(blocks, found) : found;
}

const countOf = (blocks: readonly Block[], kind: string): number =>
  blocks.filter((block) => block.is === 'item' && block.item.kind.is === kind).length;

/** A title has votes, authors or its text below it, and a paper's first detail has a title or text above. */
function isBelowDetail(blocks: readonly Block[], index: number, buttons: ReadonlySet<string>): boolean {
  const [block, before, next] = [blocks[index], blocks[index - 1], blocks[index + 1]];
  if (block?.is !== 'text' || block.heading || block.paper !== undefined) return false;
  const isDetail =
    before?.is === 'item' ? before.item.kind.is !== 'submitted' : buttons.has(before?.text ?? '');
  if (!isDetail) return false;
  if (next?.is === 'text') return next.text.length < abstractLength;
  return next === undefined || ['submitted', 'resource', 'address'].includes(next.item.kind.is);
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
