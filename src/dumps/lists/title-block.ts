/** Blocks of lines: a title, the names of its authors beside it, and what else stands there of a paper. */
import type { DumpLine } from '../dump.ts';
import { type BlockLines, blockReader } from './block-lines.ts';
import { isLinks } from './link-rows.ts';

/** Names have fewer words than a title; fewest words of an abstract without a label, and most letters of a title. */
const fewestTitleWords = 3;
const fewestWords = 20;
const longestTitle = 300;

export const abstractLabel = /^(?:abstract|summary|zusammenfassung|résumé)\s?[:：.]\s*/i;

export interface Block extends BlockLines {
  readonly lines: readonly DumpLine[];
}

type ToBlock = (lines: readonly DumpLine[]) => Block;

export function blocksOf(lines: readonly DumpLine[]): readonly Block[] {
  const groups: DumpLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1)?.number === line.number - 1) last.push(line);
    else groups.push([line]);
  }
  const linked = groups.map(withoutLinks).filter((group) => group.length > 0);
  const read = blockReader(lines);
  const toBlock: ToBlock = (own) => ({ lines: own, ...read(own) });
  const divided = joinTitles(linked, toBlock).flatMap((group) => atTitles(group, toBlock));
  return withDetails(divided.map(toBlock), toBlock);
}

/** A title alone between blank lines, above a block that begins with names. */
function joinTitles(groups: readonly (readonly DumpLine[])[], toBlock: ToBlock): (readonly DumpLine[])[] {
  const joined: (readonly DumpLine[])[] = [];
  for (const group of groups) {
    const above = joined.at(-1);
    const title = above?.length === 1 ? above[0] : undefined;
    const isBelow =
      title !== undefined &&
      !isPaper(toBlock(group)) &&
      !isList(title, toBlock) &&
      !isOfPeople(title.text) &&
      isPaper(toBlock([title, ...group]));
    if (isBelow) joined.splice(-1, 1, [title, ...group]);
    else joined.push(group);
  }
  return joined;
}

/** What pages put below names, with its label. */
const label =
  /^(?:abstract|summary|keywords?|tl;?dr|published|submitted|accepted|subjects?|(?:primary|subject) area|track|venue|doi|pages?|article no|code|project|comments?|jel)\b[^:]{0,20}[:：.]/i;

const track = /\btrack\s*$/i;

const isDetail = ({ text }: DumpLine): boolean =>
  label.test(text.trim()) || track.test(text) || isLinks(text);

/** Blocks of nothing but details are those of the paper above; so is prose, where most papers have some. */
function withDetails(blocks: readonly Block[], toBlock: ToBlock): readonly Block[] {
  const isBelow = (at: number): boolean => isProse(blocks[at]) && isAfterPaper(blocks[at - 1]);
  const papers = blocks.filter(isPaper).length;
  const hasProse = blocks.filter((_, at) => isBelow(at)).length * 2 > papers;
  const joined: { block: Block; more: DumpLine[] }[] = [];
  blocks.forEach((block, at) => {
    const above = joined.at(-1);
    const isOwn = block.lines.every(isDetail) || (hasProse && isBelow(at));
    if (above !== undefined && isPaper(above.block) && isOwn) above.more.push(...block.lines);
    else joined.push({ block, more: [] });
  });
  return joined.map(({ block, more }) => (more.length > 0 ? toBlock([...block.lines, ...more]) : block));
}

const isAfterPaper = (above: Block | undefined): boolean => above !== undefined && isPaper(above);

/** An abstract, or the beginning of one. */
function isProse(block: Block | undefined): boolean {
  const text = block?.lines.length === 1 ? (block.lines[0]?.text.trim() ?? '') : '';
  return isAbstract(text) || (isCut(text) && text.split(/\s+/).length * 2 >= fewestWords);
}

/** As alerts have abstracts. */
export const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);

/** Where a poster hangs, what a paper has won, a journal's volume. */
const ofProgramme =
  /#\s?\d{1,5}$|^[^.:?]{0,40}\baward\b[^.:?]{0,20}$|^[^.:?]{0,60}\b(?:volume|vol\.|issue|part|number|no\.)\s\d{1,4}$/i;
