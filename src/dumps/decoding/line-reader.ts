/** Decodes the bytes of a dump and splits them into non-blank lines. */
import { ContentError } from '../../diagnostic.ts';
import { firstInvalidByte, lineOfByte, utf16Encoding } from '../../words/utf-bytes.ts';
import type { DumpLine } from '../model/dump.ts';
import { decodeAsDeclared } from './declared-encoding.ts';

/**
 * Splits at LF. Tabs, no-break and other special spaces become spaces, trailing ones are removed; blank lines are counted but omitted.
 *
 * @throws {ContentError} where no line is left
 */
export function splitLines(text: string, file: string): DumpLine[] {
  const lines: DumpLine[] = [];
  let number = 0;
  for (const raw of text.split('\n')) {
    number += 1;
    const line = raw.replace(/[\u00a0\u2007\u202f\u3000\t]/g, ' ').trimEnd();
    if (line !== '') lines.push({ number, text: line });
  }
  if (lines.length === 0) {
    throw refusal(
      file,
      'empty-dump',
      'The file has no text.',
      'Save the listing page again, or delete the file.',
    );
  }
  return lines;
}

/**
 * Decodes UTF-8, UTF-16 with byte order mark (Windows), or what a page, mail or XML declares; the mark is removed.
 *
 * @throws {ContentError} for binary files and invalid bytes (with their offset)
 */
export function decodeCapture(bytes: Uint8Array, file: string): string {
  refuseMarkedText(bytes, file);
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16, file);
  const zero = bytes.indexOf(0);
  if (zero >= 0) refuseBinary(bytes, zero, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuseBinary(bytes, zero, file);
    const declared = decodeAsDeclared(bytes);
    if (declared !== undefined) return declared;
    const offset = firstInvalidByte(bytes);
    const reason = `The file is not valid UTF-8: byte offset ${offset} can't be read.`;
    throw refusal(file, 'invalid-utf8', reason, 'Save the listing as UTF-8 text.', lineOfByte(bytes, offset));
  }
}

/** First bytes of files that are often taken for text. */
const signatures: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'compressed with gzip'],
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['bplist', 'a web archive of Safari'],
];

/** Throws for a text whose marks only a word processor or printer reads, and whose words are escaped. */
function refuseMarkedText(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = start.startsWith('{\\rtf')
    ? 'rich text (RTF)'
    : start.startsWith('%!PS')
      ? 'PostScript'
      : undefined;
  if (kind === undefined) return;
  const advice =
    'Open it and save it as plain text (UTF-8), or let a library export BibTeX, RIS or CSL JSON.';
  throw refusal(file, 'binary-dump', `The file is ${kind}, with marks between its words.`, advice, 1);
}

/** Throws for bytes that are no text; `zero` is the offset of a zero byte among them, or negative. */
function refuseBinary(bytes: Uint8Array, zero: number, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([first]) => start.startsWith(first))?.[1];
  const advice = 'Save the listing as plain text (UTF-8).';
  if (known !== undefined)
    throw refusal(file, 'binary-dump', `The file is no text, but ${known}.`, advice, 1);
  if (zero < 0) return;
  const wide = isWideText(bytes) ? ' It may be UTF-16 without a byte order mark.' : '';
  const reason = `The file is binary: it has a zero byte at offset ${zero}.${wide}`;
  throw refusal(file, 'binary-dump', reason, advice, lineOfByte(bytes, zero));
}

/** Whether every other byte of the beginning is zero, as in UTF-16 of Latin text. */
function isWideText(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 64)];
  const isZeroAt = (odd: number): boolean =>
    start.length >= 8 && start.every((byte, at) => (byte === 0) === (at % 2 === odd));
  return isZeroAt(0) || isZeroAt(1);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const reason = 'The file begins as UTF-16 text, but has bytes that are none.';
    throw refusal(file, 'invalid-utf16', reason, 'Save the listing as UTF-8 text.');
  }
}

function refusal(file: string, rule: string, reason: string, advice: string, line?: number): ContentError {
  return new ContentError([
    { severity: 'error', rule, reason, advice, file, ...(line === undefined ? {} : { line }) },
  ]);
}
