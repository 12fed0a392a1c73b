/** Breaks plain text into lines of a terminal's columns. */

/** Marks that sit on the letter before them, and joiners: no column of their own. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** What East Asian typography sets on two columns (UAX #11, W and F), and emoji. */
const DOUBLE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const SIMPLE = /^[ -~\u00A1-\u02FF\u0370-\u04FF\u2010-\u2027]*$/;

/** How many columns `text` takes on a terminal. */
export function columnsOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let columns = 0;
  for (const character of text) if (!NO_WIDTH.test(character)) columns += DOUBLE.test(character) ? 2 : 1;
  return columns;
}

export interface WrapOptions {
  readonly columns: number;
  /** What the first line begins with, and the others; both are counted. */
  readonly first?: string;
  readonly next?: string;
}

/**
 * Lines of at most `columns` columns. Breaks at spaces; a word that is longer than a line is broken where the line
 * ends, but one with `://` in it never, since an address must stay whole.
 */
export function wrapText(text: string, { columns, first = '', next = '' }: WrapOptions): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let used = columnsOf(first);
  let empty = true;
  const breakLine = () => {
    lines.push(line.trimEnd());
    line = next;
    used = columnsOf(next);
    empty = true;
  };
  // Most texts have letters of one column alone; asking once is a third of the work.
  const isSimple = SIMPLE.test(text);
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const width = isSimple ? word.length : columnsOf(word);
    if (!empty && used + 1 + width > columns) breakLine();
    const pieces =
      used + width > columns && !word.includes('://')
        ? splitWord(word, columns - used, columns - columnsOf(next))
        : [word];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) breakLine();
      line += empty ? piece : ` ${piece}`;
      used += columnsOf(piece) + (empty ? 0 : 1);
      empty = false;
    }
  }
  if (!empty || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Pieces of at most `first`, then `rest` columns; a letter stays with its marks. */
function splitWord(word: string, first: number, rest: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let room = first;
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [word]) {
    const width = columnsOf(letter);
    if (width > room && piece !== '') {
      pieces.push(piece);
      piece = '';
      room = rest;
    }
    piece += letter;
    room -= width;
  }
  return [...pieces, piece];
}