/** What a publisher or an archive says of the kind of work, and of who may read it. */
const kind =
  /^(?:(?:research|review|original|short|full[ -]length|technical|data|case|regular) ?(?:articles?|papers?|communications?|notes?|reports?|reviews?)|article dans une revue|communication dans un congrès|pré-publication, document de travail|chapitre d['’]ouvrage)(?:\s?(?:open access|abstract only|full text access|free access|no access))?$/i;

/**
 * Whether a line before a title ends the paper above: an address, a date, a row of a table, links, a word, the name of a track.
 * Another may be the title's own beginning.
 */
const isEnd = (text: string): boolean =>
  /https?:|doi\b|\d{4}[-/.]\d|^\s*\|/i.test(text) ||
  track.test(text) ||
  ofProgramme.test(text.trim()) ||
  kind.test(text.trim()) ||
  isLinks(text) ||
  text.trim().split(/\s+/).length <= 2;

/** Several names, which are no title. */
const isList = (line: DumpLine, toBlock: ToBlock): boolean => toBlock([line, line]).names.length > 1;

/** Papers that no blank line divides, and those with an identifier or a date above the title. */
function atTitles(group: readonly DumpLine[], toBlock: ToBlock): readonly (readonly DumpLine[])[] {
  const starts: number[] = [];
  let next = 0;
  group.forEach((line, at) => {
    const block = at < next ? undefined : toBlock(group.slice(at, at + longestBlock));
    if (block === undefined || !isPaper(block)) return;
    if (!block.isColon && (isEnd(line.text) || isList(line, toBlock))) return;
    starts.push(at);
    // The line of names may look like a title itself.
    next = at + 2;
  });
  const [first = 0] = starts;
  if (first === 0 && starts.length < 2) return [group];
  const isSure = (at: number): boolean =>
    at === 0 || isEnd(group[at - 1]?.text ?? '') || toBlock(group.slice(at, at + 2)).isColon;
  if (!starts.every(isSure)) return [group];
  return starts.map((at, index) => group.slice(at, starts[index + 1]));
}

/** Most lines of a title and its names. */
const longestBlock = 64;

function withoutLinks(group: readonly DumpLine[]): readonly DumpLine[] {
  const first = group.findIndex(({ text }) => !isLinks(text));
  return first < 0 ? group : group.slice(first);
}

export const titleOf = ({ title }: Block): string => title?.text.trim() ?? '';

/** The number of words of the title; 0 where no names stand beside it, or where it ends as no title does. */
function countTitleWords(block: Block): number {
  const title = titleOf(block);
  if (block.names.length === 0 || (!block.isColon && /[:.,;]$/.test(title))) return 0;
  return title.match(/\p{L}{2,}/gu)?.length ?? 0;
}

export const isPaper = (block: Block): boolean =>
  countTitleWords(block) >= fewestTitleWords && titleOf(block).length <= longestTitle;

/** What stands above names, and is no title. */
const ofPeople =
  /\b(?:chairs?|committee|organi[sz](?:ers?|ation)|editors?|speakers?|authors?|reviewers?|panel(?:ists?)?|contributors?|keynotes?|session|board|members?|sponsors?|acknowledge?ments?|thanks|team|talks?)\b/i;

/** Alone between blank lines. */
const isOfPeople = (text: string): boolean => ofPeople.test(text) && text.trim().split(/\s+/).length <= 5;

/** Names below one or two words, which may be a title, or what the people are. */
export function isShort(block: Block): boolean {
  const words = countTitleWords(block);
  return words > 0 && words < fewestTitleWords;
}

/** Between other papers, several names stand below a title; `isShort` is no evidence for the kind of capture. */
export const isShortPaper = (block: Block): boolean =>
  isShort(block) && block.names.length > 1 && !ofPeople.test(titleOf(block));

export const isAbstract = (text: string): boolean =>
  abstractLabel.test(text.trim()) || text.trim().split(/\s+/).length >= fewestWords;

const sectionName =
  /\b(?:articles?|papers?|letters?|reviews?|reports?|editorials?|perspectives?|surveys?|communications?)$/i;

/** `SEQUENCE ANALYSIS`, `Review articles`: a few words alone between blank lines, in capitals or with a word for papers. */
export function isSection({ lines, names }: Block): boolean {
  const text = lines.length === 1 ? (lines[0]?.text.trim() ?? '') : '';
  const isCapital = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  return names.length === 0 && text.split(/\s+/).length <= 4 && (isCapital || sectionName.test(text));
}
