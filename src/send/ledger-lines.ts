/** Lines of a ledger: their schema, and how the file is read and appended to. */
import { appendFileSync, fdatasyncSync, fstatSync, ftruncateSync, truncateSync } from 'node:fs';
import * as z from 'zod';
import { ContentError } from '../diagnostic.ts';
import { decodeText } from '../disk/decode-text.ts';
import { readInput } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { nameFile } from '../disk/to-content-error.ts';

/**
 * `handing`: about to send the end of the message; if no line follows, it is unknown whether the server accepted it.
 * `sent`: accepted. `refused`: rejected permanently. `open`: not accepted, may be retried.
 */
export type RecipientState = 'handing' | 'sent' | 'refused' | 'open';

/** Part name → hash of what was sent; see `fingerprintMail`. */
export type MailFingerprint = Readonly<Record<string, string>>;

const lineSchema = z.union([
  z.strictObject({
    issue: z.string(),
    salt: z.string(),
    via: z.string(),
    content: z.record(z.string(), z.string()),
  }),
  z.strictObject({ content: z.record(z.string(), z.string()) }),
  z.strictObject({ to: z.string(), state: z.enum(['handing', 'sent', 'refused', 'open']) }),
]);
export type LedgerLine = z.infer<typeof lineSchema>;

/**
 * All lines, at least the first. Removes an incomplete last line (of a killed run or a full disk): its step was not carried
 * out.
 */
export function readLines(path: string, issue: string): readonly LedgerLine[] {
  const bytes = readInput(path);
  const end = bytes.lastIndexOf('\n') + 1;
  const lines = parseLines(decodeText(bytes.subarray(0, end), path), path);
  const last = parseLine(bytes.toString('utf8', end));
  if (lines.length === 0 && (last === undefined || !('salt' in last))) throw notBegun(path);
  const head = lines[0] ?? last;
  if (head !== undefined && 'issue' in head && head.issue !== issue)
    throw refusal(
      path,
      1,
      `This is the ledger of the issue of ${head.issue}: whoever had that one would not get this one.`,
      'Put the right file back, as it was committed; if this issue was sent to nobody, delete it.',
    );
  if (end === bytes.length) return lines;
  if (last === undefined) truncateSync(path, end);
  else appendFileSync(path, '\n');
  return last === undefined ? lines : [...lines, last];
}

function parseLine(text: string): LedgerLine | undefined {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function parseLines(whole: string, path: string): readonly LedgerLine[] {
  let hasHead = false;
  return whole.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = parseLine(text);
    // Earlier versions left incomplete lines.
    if (line === undefined && !text.trimEnd().endsWith('}')) return [];
    if (line === undefined)
      throw refusal(
        path,
        index + 1,
        'This line is not one of a ledger.',
        'Put the file back as it was committed; nothing is sent without it.',
      );
    // Addresses are hashed with the first salt; with another one, every recipient would get the issue again.
    if (hasHead === 'salt' in line)
      throw refusal(
        path,
        index + 1,
        hasHead
          ? 'A second ledger begins here: the issue was sent from two copies of the archive.'
          : 'The first line of the ledger, which says of which issue it is, is missing before this one.',
        'Put the file back as it was committed: without it some would get the issue twice.',
      );
    hasHead = true;
    return [line];
  });
}

/** Addresses can't be compared with a ledger that lacks its salt. */
function notBegun(path: string): ContentError {
  return refusal(
    path,
    1,
    'The file has no line of a ledger, so that nothing says who has had the issue.',
    'Put it back as it was committed; if the issue was sent to nobody, delete it.',
  );
}

function refusal(path: string, line: number, reason: string, advice: string): ContentError {
  return new ContentError([{ severity: 'error', rule: 'ledger', reason, advice, file: shown(path), line }]);
}

export function renderLine(line: LedgerLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** Appends the line as a whole, on the disk when it returns, or throws and leaves the file as it was. */
export function appendLine(file: number, line: LedgerLine, path: string): void {
  const before = fstatSync(file).size;
  try {
    // Unlike `writeSync`, which may write a part, it writes all or throws.
    appendFileSync(file, renderLine(line));
    fdatasyncSync(file);
  } catch (error) {
    ftruncateSync(file, before);
    throw nameFile(error, path);
  }
}
