/** The title above the first label of a record, and what may stand between them: names, and a month with a venue. */

import { linkWord } from '../items/plain-words.ts';
import { labelledLine } from '../labels/field-labels.ts';
import type { DumpLine } from '../model/dump.ts';
import { leavesOut, withoutOthers } from '../names/author-fields.ts';
import { withoutDegreesInList } from '../names/degrees.ts';
import { namesIn } from '../names/written-names.ts';
import type { LabelledRecord } from './labelled-record.ts';
import { takeBack } from './record-starts.ts';
import { imprintFields } from './unlabelled-fields.ts';

export interface RecordHead {
  readonly head: DumpLine;
  readonly names?: DumpLine;
  readonly imprint?: DumpLine;
  /** A text between the title and what else stands there. */
  readonly abstract?: DumpLine;
}

/**
 * The head of the record whose label is below line `index`. Lines above it are taken from `rest`, the lines that belong to no record,
 * or from the end of the last record's text.
 */
export function headAt(
  lines: readonly DumpLine[],
  index: number,
  rest: DumpLine[],
  record: LabelledRecord | undefined,
): RecordHead {
  const found = headBeside(lines, index, rest, record);
  const above = lines[lines.indexOf(found.head) - 1];
  if (!isProse(found.head.text) || above === undefined || rest.at(-1) !== above) return found;
  const isTitle =
    /\p{L}{2}/u.test(above.text) && !hasLink(above.text) && (namesIn(above.text)?.names.length ?? 0) < 2;
  if (!isTitle || isProse(above.text)) return found;
  rest.pop();
  return { ...found, head: above, abstract: found.head };
}

/** Fewest words of a text that is no title. */
const fewestWords = 20;
const isProse = (text: string): boolean =>
  /[.!?…][)"”]?\s{0,9}$/.test(text) && text.trim().split(/\s+/).length >= fewestWords;

function headBeside(
  lines: readonly DumpLine[],
  index: number,
  rest: DumpLine[],
  record: LabelledRecord | undefined,
): RecordHead {
  const [line, above, top] = [lines[index], lines[index - 1], lines[index - 2]];
  if (line === undefined) return { head: { number: 1, text: '' } };
  if (isImprint(line)) {
    const title = titleAbove(above, line, rest, record);
    return title === undefined ? { head: line } : { head: title, imprint: line };
  }
  if (namesIn(withoutOthers(withoutDegreesInList(line.text))) === undefined) return { head: line };
  const stacked = stackedHead(lines, index, rest, record);
  if (stacked !== undefined) return stacked;
  const imprint = above !== undefined && isImprint(above) && rest.at(-1) === above ? rest.pop() : undefined;
  const title = titleAbove(imprint === undefined ? above : top, imprint ?? line, rest, record);
  if (title !== undefined) return { head: title, names: line, ...(imprint === undefined ? {} : { imprint }) };
  if (imprint !== undefined) rest.push(imprint);
  return { head: line };
}

const isName = (line: DumpLine | undefined): boolean =>
  line !== undefined && namesIn(line.text.trim())?.names.length === 1;

/** A title with names below it, each on a line of its own. */
function stackedHead(
  lines: readonly DumpLine[],
  index: number,
  rest: DumpLine[],
  record: LabelledRecord | undefined,
): RecordHead | undefined {
  const isOpen = (at: number): boolean => {
    const [above, line] = [lines[at - 1], lines[at]];
    const isNext = above !== undefined && line !== undefined && above.number === line.number - 1;
    return isNext && isName(line) && labelledLine(above) === undefined;
  };
  let start = index;
  while (index - start < mostNames && isOpen(start)) start -= 1;
  if (index - start < 2 || !lines.slice(start + 1, index + 1).every(isName)) return undefined;
  let top = index;
  while (
    top > start &&
    titleAbove(lines[top - 1], lines[top] ?? { number: 0, text: '' }, rest, record) !== undefined
  )
    top -= 1;
  const [head, ...names] = lines.slice(top, index + 1);
  const [first] = names;
  if (head === undefined || first === undefined) return undefined;
  return { head, names: { ...first, text: names.map(({ text }) => text.trim()).join(', ') } };
}
const mostNames = 40;

const isImprint = ({ text }: DumpLine): boolean => imprintFields(text).length > 0;

function titleAbove(
  above: DumpLine | undefined,
  line: DumpLine,
  rest: DumpLine[],
  record: LabelledRecord | undefined,
): DumpLine | undefined {
  // "Ann Bee et al." and "- ICML 2026 Oral" are no titles, and their own may stand above a blank line.
  const isCut = leavesOut(line.text) || isImprint(line);
  if (above === undefined || above.number < line.number - (isCut ? 2 : 1)) return undefined;
  if (!/\p{L}{2}/u.test(above.text) || hasLink(above.text)) return undefined;
  if (rest.at(-1) === above) return rest.pop();
  return record === undefined ? undefined : takeBack(record, above);
}

export const hasLink = (text: string): boolean => /^\W*(?:https?:|arxiv:)/i.test(text);

/** `[View PDF](https://…)`: its words name what it leads to. */
export const isLinkToFile = (text: string): boolean =>
  linkWord.test(/^\s*\[([^\][]{1,40})\]\(\S{1,300}\)\s*$/.exec(text)?.[1]?.trim() ?? '');
