/** Headings that are titles: each of them stands above one paper, which has no title of its own. */
import type { ListRow } from './list-row.ts';
import { withoutFrontMarks } from './title-marks.ts';

const heading = /^(#{1,6})\s+(.*\S)\s*$/;
/** Fewest headings that are evidence, and the shortest title. */
const fewestHeadings = 2;
/** Largest part of the headings below which no paper stands, such as "Tools". */
const largestRest = 1 / 3;
const shortestTitle = 12;

export function headTitles(rows: readonly ListRow[]): readonly ListRow[] {
  const depth = rows.reduce((most, row) => Math.max(most, levelOf(row)), 0);
  const titled = new Map<ListRow, ListRow>();
  let heads = 0;
  let empty = 0;
  let head: ListRow | undefined;
  let papers: ListRow[] = [];
  const close = (): void => {
    const [paper] = papers;
    if (head === undefined) return;
    heads += 1;
    if (paper === undefined) empty += 1;
    else if (papers.length === 1 && paper.entry?.title === undefined) titled.set(paper, head);
  };
  for (const row of rows) {
    if (row.kind === 'heading' && levelOf(row) > 0) {
      close();
      papers = [];
      head = levelOf(row) === depth ? row : undefined;
    } else if (row.kind === 'paper') papers.push(row);
  }
  close();
  const all = [...titled.values()].every((row) => isTitle(row));
  const isSure =
    titled.size >= fewestHeadings && titled.size + empty === heads && empty <= heads * largestRest;
  if (!isSure || !all) return rows;
  const papersOf = new Map([...titled].map(([paper, title]) => [title, paper]));
  // In the heading's place, so that lines between it and the address are below the title.
  return rows
    .filter((row) => !titled.has(row))
    .map((row) => {
      const paper = papersOf.get(row);
      return paper === undefined ? row : withHead(paper, row);
    });
}

const levelOf = ({ kind, line }: ListRow): number =>
  kind === 'heading' ? (heading.exec(line.text)?.[1]?.length ?? 0) : 0;

const textOf = ({ line }: ListRow): string =>
  withoutFrontMarks((heading.exec(line.text)?.[2] ?? '').replace(/\*\*|__|`/g, ''));

function isTitle(row: ListRow): boolean {
  const text = textOf(row);
  return row.span === undefined && text.length >= shortestTitle && text.includes(' ');
}

function withHead(row: ListRow, head: ListRow): ListRow {
  if (row.entry === undefined) return row;
  const lines = { first: head.line.number, last: row.entry.lines.last };
  return { ...row, line: head.line, entry: { ...row.entry, title: textOf(head), lines } };
}
