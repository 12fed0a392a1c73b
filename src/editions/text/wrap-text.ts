/** Wraps plain text to a number of terminal columns. */

/** Combining marks and format characters: zero columns. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** East Asian wide and full-width characters (UAX #11, W and F) and emoji: two columns. */
const DOUBLE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
const SIMPLE = /^[ -~\u00A1-\u02FF\u0370-\u04FF\u2010-\u2027]*$/;

/** Number of terminal columns of `text`. */
export function columnsOf(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  let columns = 0;
  for (const character of text) if (!NO_WIDTH.test(character)) columns += DOUBLE.test(character) ? 2 : 1;
  return columns;
}

export interface WrapOptions {
  readonly columns: number;
  /** Prefixes of the first line and of the others; included in the width. */
  readonly first?: string;
  readonly next?: string;
}

/**
 * Lines of at most `columns` columns. Breaks at spaces; longer words are broken at the end of the line, except URLs
 * (with `://`).
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

/** A letter with its marks, or emoji that are joined into one. */
const LETTER = /\P{M}[\p{M}\p{Emoji_Modifier}]*(?:\u200D\P{M}[\p{M}\p{Emoji_Modifier}]*)*|\p{M}+/gu;
/** Signs of Chinese, Japanese and Korean that begin no line, and those that end none. */
const CLOSING = /^[、。，．：；？！）」』】》〉〕’”…ー]/u;
const OPENING = /^[（「『【《〈〔‘“]/u;

/** Splits a word into parts of at most `first`, then `rest` columns, between letters that may stand apart. */
function splitWord(word: string, first: number, rest: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let room = first;
  let last = '';
  for (const letter of word.match(LETTER) ?? [word]) {
    const width = columnsOf(letter);
    if (width > room && piece !== '') {
      const goesAlong =
        piece !== last && (OPENING.test(last) || (CLOSING.test(letter) && !CLOSING.test(last)));
      const kept = goesAlong ? piece.slice(0, -last.length) : piece;
      pieces.push(kept);
      piece = piece.slice(kept.length);
      room = rest - columnsOf(piece);
    }
    piece += letter;
    room -= width;
    last = letter;
  }
  return [...pieces, piece];
}
