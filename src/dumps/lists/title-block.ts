/** Blocks between blank lines: a title, the names of its authors in the line below, and what else stands there of a paper. */
import { leavesOut, withoutOthers } from '../author-fields.ts';
import type { DumpLine } from '../dump.ts';
import { namesIn } from './byline-forms.ts';
import { linkWord } from './plain-words.ts';

/** Names have fewer words than a title; fewest words of an abstract without a label, and most letters of a title. */
const fewestTitleWords = 3;
const fewestWords = 20;
const longestTitle = 300;
const longestLinks = 60;
/** Patterns for what is between names take quadratic time for runs of spaces. */
const longestNames = 2000;

export const abstractLabel = /^(?:abstract|summary|zusammenfassung|résumé)\s?[:：.]\s*/i;

export interface Block {
  readonly lines: readonly DumpLine[];
  /** Of its second line; empty where that isn't names. */
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

export function blocksOf(lines: readonly DumpLine[]): readonly Block[] {
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
export const isLinks = (text: string): boolean =>
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

const titleOf = ({ lines }: Block): string => lines[0]?.text.trim() ?? '';

/** The number of words of the title; 0 where no names stand below it, or where it ends as no title does. */
function countTitleWords(block: Block): number {
  const title = titleOf(block);
  if (block.names.length === 0 || /[:.,;]$/.test(title)) return 0;
  return title.match(/\p{L}{2,}/gu)?.length ?? 0;
}

export const isPaper = (block: Block): boolean =>
  countTitleWords(block) >= fewestTitleWords && titleOf(block).length <= longestTitle;

/** What stands above names, and is no title. */
const ofPeople =
  /\b(?:chairs?|committee|organi[sz](?:ers?|ation)|editors?|speakers?|authors?|reviewers?|panel(?:ists?)?|contributors?|keynotes?|session|board|members?|sponsors?|acknowledge?ments?|thanks|team|talks?)\b/i;

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
