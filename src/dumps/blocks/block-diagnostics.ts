/** What is said of blocks from which nothing was read, and of lines that may be of another paper. */
import type { Diagnostic } from '../../diagnostic.ts';
import { containsIdentifier, type FoundIdentifiers, findIdentifiers } from '../fields/identifiers.ts';
import { leftOut } from '../items/list-diagnostics.ts';
import { isWorkKind } from '../items/work-kinds.ts';
import type { DumpLine } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import { isNobody } from '../names/programme-headings.ts';
import { namesIn } from '../names/written-names.ts';
import { furtherMarks, paperAbove } from './missed-papers.ts';
import { isOfPage } from './page-words.ts';
import { type Block, isAbstract, isHeading, isShort, isShortPaper, titleOf } from './title-block.ts';
import { shortTitleAbove, titlesWithin } from './titles-within.ts';

/** Blocks above the first paper, papers, and other blocks below, of the lines `all`. */
interface Divided {
  readonly head: readonly Block[];
  readonly papers: readonly Block[];
  readonly left: readonly Block[];
}

export function blockDiagnostics(
  { head, papers, left }: Divided,
  all: readonly DumpLine[],
  file: string,
): readonly Diagnostic[] {
  const within = [...new Set([...shortTitleAbove(head, all), ...titlesWithin([...head, ...papers], all)])];
  const isNamed = within.length > 0 || head.slice(-1).some(mayBeFirst);
  return [
    ...[...head.filter(mayBeFirst), ...left].flatMap((block) => unreadBlock(block, file)),
    ...within.map((line) => hidden(line, file)),
    ...(isNamed ? [] : paperAbove(head, papers).map((line) => aboveFirst(line, file))),
    // Titles that stand within are named already.
    ...(within.length > 0 ? [] : withoutPaper(furtherMarks(head, papers), file)),
    ...papers.flatMap((block) => severalIds(block, file)),
    ...furtherNames(papers, file),
  ];
}

/** Of each line that is no abstract, and at the end of one that cites the paper itself. */
export const identifiersOf = (block: Block): readonly FoundIdentifiers[] =>
  block.details
    .filter(({ text }) => !isAbstract(text) || citesTitle(text, titleOf(block)))
    .map(({ text }) => findIdentifiers(text.trim()));

/** `Ann Bee. Title. In Proceedings of …. https://doi.org/10.1000/182`. */
const citesTitle = (text: string, title: string): boolean =>
  title.length >= shortestCited &&
  text.includes(title) &&
  containsIdentifier(/\S{1,200}$/.exec(text.trim())?.[0] ?? '');
const shortestCited = 15;

const isNamedHeading = (block: Block): boolean => block.names.length > 0 && isHeading(block);

/** A heading above a name, one or two words above several (`Attention`, `Oslo, Norway`), or a link to a paper. */
const mayBeFirst = (block: Block): boolean =>
  isNamedHeading(block) ||
  (isShortPaper(block) && block.names.length > 1) ||
  block.lines.some(({ text }) => text.includes('](') && containsIdentifier(text));

function unreadBlock(block: Block, file: string): Diagnostic[] {
  const { names } = block;
  const [line] = block.lines;
  if (line === undefined || block.lines.every(({ text }) => isWorkKind(text))) return [];
  const what = isNamedHeading(block)
    ? 'looks like a heading of a list or a programme, and below it stand words that may be a name'
    : isShort(block)
      ? `may be no title, by its few words${names.length > 1 ? '' : ' and the one name below it'}`
      : 'has no line of names below it';
  const reason = `${quote(line.text)} ${what}; ${leftOut(line, block.lines.at(-1) ?? line)}.`;
  const advice =
    isShort(block) || isNamedHeading(block)
      ? 'If it is a paper, add a line with its DOI, arXiv id or address to a reading list.'
      : 'If it is a paper, write its authors below the title as "Ann Bee, Cid Dee".';
  return [{ severity: 'warning', rule: 'unread-line', reason, advice, file, line: line.number }];
}

function hidden({ text, number }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text.trim())} stands above names within lines that are not divided; no paper was read from it.`;
  const advice = 'If it is a paper, put a blank line above its title.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: number };
}

function aboveFirst({ text, number }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text.trim())} stands directly above the first paper, in a block of as many lines as the papers have; no paper was read from it.`;
  const advice = 'If it is a paper, add a line with its DOI, arXiv id or address to a reading list.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: number };
}

/** One warning for all. */
function withoutPaper([line, ...more]: readonly DumpLine[], file: string): Diagnostic[] {
  if (line === undefined) return [];
  const others = more.length === 0 ? '' : `, as ${more.length} other such lines`;
  const reason = `${quote(line.text.trim())} is as what stands below each paper, and belongs to none that was read${others}: the title above it may have been taken for something else.`;
  const advice =
    'If a paper stands there, put a blank line above its title, and its authors below it as "Ann Bee, Cid Dee".';
  return [{ severity: 'warning', rule: 'unread-line', reason, advice, file, line: line.number }];
}

/** A journal or a place of work, of words as names are. */
const venueWord =
  /\b(?:nature|science|cell|journal|transactions|proceedings|letters|reviews?|systems|methods|advances|annals|access|bulletin|quarterly|university|institute|college|school|labs?|research)\b/i;

/** Names in the line below those of a paper, or one below one, may be its other authors, or its keywords: one warning for all. */
function furtherNames(papers: readonly Block[], file: string): Diagnostic[] {
  const found = papers.flatMap(({ title, names: { length }, details: [line] }) => {
    const isBelow = line !== undefined && length > 0 && line.number === (title?.number ?? 0) + 2;
    const text = line?.text.trim() ?? '';
    const count = isBelow && !isOfPage(text) && !isNobody(text) ? (namesIn(text)?.names.length ?? 0) : 0;
    const isFurther = count > 1 || (count === 1 && length === 1 && !venueWord.test(text));
    return isFurther && line !== undefined ? [line] : [];
  });
  const [line] = found;
  if (line === undefined) return [];
  const reason = `${quote(line.text.trim())} stands below the authors of a paper and may be further names${found.length === 1 ? '' : `, as ${found.length - 1} other such lines`}; it is left out.`;
  const advice = 'If these are authors, put all names on one line.';
  return [{ severity: 'warning', rule: 'unread-line', reason, advice, file, line: line.number }];
}

/** Two arXiv ids or DOIs below one title: the second may be that of another paper, whose title was not known as one. */
function severalIds(block: Block, file: string): Diagnostic[] {
  const found = identifiersOf(block);
  const several = [found.flatMap(({ arxiv }) => arxiv ?? []), found.flatMap(({ doi }) => doi ?? [])]
    .map((own) => new Set(own))
    .find(({ size }) => size > 1);
  if (several === undefined) return [];
  const what = several.has(found.find(({ doi }) => doi !== undefined)?.doi ?? '') ? 'DOIs' : 'arXiv ids';
  const reason = `Below ${quote(titleOf(block))} stand several ${what} (${[...several].join(', ')}); the first is taken.`;
  const advice = 'If another is that of the next paper, put a blank line above the title of that.';
  return [
    { severity: 'warning', rule: 'several-papers', reason, advice, file, line: block.lines[0]?.number ?? 1 },
  ];
}
