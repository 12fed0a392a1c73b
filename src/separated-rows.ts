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
  let cells: string[] = [];
  let cell = '';
  let isBlank = true;
  let line = 1;
  let first = 1;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
    isBlank = true;
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((one) => one !== '')) rows.push({ first, last: line, cells });
    cells = [];
    line += 1;
    first = line;
  };
  const add = (piece: string): void => {
    cell += piece;
    isBlank &&= piece.trim() === '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter === '"' && isBlank) {
      const quoted = readQuoted(text, at, separator);
      if (quoted.isOpen) openQuote ??= line;
      add(quoted.text);
      line += quoted.breaks;
      at = quoted.end;
    } else if (letter !== '\r') add(letter);
  }
  endRow();
  return { rows, openQuote };
}

interface QuotedText {
  readonly text: string;
  /** Index of the closing mark; of a text that nothing closes, its end. */
  readonly end: number;
  /** Number of line breaks in it. */
  readonly breaks: number;
  /** Whether no mark closes it, or the one that does, behind a line break, opens another cell. */
  readonly isOpen: boolean;
}

/** The text behind the quotation mark at `open`. */
function readQuoted(whole: string, open: number, separator: string): QuotedText {
  let close = whole.indexOf('"', open + 1);
  while (close >= 0 && whole[close + 1] === '"') close = whole.indexOf('"', close + 2);
  const end = close < 0 ? whole.length : close;
  const source = whole.slice(open + 1, end);
  const breaks = source.split('\n').length - 1;
  const behind = whole[end + 1] ?? separator;
  const opensAnother = breaks > 0 && behind !== separator && /\S/.test(behind);
  // `"Do Anything Now": A Study` is no quoted cell: programs that write tabs leave quotation marks as they are.
  const next = whole
    .slice(end + 1, end + 20)
    .replace(/^[ \r]+/, '')
    .charAt(0);
  const isCell = next === '' || next === separator || next === '\n' || source.includes('""');
  if (close >= 0 && breaks === 0 && !isCell) return { text: `"${source}"`, end, breaks, isOpen: false };
  return {
    text: source.replaceAll('""', '"').replaceAll('\r', ''),
    end,
    breaks,
    isOpen: close < 0 || opensAnother,
  };
}
