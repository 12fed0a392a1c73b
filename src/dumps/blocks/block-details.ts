/** What stands below the names of a paper in blocks of its own: labelled lines, an abstract, and what recurs below most papers. */
import { isVenueDetail } from '../fields/venue-words.ts';
import { isLinks } from '../items/link-rows.ts';
import { isWorkKind } from '../items/work-kinds.ts';
import type { DumpLine } from '../model/dump.ts';
import { hasPages } from './block-imprint.ts';
import { withoutNumbers } from './recurring-lines.ts';
import { type Block, fewestWords, isAbstract, isCut, isPaper, isShort, type ToBlock } from './title-block.ts';

/** What pages put below names, with its label. */
const label =
  /^(?:abstract|summary|keywords?|publish(?:ed)?|submitted|accepted|subjects?|(?:primary|subject) area|track|venue|doi|pages?|article no|code|project|comments?|jel)\b[^:]{0,20}[:：.]/i;

export const track = /\btrack\s*$/i;

/** `Pages 12-20`, `Article 109123`. */
const place = /^(?:pages?|pp\.?|article)\s[A-Z]?\d{1,9}(?:\s?[-–]\s?[A-Z]?\d{1,9})?$/i;
/** `Original Paper | Published: 10 November 2026`, `Nature Methods • 24 November 2026`. */
const dated = /^.{2,100}\s[|•·]\s(?:published:?\s)?\d{1,2}\s\p{Lu}\p{L}{2,8}\s(?:19|20)\d{2}$/iu;
/** Of a language model: `TLDR Waves are enough for moss.` */
export const modelSummary = /^tl;?dr\b/i;

const isDetail = (line: DumpLine): boolean => isDetailText(line.text) || hasPages([line]);

const isDetailText = (text: string): boolean =>
  [label, place, dated, modelSummary].some((form) => form.test(text.trim())) ||
  track.test(text) ||
  isLinks(text) ||
  isVenueWithLinks(text);

/** `NeurIPS 2026 | [Paper](p.pdf) | Code`, `**ICML 2026** [[PDF](p.pdf)]`. */
function isVenueWithLinks(text: string): boolean {
  if (text.length > longestLinks) return false;
  const shown = text.replace(/\[([^\][]{1,60})\]\([^()\s]{1,500}\)/g, '|$1|').replace(/[*_]/g, '');
  const parts = shown
    .split(/[|·•[\]]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return (
    parts.length > 1 && parts.some(isLinks) && parts.every((part) => isVenueDetail(part) || isLinks(part))
  );
}
const longestLinks = 1000;

/**
 * Blocks of nothing but details are those of the paper above, as are those that stand below most papers; so is prose, where most
 * papers have some, or above such a block.
 */
export function withDetails(divided: readonly Block[], toBlock: ToBlock): readonly Block[] {
  const recurs = recurringIn(divided);
  const blocks = joinShort(divided, toBlock, recurs);
  const isWithin = (block: Block | undefined): boolean =>
    block !== undefined && (block.lines.every(isDetail) || recurs(block));
  const isBelow = (at: number): boolean =>
    isProse(blocks[at]) && isAfterPaper(blocks[isWithin(blocks[at - 1]) ? at - 2 : at - 1]);
  const papers = blocks.filter(isPaper).length;
  const hasProse = blocks.filter((_, at) => isBelow(at)).length * 2 > papers;
  const joined: { block: Block; more: DumpLine[] }[] = [];
  blocks.forEach((block, at) => {
    const above = joined.at(-1);
    const next = blocks[at + 1];
    const isPart = recurs(block) || (isBelow(at) && (hasProse || (next !== undefined && recurs(next))));
    const isOwn = block.lines.every(isDetail) || isPart;
    if (above !== undefined && isOwn && (isPaper(above.block) || isShort(above.block)))
      above.more.push(...block.lines);
    else joined.push({ block, more: [] });
  });
  return joined.map(({ block, more }) => (more.length > 0 ? toBlock([...block.lines, ...more]) : block));
}

/** A title of one or two words, and a name, alone between blank lines, above a block as it stands below other papers. */
function joinShort(
  blocks: readonly Block[],
  toBlock: ToBlock,
  recurs: (block: Block) => boolean,
): readonly Block[] {
  const joined: Block[] = [];
  blocks.forEach((block, at) => {
    const above = joined.at(-1);
    const [next] = blocks.slice(at + 1, at + 3).filter((below) => !isProse(below));
    const isAlone = above?.lines.length === 1 && block.lines.length === 1;
    const whole =
      isAlone && next !== undefined && recurs(next) ? toBlock([...above.lines, ...block.lines]) : undefined;
    if (whole !== undefined && isShort(whole)) joined.splice(-1, 1, whole);
    else joined.push(block);
  });
  return joined;
}

const isAfterPaper = (above: Block | undefined): boolean =>
  above !== undefined && (isPaper(above) || isShort(above));

/** Whether a block is one of those that are the same below or above most papers, but for numbers and days. */
function recurringIn(blocks: readonly Block[]): (block: Block) => boolean {
  const papers = blocks.filter(isPaper).length;
  const textOf = ({ lines }: Block): string =>
    lines.map(({ text }) => withoutNumbers(text.trim())).join('\n');
  const counts = new Map<string, number>();
  for (const text of blocks.map(textOf)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const fewest = Math.max(fewestRecurring, papers * smallestPart);
  const hasVenues = haveVenues(blocks);
  return (block) =>
    !isPaper(block) &&
    !isShort(block) &&
    ((counts.get(textOf(block)) ?? 0) >= fewest || (hasVenues && isVenueAlone(block)));
}
const fewestRecurring = 3;
const smallestPart = 0.5;

const isVenueAlone = ({ lines: [line, ...more] }: Block): boolean =>
  line !== undefined && more.length === 0 && isVenueDetail(line.text.replace(/^[*_\s]+|[*_\s]+$/g, ''));

/** Whether a venue stands alone below every paper, and not above one as a heading. */
function haveVenues(blocks: readonly Block[]): boolean {
  const papers = blocks.flatMap((block, at) => (isPaper(block) ? [at] : []));
  const isBelow = (block: Block | undefined): boolean => block !== undefined && isVenueAlone(block);
  return papers.length >= fewestRecurring && papers.every((at) => isBelow(blocks[at + 1]));
}

/** An abstract, or the beginning of one. */
function isProse(block: Block | undefined): boolean {
  const [first, ...more] = block?.lines ?? [];
  // Below it, buttons and how to cite the paper.
  const isAlone = more.every((line) => isLinks(line.text) || isWorkKind(line.text) || isAbstract(line.text));
  const text = isAlone ? (first?.text.trim() ?? '') : '';
  return isAbstract(text) || (isCut(text) && text.split(/\s+/).length * 2 >= fewestWords);
}
