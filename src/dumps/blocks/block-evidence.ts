/** How many blocks are evidence that a text lists papers: three, two where each has an identifier or its page, and one in an alert. */

import { containsIdentifier } from '../fields/identifiers.ts';
import type { DumpLine } from '../model/dump.ts';
import { areSubjects } from '../names/words-of-titles.ts';
import { namesIn } from '../names/written-names.ts';
import { isAlert, isPaperPage, isSentByArchive } from './alert-signs.ts';
import { identifiersOf } from './block-diagnostics.ts';
import { hasImprint, hasPages } from './block-imprint.ts';
import { type Block, isPaper, isShortPaper, isStray, titleOf } from './title-block.ts';

const fewestBlocks = 3;
export const fewestIdentified = 2;

export const isListed = (block: Block): boolean => isPaper(block) || isShortPaper(block);

/** One name may be anything. */
export const areSure = ({ names, isWhole, isAffiliated }: Block): boolean =>
  names.length > 1 || !isWhole || isAffiliated;

/** One name is an author's above an identifier or a range of pages, but for further names: in the humanities most papers have one. */
const areMostlySure = (blocks: readonly Block[]): boolean =>
  blocks.filter((block) => areSure(block) || isSoleAuthor(block)).length * 2 >= blocks.length;
const isSoleAuthor = (block: Block): boolean =>
  (hasIdentifier(block) || hasRange(block)) && namesIn(block.details[0]?.text.trim() ?? '') === undefined;
const hasRange = ({ details }: Block): boolean =>
  details.some(({ text }) => /^pp?\.\s?\d{1,5}\s?[-–]\s?\d{1,5}$/i.test(text.trim()));

export const hasIdentifier = (block: Block): boolean =>
  identifiersOf(block).some((found) => Object.keys(found).length > 0);

const isMarked = (block: Block): boolean => block.isMarked === true || hasPages(block.details);

/**
 * Whether it may begin or end the list, beside which the page's menus may look like a paper; a short title says so by its identifier,
 * or by what stands below it.
 */
export const isFirst = (block: Block): boolean =>
  (isPaper(block) && !isStray(block)) ||
  (isShortPaper(block) && (isMarked(block) || (areSure(block) && isIdentifiedPaper(block))));

const isIdentifiedPaper = (block: Block): boolean =>
  hasIdentifier(block) || containsIdentifier(titleOf(block));

const hasPage = ({ details }: Block): boolean => details.some(({ text }) => isPaperPage(text));
/** Senders count clicks by addresses of their own. */
const hasAddress = ({ details }: Block): boolean => details.some(({ text }) => /https?:\/\//.test(text));

/** Whether a line of a block may be the names of a paper. */
const hasNames = ({ lines }: Block): boolean =>
  lines.some(({ text }) => (namesIn(text.trim())?.names.length ?? 0) > 1);

/** Of all `blocks` those `listed` stand between the first paper and the last. */
export function isEnough(
  listed: readonly Block[],
  blocks: readonly Block[],
  lines: readonly DumpLine[],
): boolean {
  const papers = listed.filter(isListed);
  const whole = papers.filter(isPaper);
  // Between rows of links, a title of one or two words above names is a paper, too.
  const evidence = papers.filter((block) => isPaper(block) || isMarked(block));
  if (evidence.length === 0 || !(areMostlySure(whole) || areMostlySure(evidence))) return false;
  if (areSubjects(papers.flatMap(({ names }) => names))) return false;
  if (evidence.length >= fewestBlocks) return true;
  const first = papers[0]?.lines[0]?.number ?? 0;
  const isSent = isSentByArchive(lines);
  const isNew = isAlert(lines.filter(({ number }) => number < first));
  const isPlaced = (block: Block): boolean =>
    hasIdentifier(block) ||
    hasPage(block) ||
    hasImprint(block.details) ||
    hasPages(block.details) ||
    (isSent && isNew && hasAddress(block));
  const isIdentified =
    listed.every(
      (block) => isListed(block) && isPlaced(block) && !/^(?:[-*+•_[]|#(?!\d))/.test(titleOf(block)),
    ) &&
    blocks.filter((block) => hasIdentifier(block) || hasPage(block)).every(isListed) &&
    blocks.every((block) => isListed(block) || !hasNames(block));
  return isIdentified && papers.length >= (isSent || isNew ? 1 : fewestIdentified);
}
