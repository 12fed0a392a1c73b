/** Excerpts: the first whole sentences of a text up to a maximum length. */
import { endAtWord } from '../../text/end-at-word.ts';
import { sentenceEnds } from '../../text/sentences.ts';
import { toOneLine } from '../one-line.ts';

/** The beginning of `text` on one line: at least `length` characters, or all. */
function startOfLine(text: string, length: number): string {
  const start = toOneLine(text.slice(0, 2 * length));
  return start.length < length ? toOneLine(text) : start;
}

/**
 * At most `length` characters of plain `text`: whole sentences if the first one fits, else truncated at a word, with
 * an ellipsis.
 */
export function excerptOf(text: string, length: number): string {
  const line = startOfLine(text, length + 3);
  if (line.length <= length) return line;
  let end = 0;
  for (const stop of sentenceEnds(line.slice(0, 2 * length))) {
    if (stop > length + 1) break;
    end = stop;
  }
  if (end > 0) return line.slice(0, end).trimEnd();
  return endAtWord(line.slice(0, length));
}
