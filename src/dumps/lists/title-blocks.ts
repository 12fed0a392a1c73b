/**
 * Format: blocks between blank lines, each a title with its authors' names in the line below, as pages of proceedings and
 * programmes are copied; then a venue, an abstract, labels such as "Keywords:", and links.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import { authorFields } from '../author-fields.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type FormatResult,
  type LineRole,
  makeEntry,
  type Recognition,
  undated,
} from '../dump.ts';
import { type FoundIdentifiers, findIdentifiers } from '../identifiers.ts';
import { quote } from '../quote.ts';
import {
  abstractLabel,
  type Block,
  blocksOf,
  isAbstract,
  isLinks,
  isPaper,
  isShort,
  isShortPaper,
} from './title-block.ts';
import { withoutFrontMarks } from './title-marks.ts';

/** Fewest blocks that are evidence, and the smallest part of all blocks from the first one on. */
const fewestBlocks = 3;
const smallestPart = 0.8;

export const titleBlocks: DumpFormat = {
  name: 'title-blocks',
  version: 3,
  description: 'blocks of lines, each a title with its authors below',
  shapes: ['text'],
  recognise(capture: Capture): Recognition {
    const blocks = blocksOf(capture.lines);
    const sure = blocks.filter(isPaper);
    const from = blocks.slice(blocks.findIndex(isPaper));
    // With a title of one or two words and one name, it may be anything.
    const papers = from.filter((block) => isPaper(block) || isShortPaper(block));
    const isMost =
      papers.length >= from.filter((block) => !isShort(block) || isShortPaper(block)).length * smallestPart;
    const several = sure.filter(({ names }) => names.length > 1).length;
    if (sure.length >= fewestBlocks && isMost && several * 2 >= sure.length) return { matches: true };
    const other = from.find((block) => !papers.includes(block))?.lines[0];
    const which =
      papers.length === 0 || other === undefined
        ? ''
        : `; that in line ${other.number} is not (${quote(other.text)})`;
    const because = `only ${papers.length} of its ${blocks.length} blocks are a title with names below${which}`;
    return {
      matches: false,
      because,
      nearness: blocks.length === 0 ? 0 : (0.3 * papers.length) / blocks.length,
    };
  },
  parse(capture: Capture): FormatResult {
    const blocks = blocksOf(capture.lines);
    const start = blocks.slice(blocks.findIndex(isPaper));
    const papers = start.filter((block) => isPaper(block) || isShortPaper(block));
    const first = papers[0]?.lines[0]?.number ?? 0;
    const left = start.filter((block) => !papers.includes(block));
    const roles = new Map<number, LineRole>(
      capture.lines.map(({ number, text }) => [
        number,
        number < first || isLinks(text) ? 'header' : 'details',
      ]),
    );
    for (const { lines } of left) for (const { number } of lines) roles.set(number, 'unread');
    for (const { lines } of papers)
      lines.forEach(({ number, text }, index) => {
        roles.set(number, index === 0 ? 'title' : isAbstract(text) ? 'abstract' : 'details');
      });
    return {
      format: titleBlocks.name,
      listing: 'Reading list',
      ...undated,
      hints: [],
      entries: papers.map(toEntry),
      roles,
      diagnostics: left.flatMap((block) => leftOut(block, capture.file)),
    };
  },
};

function leftOut(block: Block, file: string): Diagnostic[] {
  const [line] = block.lines;
  if (line === undefined) return [];
  const what = isShort(block)
    ? 'may be no title, by its few words and the one name below it'
    : 'has no line of names below it';
  const reason = `${quote(line.text)} ${what}; what stands here is left out.`;
  const advice = isShort(block)
    ? 'If it is a paper, add a line with its DOI, arXiv id or address to a reading list.'
    : 'If it is a paper, write its authors below the title as "Ann Bee, Cid Dee".';
  return [{ severity: 'warning', rule: 'unread-line', reason, advice, file, line: line.number }];
}

function toEntry({ lines, names, isWhole }: Block): DumpEntry {
  const [title, , ...rest] = lines.map(({ text }) => text.trim());
  const abstract = rest.find(isAbstract)?.replace(abstractLabel, '');
  const identifiers: FoundIdentifiers = Object.assign(
    {},
    ...rest.filter((text) => !isAbstract(text)).map(findIdentifiers),
  );
  return makeEntry({
    title: withoutFrontMarks(title ?? ''),
    ...(abstract === undefined ? {} : { abstract }),
    ...authorFields(names, isWhole),
    ...identifiers,
    lines: { first: lines[0]?.number ?? 1, last: lines.at(-1)?.number ?? 1 },
  });
}
