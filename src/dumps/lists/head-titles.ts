/** Headings that are titles: each of them stands above one paper, which has no title of its own. */
import type { ListRow } from './list-row.ts';

const heading = /^(#{1,6})\s+(.*\S)\s*$/;
/** Fewest headings that are evidence, and the shortest title. */
const fewestHeadings = 2;
const shortestTitle = 12;

export function headTitles(rows: readonly ListRow[]): readonly ListRow[] {
  const depth = rows.reduce((most, row) => Math.max(most, levelOf(row)), 0);
  const titled = new Map<ListRow, ListRow>();
  let heads = 0;
  let head: ListRow | undefined;
  let papers: ListRow[] = [];
  const close = (): void => {
    const [paper] = papers;
    if (head === undefined || paper === undefined) return;
    if (papers.length === 1 && paper.entry?.title === undefined) titled.set(paper, head);
  };
  for (const row of rows) {
    if (row.kind === 'heading' && levelOf(row) > 0) {
      close();
      papers = [];
      head = levelOf(row) === depth ? row : undefined;
      if (head !== undefined) heads += 1;
    } else if (row.kind === 'paper') papers.push(row);
  }
  close();
  const all = [...titled.values()].every((row) => isTitle(row));
  if (heads < fewestHeadings || titled.size !== heads || !all) return rows;
  const used = new Set(titled.values());
  return rows.filter((row) => !used.has(row)).map((row) => withHead(row, titled.get(row)));
}

const levelOf = ({ kind, line }: ListRow): number =>
  kind === 'heading' ? (heading.exec(line.text)?.[1]?.length ?? 0) : 0;

const textOf = ({ line }: ListRow): string =>
  (heading.exec(line.text)?.[2] ?? '').replace(/^\d{1,3}[.)]\s+/, '').replace(/\*\*|__|`/g, '');

function isTitle(row: ListRow): boolean {
  const text = textOf(row);
  return row.span === undefined && text.length >= shortestTitle && text.includes(' ');
}

function withHead(row: ListRow, head: ListRow | undefined): ListRow {
  if (head === undefined || row.entry === undefined) return row;
  const lines = { first: head.line.number, last: row.entry.lines.last };
  return { ...row, line: head.line, entry: { ...row.entry, title: textOf(head), lines } };
}
