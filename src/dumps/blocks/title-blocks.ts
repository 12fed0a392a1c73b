/**
 * Format: blocks between blank lines, each a title with its authors' names in the line below, as pages of proceedings and
 * programmes are copied; then a venue, an abstract, labels such as "Keywords:", and links.
 */

import { dayAlone, daysOfHeadings, latestOf, listedBelow, onlyDayIn } from '../days/heading-days.ts';
import { dateInHeading } from '../days/list-dates.ts';
import { withoutPages, withoutPaperNumbers } from '../fields/paper-numbers.ts';
import { withNamesAlone } from '../items/names-alone.ts';
import { withoutRepeatedMarks } from '../items/repeated-marks.ts';
import { withoutTitleQuotes } from '../items/title-quotes.ts';
import { withoutTitleLabels } from '../labels/title-labels.ts';
import {
  type Capture,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { spanOfLines } from '../model/line-span.ts';
import { quote } from '../model/quote.ts';
import { readMailFrame } from '../sources/mail-frame.ts';
import { abstractPlace } from './block-abstract.ts';
import { daysAbove } from './block-days.ts';
import { blockDiagnostics } from './block-diagnostics.ts';
import { toEntry } from './block-entry.ts';
import { areSure, fewestIdentified, hasIdentifier, isEnough, isFirst, isListed } from './block-evidence.ts';
import { blockRoles } from './block-roles.ts';
import { blocksOf } from './divide-blocks.ts';
import { joinLeaders } from './dot-leaders.ts';
import { identifiersAbove } from './identifiers-above.ts';
import { type Block, isDivider, isPaper, isSection, isShort, isShortPaper, isStray } from './title-block.ts';

/** The smallest part of all blocks from the first paper on. */
const smallestPart = 0.8;

export const titleBlocks: DumpFormat = {
  name: 'title-blocks',
  version: 19,
  description: 'blocks of lines, each a title with its authors below',
  shapes: ['text'],
  isOfPages: true,
  recognise(capture: Capture): Recognition {
    const lines = withNamesAlone(capture.lines);
    const blocks = withoutHead(blocksOf(joinLeaders(withoutFrame(lines))));
    const from = listIn(blocks).filter((block) => !isDay(block) && !isDivider(block) && !isSection(block));
    // With a title of one or two words and one name, it may be anything.
    const papers = from.filter(isListed);
    const counted = from.filter((block) => !isShort(block) || isShortPaper(block));
    const isMost = papers.length >= counted.length * smallestPart;
    if (isMost && isEnough(from, blocks, lines)) return { matches: true };
    const other = from.find((block) => !isListed(block))?.lines[0];
    const which =
      papers.length === 0 || other === undefined
        ? ''
        : `; that in ${spanOfLines(other)} is not (${quote(other.text)})`;
    const because = `only ${papers.length} of its ${blocks.length} blocks are a title with names below${which}`;
    return {
      matches: false,
      because,
      nearness: blocks.length === 0 ? 0 : (0.3 * papers.length) / blocks.length,
    };
  },
  parse(given: Capture): FormatResult {
    const capture = { ...given, lines: withNamesAlone(given.lines) };
    const mail = readMailFrame(capture.lines);
    const { head, papers, others } = divide(capture);
    const first = papers[0]?.lines[0]?.number ?? 0;
    const posted = daysAbove(papers, capture.lines);
    const header = capture.lines.filter(
      (line) =>
        line.number < first &&
        !mail.roles.has(line.number) &&
        posted?.lines.has(line) !== true &&
        !ofPages.test(line.text),
    );
    const isPosted = ({ lines: [line, ...more] }: Block): boolean =>
      line !== undefined && more.length === 0 && posted?.lines.has(line) === true;
    const unposted = others.filter((block) => !isPosted(block));
    const headings = daysOfHeadings(
      header,
      unposted.flatMap(({ lines }) => (lines.length === 1 ? lines : [])),
    );
    const left = unposted.filter(({ lines: [line] }) => !headings.has(line?.number ?? 0));
    const place = abstractPlace(papers);
    const above = identifiersAbove(papers, capture.lines, capture.file);
    const read = papers.map((block, at) => {
      const entry = toEntry(block, place, above?.found[at]);
      return posted === undefined ? entry : { ...entry, firstDate: posted.days[at], firstMonth: undefined };
    });
    const roles = blockRoles(capture.lines, { papers, left, first });
    const days = others.filter(isPosted).map(({ lines }) => lines[0]?.number ?? 0);
    for (const number of [...headings.keys(), ...days]) roles.set(number, 'header');
    for (const [number, role] of mail.roles) roles.set(number, role);
    return {
      format: titleBlocks.name,
      listing: mail.subject ?? 'Reading list',
      ...undated,
      listed: latestOf(headings) ?? (papers.some(hasDay) ? undefined : onlyDayIn(header)),
      hints: mail.hints,
      entries: listedBelow(
        withoutPages(withoutPaperNumbers(withoutRepeatedMarks(withoutTitleLabels(withoutTitleQuotes(read))))),
        headings,
      ),
      roles,
      diagnostics: [
        ...blockDiagnostics({ head, papers, left }, capture.lines, capture.file),
        ...(above?.diagnostics ?? []),
      ],
    };
  },
};

/** Papers, the blocks above the first, and all other blocks from there on. */
function divide({ lines }: Capture): Readonly<Record<'head' | 'papers' | 'others', readonly Block[]>> {
  const blocks = withoutHead(blocksOf(joinLeaders(withoutFrame(lines))));
  const start = blocks.slice(blocks.findIndex(isFirst));
  const end = start.findLastIndex(isFirst);
  const papers = new Set(start.filter((block, at) => isListed(block) && (at <= end || !isStray(block))));
  const head = blocks.slice(0, blocks.length - start.length);
  return { head, papers: [...papers], others: start.filter((block) => !papers.has(block)) };
}

const isDay = ({ lines: [line, ...more] }: Block): boolean =>
  line !== undefined && more.length === 0 && dayAlone(line.text) !== undefined;

/** `Pages: i-ii First Published: 10 March 2026`: of an issue's cover. */
const ofPages = /^\s{0,9}(?:pages?|pp)\b/i;

/** Without what a mail program and its writer put around a list. */
function withoutFrame(lines: readonly DumpLine[]): readonly DumpLine[] {
  const { roles } = readMailFrame(lines);
  return roles.size === 0 ? lines : lines.filter(({ number }) => !roles.has(number));
}

/** "Content Alert" above the name of a journal, which may be a person's, is no paper where all others have an identifier. */
function withoutHead(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex(isPaper);
  const first = blocks[at];
  const others = blocks.slice(at + 1).filter(isPaper);
  if (first === undefined || areSure(first) || hasIdentifier(first)) return blocks;
  return others.length >= fewestIdentified && others.every(hasIdentifier) ? blocks.slice(at + 1) : blocks;
}

/** Most blocks below the last paper that are the end of a mail or page. */
const longestEnd = 5;

/** The blocks from the first paper on; without the end of a mail or page. */
function listIn(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(isFirst);
  const isEnd = blocks.length - 1 - last <= longestEnd;
  return blocks.slice(blocks.findIndex(isFirst), isEnd ? last + 1 : undefined);
}

/** Whether a line below the names is a day; then the one above the first paper may be that paper's. */
const hasDay = ({ details }: Block): boolean =>
  details.some(({ text }) => {
    const line = text.trim();
    return line.length <= longestDay && dateInHeading(line) !== undefined;
  });
const longestDay = 20;
