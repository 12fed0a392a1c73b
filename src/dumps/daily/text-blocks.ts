/** Joins adjacent lines to blocks, so that a wrapped title or abstract is one block again. */
import { endsOpen } from '../fields/open-end.ts';
import { endsSentence } from '../fields/sentence-end.ts';
import type { DailyItem } from './daily-items.ts';

/** Whether a line ends in what no title ends with. */
export const isOpen = (text: string): boolean => endsOpen(text) || /[-–—,:(/&]$/.test(text);

/** One item that isn't text, or the text items of one block. */
export type Block =
  | { readonly is: 'item'; readonly item: DailyItem }
  | {
      readonly is: 'text';
      readonly items: readonly DailyItem[];
      readonly text: string;
      readonly heading: boolean;
      readonly gap: boolean;
      /** The paper that the block links to. */
      readonly paper: string | undefined;
    };

export type TextBlock = Extract<Block, { is: 'text' }>;

/** Minimum length of an abstract. The longest real title has 159 characters, the shortest abstract 623. */
export const abstractLength = 300;

/** Items that are no text are blocks of their own. */
export function toBlocks(items: readonly DailyItem[]): Block[] {
  const width = wrapWidth(items);
  const blocks: Block[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind.is !== 'text') {
      blocks.push({ is: 'item', item });
      at += 1;
      continue;
    }
    const run = runFrom(items, at);
    for (const block of splitRun(run, width, items[at + run.length])) blocks.push(block);
    at += run.length;
  }
  return blocks;
}

/** Consecutive text items without a blank line; items within one link always belong together. */
function runFrom(items: readonly DailyItem[], from: number): DailyItem[] {
  const run: DailyItem[] = [];
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    const before = run.at(-1);
    if (item === undefined || item.kind.is !== 'text') break;
    if (before !== undefined && item.line.gap && !sharesLink(before, item)) break;
    run.push(item);
  }
  return run;
}

function splitRun(
  run: readonly DailyItem[],
  width: number | undefined,
  next: DailyItem | undefined,
): TextBlock[] {
  const longest = run.reduce((most, { line }) => Math.max(most, line.text.length), 0);
  const total = run.reduce((sum, { line }) => sum + line.text.length + 1, 0);
  const isShort = total < abstractLength && run.every(({ line }) => line.heading === 0);
  // Before an abstract there is one title, even if it has several lines.
  const isTitle =
    isShort && next?.kind.is === 'text' && next.line.gap && next.line.text.length >= abstractLength;
  const groups: DailyItem[][] = [];
  for (const item of run) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins =
      before !== undefined &&
      (isTitle || continues(before, item, width ?? longest, width !== undefined)) &&
      !(item === run.at(-1) && isOwn(before, item, next));
    if (group !== undefined && joins) group.push(item);
    else groups.push([item]);
  }
  return groups.map(toBlock);
}

/** One block of lines of text, with the paper that the first link in them leads to. */
export function toBlock(items: readonly DailyItem[]): TextBlock {
  const [first] = items;
  const linked = items.find(({ kind }) => kind.is === 'text' && kind.paper !== undefined);
  return {
    is: 'text',
    items,
    text: joinLines(items.map(({ line }) => line.text)),
    heading: (first?.line.heading ?? 0) > 0,
    gap: first?.line.gap ?? false,
    paper: linked?.kind.is === 'text' ? linked.kind.paper : undefined,
  };
}

/** Joins lines with spaces, except after a hyphenated word break. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  let before = '';
  for (const line of lines) {
    const isCut = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line);
    if (before !== '' && !isCut) parts.push(' ');
    parts.push(line);
    if (line !== '') before = line;
  }
  return parts.join('');
}

/** Names that no title continues with. */
export const organisation =
  /^(?=.{0,70}$)(?:\p{Lu}[\p{L}.&-]* (?:of |de |for |and )?)+(?:University|Institute|College|Inc\.?|Laborator(?:y|ies)|GmbH)$|^(?:University|Institute) of \p{Lu}[\p{L} ,-]{2,50}$/u;

/** Whether the line is the organisation's, which stands between the abstract or the title and a dot. */
function isOwn(before: DailyItem, { line }: DailyItem, next: DailyItem | undefined): boolean {
  return (
    next?.kind.is === 'dot' &&
    line.text.length < 70 &&
    !endsSentence(line.text) &&
    (endsSentence(before.line.text) || (!isOpen(before.line.text) && /^[\p{Lu}\d]/u.test(line.text)))
  );
}

function continues(before: DailyItem, item: DailyItem, width: number, isWrapped: boolean): boolean {
  if (sharesLink(before, item)) return true;
  if (item.line.heading > 0) return false;
  if (hasPaper(before) !== hasPaper(item)) return false;
  const length = before.line.text.length;
  if (length < 120 && item.line.text.length < 120 && isOpen(before.line.text)) return true;
  if ((length < 120 || endsSentence(before.line.text)) && organisation.test(item.line.text)) return false;
  if (!isWrapped && length < 60 && width < abstractLength) return false;
  // Where lines are whole, a sentence below a line without a full stop is no part of a title.
  if (!isWrapped && length < 120 && !endsSentence(before.line.text) && isSentence(item.line.text))
    return false;
  const word = /^\S+/.exec(item.line.text)?.[0].length ?? 0;
  return length + 1 + word > width;
}

const isSentence = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && /\p{Ll}\.$/u.test(text) && text.split(/\s+/).length >= fewestWords;
const fewestWords = 6;

function sharesLink(one: DailyItem, other: DailyItem): boolean {
  return one.line.links.some((link) => other.line.links.includes(link));
}

const hasPaper = ({ kind }: DailyItem): boolean => kind.is === 'text' && kind.paper !== undefined;

/**
 * Column at which the capture was hard-wrapped: most lines within paragraphs are so long that the next word would
 * exceed it. Undefined if paragraphs are single lines.
 */
function wrapWidth(items: readonly DailyItem[]): number | undefined {
  const pairs: { length: number; word: number }[] = [];
  items.forEach((item, index) => {
    const next = items[index + 1];
    if (item.kind.is !== 'text' || next?.kind.is !== 'text' || next.line.gap) return;
    pairs.push({ length: item.line.text.length, word: /^\S+/.exec(next.line.text)?.[0].length ?? 0 });
  });
  const width = pairs.reduce((most, { length }) => Math.max(most, length), 0);
  if (pairs.length < 4 || width > 200) return undefined;
  const full = pairs.filter(({ length, word }) => length + 1 + word > width - 8).length;
  return full >= pairs.length * 0.7 ? width : undefined;
}
