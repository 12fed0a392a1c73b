/** Blocks of lines: a title, the names of its authors beside it, and what else stands there of a paper. */
import { containsIdentifier } from '../fields/identifiers.ts';
import { withoutFrontMarks } from '../items/title-marks.ts';
import { isWorkKind } from '../items/work-kinds.ts';
import type { DumpLine } from '../model/dump.ts';
import { isNobody, isProgrammeHeading } from '../names/programme-headings.ts';
import { hasImprint, hasPages } from './block-imprint.ts';
import type { BlockLines } from './block-lines.ts';

/** Names have fewer words than a title; fewest words of an abstract without a label, and most letters of a title. */
export const fewestTitleWords = 3;
export const fewestWords = 20;
const longestTitle = 300;

export const abstractLabel =
  /^(?:\*\*|__)?(?:abstract|summary|zusammenfassung|résumé|resumen|resumo|аннотация|摘要|要旨|초록)(?:\*\*|__)?\s?[:：.](?:\*\*|__)?\s*/i;

export interface Block extends BlockLines {
  readonly lines: readonly DumpLine[];
  /**
   * Whether the line below its names is as that of most papers (`block-marks.ts`), a row of links stands above it as above most
   * (`above-links.ts`), or an imprint stands beside its names; undefined where these have none of that in common.
   */
  readonly isMarked: boolean | undefined;
}

export type ToBlock = (lines: readonly DumpLine[]) => Block;

/** As alerts have abstracts. */
export const isCut = (text: string): boolean => /(?:…|\.\.\.)$/.test(text);

export const titleOf = ({ title }: Block): string => title?.text.trim() ?? '';

/** `MR4800001`, of a database. */
const recordNumber = /^\p{Lu}{1,5}[ -]?\d{4,12}$/u;

/** Two signs of scripts without spaces count as one. */
const aWord = /[\p{Lo}ー]{2}|\p{L}{2,}/gu;

/**
 * The number of words of the title, parts of addresses (`Source: https://…`) aside; 0 where no names stand beside it, or where it
 * ends as no title does.
 */
function countTitleWords(block: Block): number {
  const title = titleOf(block);
  const isEnded = !block.isColon && /(?:[:,;]|(?<!\.\.)\.)$/.test(title);
  if (block.names.length === 0 || isEnded || recordNumber.test(title)) return 0;
  const words = title.replace(/https?:\/\/\S+/g, '');
  return words.match(aWord)?.length ?? 0;
}

export const isPaper = (block: Block): boolean =>
  countTitleWords(block) >= fewestTitleWords &&
  titleOf(block).length <= longestTitle &&
  !isRemark(block) &&
  !isHeading(block);

/** `here is the list for this week. Have fun!`, with one name below it, which may be anything. */
const isRemark = (block: Block): boolean =>
  block.names.length === 1 && /^(?:\p{Ll}+,? ){3}/u.test(titleOf(block));

/**
 * `CVPR 2026 Accepted Papers` above one name, or two words that look like it; not where an abstract, an identifier, or a line as
 * those of other papers stands below it.
 */
export const isHeading = (block: Block): boolean =>
  block.names.length <= 1 &&
  !block.isAffiliated &&
  block.isMarked !== true &&
  isProgrammeHeading(titleOf(block)) &&
  block.details.length <= mostHeadingDetails &&
  !block.details.some(({ text }) => isAbstract(text) || containsIdentifier(text));
const mostHeadingDetails = 3;

/** What stands above names, and is no title. */
const ofPeople =
  /\b(?:chairs?|committee|organi[sz](?:ers?|ation)|editors?|speakers?|authors?|reviewers?|panel(?:ists?)?|contributors?|keynotes?|session|board|members?|sponsors?|acknowledge?ments?|thanks|team|talks?)\b/i;

/** Alone between blank lines. */
export const isOfPeople = (text: string): boolean =>
  ofPeople.test(text) && text.trim().split(/\s+/).length <= 5;

/** Names below one or two words, which may be a title, or what the people are. */
export function isShort(block: Block): boolean {
  const words = countTitleWords(block);
  return words > 0 && words < fewestTitleWords;
}

/**
 * Between other papers, several names stand below a title, or one where the next line is as below other papers or says where it was
 * published; `isShort` is no evidence for the kind of capture.
 */
export const isShortPaper = (block: Block): boolean =>
  isShort(block) &&
  (block.names.length > 1 ||
    block.isMarked === true ||
    hasImprint(block.details) ||
    hasPages(block.details)) &&
  !ofPeople.test(titleOf(block));

/** One name, which may be anything, without what stands below the names of nearly all others. */
export const isStray = ({ names, isWhole, isAffiliated, isMarked }: Block): boolean =>
  names.length === 1 && isWhole && !isAffiliated && isMarked === false;

/** A page's own record of the paper, to copy, is none. */
export const isAbstract = (text: string): boolean =>
  !/^\s{0,9}@[a-z]{3,20}\s?\{/i.test(text) &&
  (abstractLabel.test(text.trim()) || text.trim().split(/\s+/).length >= fewestWords);

const sectionName =
  /\b(?:articles?|papers?|letters?|reviews?|reports?|editorials?|perspectives?|surveys?|communications?)$/i;

/** `Session 2: Robots`, `Poster Session B`, `Part I`. */
export const sessionName =
  /^(?:\p{L}+ )?(?:session|track|part|chapter|section|workshop|topic|theme|day|block) (?:\d{1,3}|[A-Z]|[IVX]{1,4})\b.{0,80}$/iu;

/** `SEQUENCE ANALYSIS`, `Review articles`: a few words alone between blank lines, in capitals, a subject or with a word for papers. */
export function isSection(block: Block): boolean {
  const { lines, names } = block;
  const text = lines.length === 1 ? (lines[0]?.text.trim() ?? '') : '';
  const isCapital = /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
  if (isHeading(block)) return true;
  if (names.length > 0) return false;
  return (
    sessionName.test(text) ||
    isNobody(text) ||
    isWorkKind(text) ||
    (text.split(/\s+/).length <= 4 && (isCapital || sectionName.test(text)))
  );
}

/** A year alone, as lists of publications have it, or what a programme has between papers: `10:00 – 10:30 Coffee break`. */
export function isDivider({ lines: [line, ...more] }: Block): boolean {
  const text = more.length > 0 ? '' : (line?.text.trim() ?? '');
  const rest = withoutFrontMarks(text);
  const isTimed = /^\d{1,2}:\d{2}/.test(text) && rest !== text;
  return (
    /^[#*\s]*(?:19|20)\d{2}[*\s]*$/.test(text) || (isTimed && rest.split(/\s+/).length <= mostDividerWords)
  );
}
const mostDividerWords = 4;
