/** Parses CSV (RFC 4180) and other texts with a separator to rows of cells. */

export interface TableRow {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly string[];
}

export interface SeparatedRows {
  readonly rows: readonly TableRow[];
  /** Line of a quotation mark that opens a cell, and that nothing closes before other rows. */
  readonly openQuote: number | undefined;
}

/** RFC 4180: quoted cells may contain separators, line breaks and doubled quotes. */
export function separatedRows(text: string, separator: string): SeparatedRows {
  const rows: TableRow[] = [];
  let openQuote: number | undefined;
  let quoteLine = 1;
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
    first = line + 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      if (isQuoted && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (isQuoted || cell.trim() === '') {
        if (!isQuoted) quoteLine = line;
        // Over a line break, and with text behind it, this mark opens another cell.
        else if (line > quoteLine && isOfCell(text[at + 1], separator)) openQuote ??= quoteLine;
        isQuoted = !isQuoted;
      } else cell += letter;
    } else if (letter === separator && !isQuoted) endCell();
    else if (letter === '\n' && !isQuoted) endRow();
    else if (letter !== '\r') cell += letter;
    if (letter === '\n') line += 1;
  }
  endRow();
  return { rows, openQuote: openQuote ?? (isQuoted ? quoteLine : undefined) };
}

/** Whether a character behind a quotation mark says that the mark doesn't close a cell. */
const isOfCell = (letter: string | undefined, separator: string): boolean =>
  letter !== undefined && letter !== separator && /\S/.test(letter);
