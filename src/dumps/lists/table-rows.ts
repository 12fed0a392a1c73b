/** Parses Markdown tables and CSV files to rows of cells. */

export interface TableRow {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly string[];
}

/** Maximum number of columns. */
export const mostCells = 100;

/** Cells of a line between `|`; `\|`, and `|` within backticks, are text. */
export function markdownCells(text: string): string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('|') && !/\S\s*\|\s*\S/.test(trimmed)) return undefined;
  const cells = trimmed.replace(/^\||\|$/g, '').split(/(?<!\\)\|/, mostCells);
  return cells.length < 2 && !trimmed.startsWith('|')
    ? undefined
    : cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

export function isRule(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-{1,}:?$/.test(cell));
}

/** RFC 4180: quoted cells may contain separators, line breaks and doubled quotes. */
export function separatedRows(text: string, separator: string): TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let first = 1;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((one) => one !== '')) rows.push({ first, last: line, cells });
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      if (isQuoted && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (isQuoted || cell.trim() === '') {
        isQuoted = !isQuoted;
      } else cell += letter;
    } else if (letter === separator && !isQuoted) endCell();
    else if (letter === '\n') {
      if (isQuoted) cell += ' ';
      else endRow();
      line += 1;
      if (!isQuoted) first = line;
    } else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}

export type Column =
  | 'title'
  | 'authors'
  | 'abstract'
  | 'arxiv'
  | 'doi'
  | 'url'
  | 'date'
  | 'year'
  | 'venue'
  | 'votes'
  | 'comments'
  | 'code'
  | 'organisation'
  | 'class'
  | 'note';

const names: readonly (readonly [Column, RegExp])[] = [
  ['title', /^(?:title|paper|paper title|papers|name|article)$/i],
  ['authors', /^(?:authors?|author names?|author\(s\)|creators?)$/i],
  ['abstract', /^(?:abstract|abstract note)$/i],
  ['arxiv', /^(?:arxiv|arxiv ?id|eprint|paper ?id|id)$/i],
  ['doi', /^doi$/i],
  ['url', /^(?:url|urls|link|links|paper link|pdf|pdf url|arxiv url)$/i],
  ['date', /^(?:date|published|publication date|published at|submitted|first date)$/i],
  ['year', /^(?:year|publication year|pub year|published year)$/i],
  ['venue', /^(?:venue|conference|journal|publication title|booktitle|proceedings)$/i],
  ['votes', /^(?:votes|upvotes|likes)$/i],
  ['comments', /^(?:num ?comments|comment count)$/i],
  ['code', /^(?:code|github|repo|repository)$/i],
  ['organisation', /^(?:organi[sz]ation|affiliation|institution|lab)$/i],
  [
    'note',
    /^(?:notes?|my notes|remarks?|why|why read it|summary|tl;?dr|description|takeaways?|key idea|one[- ]liner|comment)$/i,
  ],
  ['class', /^(?:category|categories|primary category|class|subjects?)$/i],
];

/** Column kind → index, by the column's name. */
export function columnsOf(header: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  header.forEach((cell, index) => {
    const name = cell
      .replace(/[*`"]/g, '')
      .replace(/[_\s]+/g, ' ')
      .trim();
    const found = names.find(([column, pattern]) => pattern.test(name) && !columns.has(column));
    if (found !== undefined) columns.set(found[0], index);
  });
  // Libraries export private notes beside the abstract.
  if (header.some((cell) => /^"?abstract note"?$/i.test(cell))) columns.delete('note');
  return columns;
}
