/**
 * Format: blocks between blank lines, each a title with its authors' names in the line below, as pages of proceedings and
 * programmes are copied; then a venue, an abstract, labels such as "Keywords:", and links.
 */
import type { Diagnostic } from '../../diagnostic.ts';
import { authorFields, leavesOut, withoutOthers } from '../author-fields.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  type LineRole,
  makeEntry,
  type Recognition,
  undated,
} from '../dump.ts';
import { type FoundIdentifiers, findIdentifiers } from '../identifiers.ts';
import { quote } from '../quote.ts';
import { namesIn } from './byline-forms.ts';
import { linkWord } from './plain-words.ts';
import { withoutFrontMarks } from './title-marks.ts';

/** Fewest blocks that are evidence, and the smallest part of all blocks from the first one on. */
const fewestBlocks = 3;
const smallestPart = 0.8;
/** Names have fewer words than a title; fewest words of an abstract without a label, and most letters of a title. */
const fewestTitleWords = 3;
const fewestWords = 20;
const longestTitle = 300;
const longestLinks = 60;
/** Patterns for what is between names take quadratic time for runs of spaces. */
const longestNames = 2000;

const abstractLabel = /^(?:abstract|summary|zusammenfassung|résumé)\s?[:：.]\s*/i;

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

interface Block {
  readonly lines: readonly DumpLine[];
  /** Of its second line; empty where that isn't names. */
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

function blocksOf(lines: readonly DumpLine[]): readonly Block[] {
  const groups: DumpLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1)?.number === line.number - 1) last.push(line);
    else groups.push([line]);
  }
  return groups
    .map(withoutLinks)
    .flatMap(atTitles)
    .map((group) => ({ lines: group, ...namesBelow(group) }));
}

/**
 * Whether a line before a title ends the paper above: an address, a date, a row of a table, a word. Another may be the title's own
 * beginning.
 */
const isEnd = (text: string): boolean =>
  /https?:|doi\b|\d{4}[-/.]\d|^\s*\|/i.test(text) || text.trim().split(/\s+/).length <= 2;

/** Several names, which are no title. */
const isList = (line: DumpLine | undefined): boolean => namesBelow([undefined, line]).names.length > 1;

/** Papers that no blank line divides, and those with an identifier or a date above the title. */
function atTitles(group: readonly DumpLine[]): readonly (readonly DumpLine[])[] {
  const starts: number[] = [];
  group.forEach(({ text }, at) => {
    const lines = group.slice(at, at + 2);
    // The line below a title has its names, and may look like a title itself.
    if (
      starts.at(-1) !== at - 1 &&
      !isEnd(text) &&
      isPaper({ lines, ...namesBelow(lines) }) &&
      !isList(lines[0])
    )
      starts.push(at);
  });
  const [first = 0] = starts;
  if (first === 0 && starts.length < 2) return [group];
  if (!starts.every((at) => at === 0 || isEnd(group[at - 1]?.text ?? ''))) return [group];
  return starts.map((at, index) => group.slice(at, starts[index + 1]));
}

/** `pdf bib abs`: what a row of links above a title names. */
const isLinks = (text: string): boolean =>
  text.length <= longestLinks &&
  text
    .trim()
    .split(/\s+/)
    .every((word) => linkWord.test(word));

const withoutLinks = (group: readonly DumpLine[]): readonly DumpLine[] =>
  isLinks(group[0]?.text ?? '') ? group.slice(1) : group;

/** `Ann Bee, Cid Dee`, `Ann Bee | Cid Dee`, and before `; Proceedings of …`. */
function namesBelow([, second]: readonly (DumpLine | undefined)[]): Pick<Block, 'names' | 'isWhole'> {
  const line = second?.text ?? '';
  if (line.length > longestNames) return { names: [], isWhole: false };
  const text = (line.split(';')[0] ?? '').replace(/\s+[|·•]\s+/g, ', ').trim();
  const names = namesIn(withoutOthers(text));
  return { names: names?.names ?? [], isWhole: !leavesOut(text) };
}

function isPaper({ lines, names }: Block): boolean {
  const title = lines[0]?.text.trim() ?? '';
  const words = title.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    words >= fewestTitleWords && title.length <= longestTitle && !/[:.,;]$/.test(title) && names.length > 0
  );
}

/** What stands above names, and is no title. */
const ofPeople =
  /\b(?:chairs?|committee|organi[sz](?:ers?|ation)|editors?|speakers?|authors?|reviewers?|panel(?:ists?)?|contributors?|keynotes?|session|board|members?|sponsors?|acknowledge?ments?|thanks|team|talks?)\b/i;

/** Names below one or two words, which may be a title, or what the people are. */
function isShort({ lines, names }: Block): boolean {
  const title = lines[0]?.text.trim() ?? '';
  const words = title.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words > 0 && words < fewestTitleWords && !/[:.,;]$/.test(title) && names.length > 0;
}

/** Between other papers, several names stand below a title; `isShort` is no evidence for the kind of capture. */
const isShortPaper = (block: Block): boolean =>
  isShort(block) && block.names.length > 1 && !ofPeople.test(block.lines[0]?.text ?? '');

const isAbstract = (text: string): boolean =>
  abstractLabel.test(text.trim()) || text.trim().split(/\s+/).length >= fewestWords;

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
