/** Decodes the text files of an archive strictly, so that no character is lost silently. */
import { isUtf8 } from 'node:buffer';
import { ContentError } from '../diagnostic.ts';
import { firstInvalidByte, lineOfByte, utf16Encoding } from '../words/utf-bytes.ts';
import { shown } from './shown.ts';

/**
 * `bytes` of the file at `path` as text, without a byte order mark, with line feeds where lines end by carriage returns alone.
 *
 * @throws {ContentError} where they are not UTF-8, have a zero byte, or have the conflict markers of git
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (utf16Encoding(bytes) !== undefined)
    throw refusal(path, 'not-utf8', 'The file is in UTF-16, and UTF-8 is expected.', saveAsUtf8, 1);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw refusal(
      path,
      'not-utf8',
      'The file is no text in UTF-8: it has a zero byte.',
      saveAsUtf8,
      lineOfByte(bytes, zero),
    );
  if (!isUtf8(bytes))
    throw refusal(
      path,
      'not-utf8',
      'This line has bytes that are no UTF-8.',
      saveAsUtf8,
      lineOfByte(bytes, firstInvalidByte(bytes)),
    );
  // A carriage return alone ends a line too. YAML's parser takes it for a sign within one: all behind a comment would be lost.
  const text = new TextDecoder().decode(bytes).replace(/\r(?!\n)/g, '\n');
  const conflict = findConflict(text);
  if (conflict !== undefined)
    throw refusal(
      path,
      'merge-conflict',
      'The file has the conflict markers of a merge that is not finished.',
      'Keep one of the two versions, or what is needed of both, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
      conflict,
    );
  return text;
}

const saveAsUtf8 = 'Save the file as text in UTF-8.';

/**
 * The line of git's first conflict marker. All three must follow in order, because a line of "=" alone is a heading in
 * Markdown. Each is searched for once, after the one before, so the time is linear.
 */
function findConflict(text: string): number | undefined {
  let start: number | undefined;
  let at = 0;
  for (const mark of [/^<{7} /gm, /^={7}\r?$/gm, /^>{7} /gm]) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (found === null) return undefined;
    start ??= found.index;
    at = mark.lastIndex;
  }
  return text.slice(0, start).split('\n').length;
}

function refusal(path: string, rule: string, reason: string, advice: string, line: number): ContentError {
  return new ContentError([{ severity: 'error', rule, reason, advice, file: shown(path), line }]);
}
