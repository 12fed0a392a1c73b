/** Newsletters: each title is a heading or a line of its own, with paragraphs about the paper below, between blank lines. */
import { namesIn } from './byline-forms.ts';
import { toNote } from './list-item.ts';
import type { ListRow } from './list-row.ts';

/** Fewest papers that are evidence, and the smallest part of them that have a paragraph. */
const fewestPapers = 2;
const smallestPart = 0.8;
/** Most letters around a title on a line of its own. */
const mostAround = 12;

interface Run {
  readonly paper: ListRow;
  readonly paragraphs: readonly ListRow[];
  /** Whether the next paper follows at once; below the last one stands what ends the newsletter, too. */
  readonly isBetween: boolean;
}

export function joinParagraphs(rows: readonly ListRow[]): readonly ListRow[] {
  const runs = runsOf(rows);
  const described = runs.filter((run) => isTitleLine(run.paper) && isDescribed(run)).length;
  if (runs.length < fewestPapers || described < runs.length * smallestPart) return rows;
  const between = runs.filter(({ isBetween }) => isBetween).map(({ paragraphs }) => paragraphs.length);
  const fewest = Math.max(1, Math.min(...between));
  const joined = new Map<ListRow, ListRow>();
  const taken = new Set<ListRow>();
  for (const { paper, paragraphs, isBetween } of runs) {
    const own = isBetween ? paragraphs : paragraphs.slice(0, fewest);
    const note = toNote(own.map(({ line }) => plain(line.text)).join(' '));
    const last = own.at(-1);
    if (last === undefined || note === undefined || paper.entry === undefined) continue;
    const lines = { first: paper.entry.lines.first, last: last.line.number };
    joined.set(paper, { ...paper, entry: { ...paper.entry, note, lines } });
    for (const row of own) taken.add(row);
  }
  return rows.filter((row) => !taken.has(row)).map((row) => joined.get(row) ?? row);
}

const plain = (text: string): string =>
  text
    .trim()
    .replace(/!?\[([^\][]{0,300})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/[*_`]{1,2}/g, '');

/** Each paper with the lines of text below it. */
function runsOf(rows: readonly ListRow[]): Run[] {
  const runs: Run[] = [];
  let paper: ListRow | undefined;
  let paragraphs: ListRow[] = [];
  const close = (next: ListRow | undefined): void => {
    if (paper !== undefined) runs.push({ paper, paragraphs, isBetween: next?.kind === 'paper' });
    paper = next?.kind === 'paper' ? next : undefined;
    paragraphs = [];
  };
  for (const row of rows) {
    if (row.kind === 'text' && paper !== undefined) paragraphs.push(row);
    else close(row);
  }
  close(undefined);
  return runs;
}

/** A heading, or a title with little beside it. */
function isTitleLine({ line, entry, words = '' }: ListRow): boolean {
  if (entry?.title === undefined || entry.note !== undefined) return false;
  return line.text.startsWith('#') || words.trim().length - entry.title.length <= mostAround;
}

/** Prose below a blank line, or below a heading; names are none. */
function isDescribed({ paper, paragraphs: [first] }: Run): boolean {
  if (first === undefined) return false;
  const gap = first.line.number - (paper.entry?.lines.last ?? 0);
  const isBelow = gap === 2 || (gap === 1 && paper.line.text.startsWith('#'));
  return isBelow && namesIn(first.line.text) === undefined && toNote(first.line.text) !== undefined;
}
