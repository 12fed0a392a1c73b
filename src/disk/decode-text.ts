/** Decodes the text files of an archive strictly, so that no character is lost without a word. */
import { isUtf8 } from 'node:buffer';
import { ContentError } from '../diagnostic.ts';
import { shown } from './shown.ts';

const lineFeed = 0x0a;

/**
 * `bytes` of the file at `path` as text, without a byte order mark.
 *
 * @throws {ContentError} where they are not UTF-8, have a zero byte, or have the conflict markers of git
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw refusal(path, 'not-utf8', 'The file is in UTF-16, and UTF-8 is expected.', saveAsUtf8, 1);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw refusal(
      path,
      'not-utf8',
      'The file is no text in UTF-8: it has a zero byte.',
      saveAsUtf8,
      lineAt(bytes, zero),
    );
  if (!isUtf8(bytes))
    throw refusal(
      path,
      'not-utf8',
      'This line has bytes that are no UTF-8.',
      saveAsUtf8,
      firstInvalidLine(bytes),
    );
  const text = new TextDecoder().decode(bytes);
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

function lineAt(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === lineFeed).length + 1;
}

/** No character of UTF-8 holds the byte of a line feed, so lines can be checked one by one. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(lineFeed, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

/** The line of the first marker. All three are needed: a line of "=" alone underlines a heading in Markdown. */
function findConflict(text: string): number | undefined {
  const start = /^<{7} .*$[\s\S]*?^={7}\r?$[\s\S]*?^>{7} /m.exec(text)?.index;
  return start === undefined ? undefined : text.slice(0, start).split('\n').length;
}

function refusal(path: string, rule: string, reason: string, advice: string, line: number): ContentError {
  return new ContentError([{ severity: 'error', rule, reason, advice, file: shown(path), line }]);
}
